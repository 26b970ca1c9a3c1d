/** Any presentation, with the characters that Discord could take for something. */
import fc from "fast-check";
import type { EventLine, Presentation, SourceLine } from "../../src/answer/presentation.js";

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom(
    "@everyone",
    "<@123>",
    "**",
    "\\",
    "\n# ",
    "\u202E",
    "\u0000",
    "https://e.org/a_b",
    "\uD83D",
    "👩‍👩‍👧",
  ),
);

/** Also far longer than any limit. */
export const text = fc
  .tuple(fc.array(piece, { maxLength: 6 }), fc.constantFrom(1, 1, 1, 1, 1, 1, 10, 60))
  .map(([pieces, times]) => pieces.join("").repeat(times));

const list = <T>(each: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(each, { maxLength, size: "max" });

const address = fc.oneof(fc.webUrl({ withQueryParameters: true, size: "large" }), text);

const source: fc.Arbitrary<SourceLine> = fc.record(
  {
    id: text,
    title: text,
    publisher: text,
    locator: text,
    url: address,
    page: address,
    by: text,
  },
  { requiredKeys: ["id", "title", "publisher", "locator"] },
);

const event: fc.Arbitrary<EventLine> = fc.record(
  { id: text, date: text, summary: text, place: text, flags: list(text, 3), sources: list(source, 4) },
  { requiredKeys: ["id", "date", "summary", "flags", "sources"] },
);

export const anyPresentation: fc.Arbitrary<Presentation> = fc.record(
  {
    headline: text,
    reading: text,
    notes: list(text, 8),
    events: list(event, 30),
    more: fc.integer({ min: 1, max: 1_000_000 }),
    suggestions: list(text, 8),
    footer: text,
  },
  { requiredKeys: ["headline", "reading", "notes", "events", "suggestions", "footer"] },
);
