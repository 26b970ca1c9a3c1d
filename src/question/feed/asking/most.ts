/** Whoever did it most often, as people say that: "more often than anyone else", "on the most occasions". */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const MOST: readonly Rewrite[] = [
  row(
    "more often than anyone else",
    "\\b(?:more (?:often|times|frequently)|oftener) than (?:anyone|anybody|everyone|any) ?(?:else|other \\w+|one else)?",
    "most often",
  ),
  row(
    "more than any other country",
    "\\bmore than (?:(?:anyone|anybody|everyone) else|any other \\w+)\\b",
    "most often",
  ),
  row(
    "on the most occasions, the greatest number of times",
    "\\b(?:on |for |in )?(?:by far )?(?:the )?(?:most|greatest|largest|highest|biggest) (?:number of )?(?:separate |different )?(?:occasions|times|dates)\\b",
    "most often",
  ),
  row(
    "said most often that",
    "\\b(said|announced|declared|stated) (most often|most frequently|most) (?=that |it |they |he |she )",
    "most often $1 ",
  ),
];

export const withPlainMost = (text: string): string => rewritten(text, MOST);
