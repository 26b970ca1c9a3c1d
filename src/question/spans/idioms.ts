/** Ways of saying something whose words mislead one by one: each becomes the plain words for it, before a question is cut. */

interface Idiom {
  /** What people say, by an example. */
  readonly name: string;
  readonly said: RegExp;
  readonly plain: string;
}

const IDIOMS: readonly Idiom[] = [
  {
    name: "only planned, or did it happen: whether it came about",
    said: /(?:\b(?:only|just|merely) )?\bplanned,? or (?:did (?:it|they|that) )?(?:actually |really )?(?:happen(?:ed)?|take place|took place|go ahead)\b/gi,
    plain: "take place",
  },
  {
    name: "after the war broke out: a war begins with an invasion",
    said: /\bthe (?:war|invasion)(?: in ukraine| (?:on|of) ukraine)? (?:started|began|broke out)\b/gi,
    plain: "the invasion took place",
  },
  {
    name: "did the war begin",
    said: /\bdid the (?:war|invasion)(?: in ukraine| (?:on|of) ukraine)? (?:actually )?(?:start|begin|break out)\b/gi,
    plain: "did the invasion take place",
  },
  {
    name: "the beginning of the year: of the one that goes on",
    said: /\b(start|beginning|end) of the (year|month|week)\b(?! *(?:of|in|before|after|when|that|\d))/gi,
    plain: "$1 of this $2",
  },
];

export function withoutIdioms(text: string): string {
  return IDIOMS.reduce((said, idiom) => said.replace(idiom.said, idiom.plain), text);
}
