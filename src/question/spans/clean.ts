/** Control characters, mentions and markdown say nothing. */
export function clean(text: string): string {
  return text
    .replace(/<(?:[@#][!&]?|a?:\w+:)\d+>/g, " ")
    .replace(/@(?:everyone|here)\b/g, " ")
    .replace(/\p{Cc}|\p{Cf}/gu, " ")
    .replace(/[*_`~|>#]+/g, " ")
    .replace(/^\s*@?dateline\b[\s,:]*/i, " ")
    .replace(/\s+/g, " ");
}
