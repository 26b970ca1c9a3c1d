/** One page of an answer. Events have pages of the same size everywhere, so that a button need only hold the page's number. */
import type { EventLine, Presentation } from "../../answer/presentation.js";
import { LIMITS } from "../limits.js";
import { type HeadlinePage, headlineAgain, headlinePages } from "./headline-pages.js";

export interface Page {
  /** What of the headline stands on it; behind the pages of a long one its beginning again. */
  readonly headline: HeadlinePage;
  readonly events: readonly EventLine[];
  /** From 0; the last one where a page beyond it was asked for, as after the data was loaded anew. */
  readonly number: number;
  /** At least 1. */
  readonly count: number;
  /** Events that no page has. */
  readonly beyond: number;
  /** Whether it has more events than stand on one page. */
  readonly hasMany: boolean;
  /** Whether a part of the headline is on no page. */
  readonly isCut: boolean;
}

/** `turns`: whether there are buttons that lead to other pages; else this is the only one, and the rest is beyond it. */
export function pageOf(presentation: Presentation, number: number, turns = true): Page {
  const { headline, events, all, more = 0 } = presentation;
  const total = all?.count ?? events.length;
  const headlines = headlinePages(presentation);
  if (!turns) {
    const first = events.slice(0, LIMITS.part.page);
    return {
      headline: { text: headline },
      events: first,
      number: 0,
      count: 1,
      beyond: total + (all === undefined ? more : 0) - first.length,
      hasMany: false,
      isCut: headlines.length > 1,
    };
  }
  const count = Math.max(headlines.length, Math.ceil(total / LIMITS.part.page));
  const here = Math.min(Math.max(0, number), count - 1);
  const [start, end] = [here * LIMITS.part.page, (here + 1) * LIMITS.part.page];
  return {
    headline: headlines[here] ?? (headlines.length > 1 ? headlineAgain(presentation) : { text: headline }),
    events: all === undefined ? events.slice(start, end) : all.lines(start, end),
    number: here,
    count,
    beyond: all === undefined ? more : 0,
    hasMany: total > LIMITS.part.page,
    isCut: false,
  };
}
