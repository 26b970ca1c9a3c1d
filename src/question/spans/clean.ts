/** Control characters, mentions and markdown say nothing. */
export function clean(text: string): string {
  return text
    .replace(/<(?:[@#][!&]?|a?:\w+:)\d+>/g, " ")
    .replace(/@(?:everyone|here)\b/g, " ")
    .replace(/\p{Cc}|\p{Cf}/gu, " ")
    .replace(/\s*(?:[-–—=]+>|[→⇒])\s*/gu, " to ")
    .replace(/[*_`~|>#]+/g, " ")
    .replace(/^\s*@?dateline\b[\s,:]*/i, " ")
    .replace(/\s+/g, " ")
    .replace(PLANNED_OR_HELD, "take place");
}

/** "Only planned, or did it happen": whether it came about. */
const PLANNED_OR_HELD =
  /(?:\b(?:only|just|merely) )?\bplanned,? or (?:did (?:it|they|that) )?(?:actually |really )?(?:happen(?:ed)?|take place|took place|go ahead)\b/gi;

/** A full stop behind a word of some length, so that "U.S. troops" and "6 Feb. 2022" are not cut. */
const SENTENCE_END = /(?<=[\p{Ll}\d][.]|[?!])\s+(?=\p{Lu})/u;
const ABBREVIATION = /(?:^|\s)\p{L}{1,4}[.]$/u;

/** Of several sentences the last question, else the last; `dropped` where others were left out. */
const ONLY_ASKS = /^\s*(?:and\s+)?(?:when|where|how often|how many times)(?:\s+exactly)?\s*\?*\s*$/i;

export function lastQuestion(text: string): { readonly question: string; readonly dropped: boolean } {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences.splice(-1, 1, `${last} ${part}`);
    else sentences.push(part);
  }
  const asked = sentences.findLast((sentence) => sentence.trim().endsWith("?")) ?? sentences.at(-1) ?? text;
  // "Did Truss meet Sullivan? When?": the last word asks of what stands before.
  const before = sentences[sentences.lastIndexOf(asked) - 1];
  if (before !== undefined && ONLY_ASKS.test(asked))
    return { question: `${asked.replace(/[?\s]+$/, "")} ${before.trim()}`, dropped: false };
  return { question: asked, dropped: sentences.length > 1 };
}
