/** In which order a column of dates writes day and month. */
import { type Order, orderOf } from "./dates.js";

export type Verdict =
  | { readonly kind: "decided"; readonly order: Order; readonly by: string }
  /** No date in the column leaves it open. */
  | { readonly kind: "no-matter" }
  | { readonly kind: "open"; readonly example: string }
  | { readonly kind: "at-odds"; readonly dayFirst: string; readonly monthFirst: string };

/** Looks at one date after the other, and keeps the first of each sort. */
export function createOrderFinder(): { see(date: string): void; verdict(): Verdict } {
  let dayFirst: string | undefined;
  let monthFirst: string | undefined;
  let either: string | undefined;
  return {
    see(date) {
      const order = orderOf(date);
      if (order === "day-first") dayFirst ??= date;
      else if (order === "month-first") monthFirst ??= date;
      else if (order === "either") either ??= date;
    },
    verdict() {
      if (dayFirst !== undefined && monthFirst !== undefined)
        return { kind: "at-odds", dayFirst, monthFirst };
      if (dayFirst !== undefined) return { kind: "decided", order: "day-first", by: dayFirst };
      if (monthFirst !== undefined) return { kind: "decided", order: "month-first", by: monthFirst };
      return either === undefined ? { kind: "no-matter" } : { kind: "open", example: either };
    },
  };
}
