/** What someone says before the question, and that no answer turns on: "Grim topic, but who …?", "I'd like to rule it out: has …?". */

const QUESTION =
  "(?:(?:in|on|at|to|from|by|with|about|for|against|after|before|during|of) )?(?:which|what|who|who['’]s|whom|whose|when|where|how (?:many|often)|did|has|have|had)\\b";
/** No name, no figure, no question in it, up to a pause or a joining word. */
const OPENING = new RegExp(
  `^(?:\\p{Lu}?(?:(?!\\b(?:who|whom|whose|which|what|when|where|did|after|before)\\b)(?:[\\p{Ll}'’, -]|\\bI\\b)){3,90}?)(?::|,? but|,? though|,? so|\\.\\.\\.|…| -| –| —)[,:]? (?=${QUESTION})`,
  "u",
);

/** The text without its opening; as it was where the opening names anyone. */
export function withoutOpening(text: string): string {
  const said = text.replace(OPENING, "");
  return said === text ? text : said.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
