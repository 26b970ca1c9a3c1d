/** A reply with the events of its answer in a file, all of them, and a word on what is not in it. */
import type { Presentation } from "../answer/presentation.js";
import type { Reply } from "../answer/reply.js";
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { BEYOND, EXPORTED, NO_DAY, NO_POINT, NOTHING_TO_EXPORT } from "../phrases/export.js";
import type { Locale } from "../phrases/locale.js";
import { sortDay } from "../time/interval.js";
import { aboutOf, fileName } from "./about.js";
import type { Format } from "./format.js";
import { type Bounds, type Tally, write } from "./write.js";

/** A file of more would take a long time to make and to send, and an answer must come within seconds. */
export const MOST_EVENTS = 5000;

/** The reply itself, with a word on it, where nothing can be written. */
export function exported(
  reply: Reply,
  format: Format,
  bounds: Bounds,
  catalogue: Catalogue,
  locale: Locale,
): Reply {
  const { text, ...tally } = write(
    format,
    eventsOf(reply, catalogue),
    aboutOf(reply, catalogue, locale),
    bounds,
    catalogue,
  );
  const { presentation } = reply;
  const left = leftOut(tally, format, locale);
  if (tally.written === 0) return withNotes(reply, [...left, NOTHING_TO_EXPORT[locale]()]);
  return {
    ...reply,
    presentation: {
      ...inBrief(presentation),
      headline: EXPORTED[locale](tally.written, format.name),
      notes: [...presentation.notes, ...left],
    },
    files: [{ name: fileName(reply.question, format), text }],
  };
}

/** All that the answer rests on, by date; none of a refusal. */
export function eventsOf({ outcome }: Reply, catalogue: Catalogue): readonly Event[] {
  const events = outcome.kind === "answer" ? outcome.answer.events : [];
  return events
    .map((event) => ({ event, day: sortDay(catalogue.when(event)) }))
    .sort((one, other) => one.day - other.day)
    .map(({ event }) => event);
}

export function withNotes(reply: Reply, notes: readonly string[]): Reply {
  const { presentation } = reply;
  return { ...reply, presentation: { ...presentation, notes: [...presentation.notes, ...notes] } };
}

/** What is not in the file, and why. */
export function leftOut({ unfit, beyond }: Tally, { needs }: Format, locale: Locale): readonly string[] {
  const lacks = needs === "day" ? NO_DAY : NO_POINT;
  return [...(unfit > 0 ? [lacks[locale](unfit)] : []), ...(beyond > 0 ? [BEYOND[locale](beyond)] : [])];
}

/** Without the events: they are in the file. */
function inBrief({ reading, footer }: Presentation): Presentation {
  return { headline: "", reading, notes: [], events: [], suggestions: [], footer };
}
