/** What is left of the words for a role when their order, their number and the small words between them are taken away. */

/** Words that say nothing of which role is meant. */
export const LINKS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "a",
  "an",
  "and",
  "or",
  "for",
  "to",
  "in",
  "with",
  "'s",
]);

/** A department is what another country calls a ministry, and its minister speaks for it. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["department", "ministry"],
  ["minister", "ministry"],
  ["ministery", "ministry"],
  ["adviser", "advisor"],
  ["economic", "economy"],
  ["servicemen", "serviceman"],
  ["thieves", "thief"],
]);

/** One word in the singular and in one spelling; undefined for a small word. */
export function roleWord(key: string): string | undefined {
  if (LINKS.has(key)) return undefined;
  const single = singular(american(key));
  return SAME.get(single) ?? single;
}

/** The words in the order of the alphabet, each once: "finance trade", for "Ministers of Trade and Finance" as well but for the ministry. */
export function roleKey(keys: readonly string[]): string {
  return [...new Set(keys.flatMap((key) => roleWord(key) ?? []))].sort().join(" ");
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const american = (key: string): string =>
  key
    .replaceAll("defence", "defense")
    .replaceAll("labour", "labor")
    .replaceAll("centre", "center")
    .replaceAll("organis", "organiz");
