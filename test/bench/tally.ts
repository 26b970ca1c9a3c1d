/** Scores of many questions, in all and by each value of each label. */
import { LABELS, type Label, type Question } from "./question.js";
import type { Hit } from "./score.js";

export interface Asked {
  readonly question: Question;
  readonly hit: Hit;
}

/** Shares from 0 to 1 of `n` questions, to four places. */
export interface Score {
  readonly n: number;
  readonly first: number;
  readonly any: number;
  readonly exact: number;
}

/** Only labels that some question has, and only values that occur, in alphabetical order. */
export type Breakdown = { readonly [label in Label]?: Readonly<Record<string, Score>> };

/** All zero for no question. */
export function total(asked: readonly Asked[]): Score {
  const share = (measure: "first" | "any" | "exact"): number =>
    rounded(asked.filter(({ hit }) => hit[measure]).length / Math.max(1, asked.length), 4);
  return { n: asked.length, first: share("first"), any: share("any"), exact: share("exact") };
}

export function breakdown(asked: readonly Asked[]): Breakdown {
  const byLabel = LABELS.map((label) => {
    const values = new Set(asked.map(({ question }) => question[label]).filter((each) => each !== undefined));
    const scores = [...values]
      .toSorted()
      .map((value) => [value, total(asked.filter(({ question }) => question[label] === value))] as const);
    return [label, Object.fromEntries(scores)] as const;
  });
  return Object.fromEntries(byLabel.filter(([, values]) => Object.keys(values).length > 0));
}

export function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}

/** The value that this share of the list is not above, by nearest rank; 0 for an empty list. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
