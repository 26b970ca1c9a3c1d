import type { Word } from "../word.js";

/** A meaning and the words for it, between bars. The longest phrase that fits a place is taken; of equals, the first row's. */
export type Row = readonly [meaning: Word, phrases: string];
