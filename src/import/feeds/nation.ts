/** Whether a name bears that of a nation, as bodies and peoples do: "Argentine Prefecture", "Elections Cameroon". */
import type { Countries } from "./countries.js";

/** Names of countries, and words for those from there, that people are called by as well. */
const OF_PEOPLE_TOO: ReadonlySet<string> = new Set(
  "jordan chad israel georgia france german finn ireland holland cuba india kenya malta cyprus roman norman salvador trinidad dominica guinea".split(
    " ",
  ),
);

/** In front, a country or those from there; at the end a country. Of one word alone nothing is told: it may be the nation itself. */
export function bearsNation(name: string, { named, called }: Pick<Countries, "named" | "called">): boolean {
  const words = name.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  // Spelt just so: Germán is no German.
  const isPlain = (word: string): boolean =>
    /^[A-Z][a-z]+$/.test(word) && !OF_PEOPLE_TOO.has(word.toLowerCase());
  if (words.length < 2) return false;
  return (isPlain(first) && called(first) !== undefined) || (isPlain(last) && named(last) !== undefined);
}
