/** An answer in words: headline, events, notes. Layout is the renderers' business. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { Answer, Coverage } from "../query/answer.js";
import type { Query } from "../query/query.js";
import { covers, period } from "./coverage.js";
import { eventLine } from "./event-line.js";
import { counted, headline, NEAREST } from "./headline.js";
import type { Presentation } from "./presentation.js";

export interface Surroundings {
  readonly reading: string;
  readonly notes: readonly string[];
  readonly suggestions: readonly string[];
  readonly coverage: Coverage;
  /** What was asked. */
  readonly query?: Query;
  /** Where there is no event as asked: what the data has instead. */
  readonly near?: readonly Event[];
}

export function present(
  answer: Answer,
  { reading, notes, suggestions, coverage, query, near = [] }: Surroundings,
  catalogue: Catalogue,
): Presentation {
  const own = answer.kind === "yes-no" && !answer.yes ? answer.near : answer.events;
  const instead = own.length === 0 ? near : [];
  const shown = [...own, ...instead];
  return {
    headline: headline(answer, catalogue) + (instead.length > 0 ? NEAREST : ""),
    reading,
    notes: isEmpty(answer) ? [...notes, covers(coverage, query)] : notes,
    events: shown.map((event) => eventLine(event, catalogue)),
    suggestions,
    footer: `${coverage.title} · ${counted(coverage.events, "event")}, ${period(coverage)}`,
  };
}

function isEmpty(answer: Answer): boolean {
  switch (answer.kind) {
    case "participants":
    case "places":
    case "topics":
    case "dates":
      return answer.items.length === 0;
    case "events":
    case "timeline":
      return answer.events.length === 0;
    case "yes-no":
      return !answer.yes && answer.fact === undefined;
    case "count":
      return answer.quantity === undefined || answer.quantity.count === 0;
    case "sources":
      return answer.sources.length === 0;
    case "profile":
    case "about":
      return false;
  }
}
