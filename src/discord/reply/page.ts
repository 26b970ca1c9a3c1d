/** The events of one page. Pages have the same size everywhere, so that a button need only hold the page's number. */
import type { EventLine, Presentation } from "../../answer/presentation.js";
import { LIMITS } from "../limits.js";

export interface Page {
  readonly events: readonly EventLine[];
  /** From 0; the last one where a page beyond it was asked for, as after the data was loaded anew. */
  readonly number: number;
  /** At least 1. */
  readonly count: number;
  /** Events that no page has. */
  readonly beyond: number;
}

/** `turns`: whether there are buttons that lead to other pages; else this is the only one, and the rest is beyond it. */
export function pageOf({ events, all, more = 0 }: Presentation, number: number, turns = true): Page {
  const total = all?.count ?? events.length;
  if (!turns) {
    const first = events.slice(0, LIMITS.part.page);
    return {
      events: first,
      number: 0,
      count: 1,
      beyond: total + (all === undefined ? more : 0) - first.length,
    };
  }
  const count = Math.max(1, Math.ceil(total / LIMITS.part.page));
  const here = Math.min(Math.max(0, number), count - 1);
  const [start, end] = [here * LIMITS.part.page, (here + 1) * LIMITS.part.page];
  return {
    events: all === undefined ? events.slice(start, end) : all.lines(start, end),
    number: here,
    count,
    beyond: all === undefined ? more : 0,
  };
}
