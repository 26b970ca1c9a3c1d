/** Two habits of a benchmark that are not English, both ways: ties on one day go by the file's order, and "which country" is whoever it is. */
import type { Measured } from "./run.js";
import { rounded } from "./tally.js";

/** Shares of first answers that are right; `byLot` if those given had no order. */
export interface Way {
  readonly first: number;
  readonly byLot: number;
}

export interface Ways {
  /** As Dateline reads: countries are preferred. */
  readonly countries: Way;
  readonly whoever: Way;
}

/** `again` are those that ask for a country, asked for whoever it is, in the same order. */
export function waysOf(asked: readonly Measured[], again: readonly Measured[]): Ways {
  const others = again.values();
  const whoever = asked.map((each) => (each.asksCountry ? (others.next().value ?? each) : each));
  return { countries: wayOf(asked), whoever: wayOf(whoever) };
}

function wayOf(asked: readonly Measured[]): Way {
  const mean = (worth: (each: Measured) => number): number =>
    rounded(asked.reduce((sum, each) => sum + worth(each), 0) / Math.max(1, asked.length), 4);
  return { first: mean(({ hit }) => Number(hit.first)), byLot: mean(({ hit }) => hit.byLot) };
}
