/** Words of names without what different hands write differently: transliterations, either side of the Atlantic, initialisms. */

const SMALL = new Set(["of", "the", "and", "for", "in", "on", "to", "a", "al", "el", "'s", "de", "del"]);

/** Written order matters: what is longer goes first. */
const ROWS: readonly (readonly [written: RegExp, as: string])[] = [
  [/organis/g, "organiz"],
  [/isation/g, "ization"],
  [/defence/g, "defense"],
  [/labour/g, "labor"],
  [/centre/g, "center"],
  [/programme/g, "program"],
  [/(?:iy|ii|yi|ij|yy)$/g, "i"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/ou|(?<!^c)oo/g, "u"],
  [/ee/g, "i"],
  [/ck|q/g, "k"],
  [/[yj]/g, "i"],
  [/w/g, "v"],
  [/(.)\1/g, "$1"],
];

const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["gen", ["general"]],
  ["un", ["united", "nations"]],
  ["us", ["united", "states"]],
  ["usa", ["united", "states"]],
  ["uk", ["united", "kingdom"]],
  ["eu", ["european", "union"]],
  ["au", ["african", "union"]],
  ["asean", ["association", "southeast", "asian", "nations"]],
]);

/** The words that carry the name, none for small ones. */
export function looseWords(keys: readonly string[]): readonly string[] {
  return keys
    .filter((key) => !SMALL.has(key))
    .flatMap((key) => SHORT.get(key) ?? [key])
    .map((key) => ROWS.reduce((word, [written, as]) => word.replace(written, as), key))
    .map((word) => (word.length > 4 ? word.replace(/s$/, "") : word));
}
