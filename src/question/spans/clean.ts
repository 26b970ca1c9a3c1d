/** Control characters, mentions and markdown say nothing. */
import { withoutIdioms } from "./idioms.js";
export function clean(text: string): string {
  const plain = text
    .replace(/<(?:[@#][!&]?|a?:\w+:)\d+>/g, " ")
    .replace(/@(?:everyone|here)\b/g, " ")
    .replace(/\p{Cc}|\p{Cf}/gu, " ")
    .replace(/\s*(?:[-–—=]+>|[→⇒])\s*/gu, " to ")
    .replace(/[*_`~|>#]+/g, " ")
    .replace(/^\s*@?dateline\b[\s,:]*/i, " ")
    .replace(/\s+/g, " ");
  return withoutIdioms(plain);
}

/** A full stop behind a word of some length, so that "U.S. troops" and "6 Feb. 2022" are not cut. */
const SENTENCE_END = /(?<=[\p{Ll}\d][.]|[?!])\s+(?=\p{Lu})/u;
/** In a chat a question begins small: "when did Biden call? and where did Harris travel?"; but "when?" alone is of the one before. */
const NEXT_QUESTION =
  /(?<=[?])\s+(?=(?:(?:and|but|also|or|then|so)[\s,]+)*(?:(?:in|on|at|to|from|by|with|for|about)\s+)?(?:whom?|whose|which|what|when|where|how|did|was|were|is|are|does|do|has|had)\s+\S+\s+\S+)/u;
const ABBREVIATION = /(?:^|\s)\p{L}{1,4}[.]$/u;
/** No title or month goes before these: "in Rome. When?" */
const BEGINS =
  /^(?:(?:And|But|So|If so,?|In|On|At|To|From|By|With|About|For) )?(?:[Ww]ho|[Ww]hom|[Ww]hose|[Ww]hich|[Ww]hat|[Ww]hen|[Ww]here|[Hh]ow|Did|Was|Were|Is|Are|Does|Do|Has|Had|Could|Can|Please|Names?|Topics?|Dates?|True|I|It|Thanks|Thank)\b/u;

/** "When?", "And where?": alone they ask of what stands before. */
const ONLY_ASKS = /^\s*(?:and\s+)?(?:when|where|how often|how many times)(?:\s+exactly)?\s*\?*\s*$/i;

/** A question without its mark. */
const UNMARKED =
  /^(?:(?:and|but|also|or|then|so)[\s,]+)*(?:whom?|which|what|when|where|how (?:many|often)|did)\s+\S+\s+\S+[^.!]*$/i;

/** The sentences of a text; at least one. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(NEXT_QUESTION).flatMap((part) => part.split(SENTENCE_END))) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last) && !BEGINS.test(part))
      sentences.splice(-1, 1, `${last} ${part}`);
    else sentences.push(part);
  }
  return sentences;
}

/** Words of what is read at once: nobody asks more in a sentence, and the work stays bounded. */
export const MOST_WORDS = 80;

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;

/** Of several sentences the last question, else the last; `dropped` where others were left out. */
export function lastQuestion(sentences: readonly string[]): {
  readonly question: string;
  readonly dropped: boolean;
} {
  const asked =
    sentences.findLast((each, at) => each.trim().endsWith("?") || (at > 0 && UNMARKED.test(each))) ??
    sentences.at(-1) ??
    "";
  // "Did Truss meet Sullivan? When?": the last word asks of what stands before.
  const before = sentences[sentences.lastIndexOf(asked) - 1];
  if (before !== undefined && ONLY_ASKS.test(asked))
    return { question: `${asked.replace(/[?\s]+$/, "")} ${before.trim()}`, dropped: false };
  return { question: asked, dropped: sentences.length > 1 };
}
