/** What others have published for the whole test set of MultiTQ, with large language models but for the last. */
export interface Published {
  readonly system: string;
  readonly score: number;
  /** Where it was not counted by the first answer alone. */
  readonly looser?: true;
}

/** Best first. */
export const PUBLISHED: readonly Published[] = [
  { system: "AT2QA", score: 0.887, looser: true },
  { system: "AT2QA", score: 0.872 },
  { system: "Prog-TQA", score: 0.797 },
  { system: "Temp-R1", score: 0.79 },
  { system: "MemoTime", score: 0.779 },
  { system: "RTQA", score: 0.765 },
  { system: "TimeR4", score: 0.728 },
  { system: "MultiQA", score: 0.293 },
];
