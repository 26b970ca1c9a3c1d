/** The reply in plain text, for the console. */
import { thousands } from "../text/thousands.js";
import type { EventLine, Presentation, SourceLine } from "./presentation.js";

export function toText(presentation: Presentation): string {
  const { headline, reading, notes, events, more, suggestions, footer } = presentation;
  const sections = [
    [
      headline,
      ...(reading === "" ? [] : [`  Read as: ${reading}`]),
      ...notes.map((note) => `  Note: ${note}`),
    ],
    [
      ...events.flatMap(eventLines),
      ...(more === undefined
        ? []
        : [`… and ${thousands(more)} more ${more === 1 ? "event" : "events"}. ${NARROWER}`]),
    ],
    suggestions.length === 0
      ? []
      : [`${suggestionsTitle(presentation)}:`, ...suggestions.map((each) => `  · ${each}`)],
    footer === "" ? [] : [footer],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** What to do where not all events are shown. */
export const NARROWER = "Ask more narrowly, by name, place or date, to see them.";

/** The page that tells of the event, where the source points to one: a dataset's own address tells of all alike. */
export function addressOf({ url, page }: SourceLine): string | undefined {
  return page ?? url;
}

/** What the suggestions are. */
export function suggestionsTitle({ didYouMean }: Presentation): string {
  return didYouMean ? "Did you mean" : "You can ask";
}

function eventLines({ date, place, summary, flags, sources }: EventLine): readonly string[] {
  const where = place === undefined ? "" : ` · ${place}`;
  const marks = flags.length === 0 ? [] : [`    (${flags.join("; ")})`];
  return [`• ${date}${where}: ${summary}`, ...marks, ...sources.map((source) => `    ${sourceLine(source)}`)];
}

function sourceLine(source: SourceLine): string {
  const { title, publisher, locator, by } = source;
  const url = addressOf(source);
  const word = by === undefined ? "" : `${by}, in `;
  return `[${word}${title}, ${publisher}, ${locator}${url === undefined ? "" : `, ${url}`}]`;
}
