/** Parts that patterns of several tables share, as regular expressions' sources. */

/** Who stands between: no second clause, and not too long. */
export const WHOM = "((?:(?!\\b(?:before|after|in the same|on the same|who|when)\\b|[?,;]).){2,60}?)";

/** Captures nothing; no space behind it. */
export const ARTICLE = "(?:an?|the|its|his|her|their|any|some)";

/** What someone owns. */
export const PROPERTY = "(?:property|assets|goods|belongings|possessions)";

/** A name, told by its capitals: for patterns that heed them, with the flag `u`. */
export const NAME =
  "(?:the )?\\p{Lu}[\\p{L}\\p{N}'’.-]*(?:(?: (?:of|the|and|de|del|la|al|bin|von|van|for))* \\p{Lu}[\\p{L}\\p{N}'’.-]*)*";

/** What stands for an act that was told before: "did so", "do the same thing". */
export const SO = "(?:so|it|this|that|likewise|the same(?: thing)?)";

/** At the end of what is asked. */
export const AT_END = "(?=[?.!,\\s]*$)";
