/** What forms of a word have in common, crudely: for comparing words with one another, never to be shown. */

/** The longest that fits comes off, where enough of the word is left. */
const ENDINGS: readonly (readonly [ending: RegExp, left: number])[] = [
  [/(?:ifications?|ifying|ified|ifies|ify)$/, 3],
  [/(?:isations?|izations?|ising|izing|ised|ized|ises|izes|ise|ize)$/, 4],
  [/(?:ations?|ements?|ments?)$/, 4],
  [/(?:ions?|ings?|als?|ers?|ed|es)$/, 3],
  [/(?:ly|s|e|y)$/, 3],
];

/** "announced", "announcing", "announcement" → "announc". Expects a folded key; numbers and short words stay. */
export function stem(word: string): string {
  for (const [ending, left] of ENDINGS) {
    const bare = word.replace(ending, "");
    if (bare !== word && bare.length >= left) return bare.replace(/([bdglmnprt])\1$/, "$1").replace(/i$/, "");
  }
  return word;
}

/** "Appeal" and "appealed" lose an ending each, and one more until they are the same. */
export function root(word: string): string {
  const shorter = stem(word.replace(/i(?:ed|es)$/, "y"));
  return shorter === word ? word : root(shorter);
}
