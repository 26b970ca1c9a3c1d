/** How the small dataset's questions are read, as the answer tells it. */
import { describe } from "../../src/answer/reading.js";
import { readQuestion } from "../../src/question/read.js";
import type { ReadContext } from "../../src/question/spans/cut.js";
import { createLexicon } from "../../src/question/words/lexicon.js";
import { smallCatalogue } from "../query/small.js";

export const smallContext: ReadContext = {
  catalogue: smallCatalogue,
  lexicon: createLexicon(smallCatalogue),
  time: { today: 18_353, coverage: smallCatalogue.coverage, dayFirst: true },
};

/** The reading, or the kind of failure. */
export function readingOf(text: string): string {
  const read = readQuestion(text, smallContext);
  return read.ok ? describe(read.value.query, smallCatalogue) : read.failure.kind;
}
