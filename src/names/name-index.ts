/** Every spelling under which an entity is known, by key. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { keyOf, type Token } from "../text/tokens.js";
import { adjectivesOf, writtenOtherwise } from "./written-otherwise.js";

/** How a spelling names the entity; written order is precedence where one spelling names several. */
const SPELLINGS = ["name", "alias", "demonym", "surname", "metonym", "given"] as const;
export type SpellingKind = (typeof SPELLINGS)[number];

export interface NameUse {
  readonly entity: Entity;
  readonly as: SpellingKind;
}

/** Under each key, the uses of the best kind of spelling that there is; several where the name is ambiguous. Capitals also stand for their governments. */
export function nameSpellings(catalogue: Catalogue): ReadonlyMap<string, readonly NameUse[]> {
  const entries = new Map<string, NameUse[]>();
  const { entities, table } = catalogue.dataset;
  const adjectives = table ? adjectivesOf(entities) : undefined;
  for (const entity of entities) {
    for (const [as, text] of spellingsOf(entity, adjectives)) {
      const key = keyOf(text);
      const uses = entries.get(key);
      if (key === "") continue;
      if (!uses) entries.set(key, [{ entity, as }]);
      else if (!uses.some((use) => use.entity === entity)) uses.push({ entity, as });
    }
  }
  return new Map([...entries].map(([key, uses]) => [key, best(uses)]));
}

/** Of a feed, which gives no aliases, also as others write its names. */
function* spellingsOf(
  entity: Entity,
  adjectives: ReadonlyMap<string, readonly string[]> | undefined,
): Generator<readonly [SpellingKind, string]> {
  yield ["name", entity.name];
  if (adjectives && entity.kind !== "country")
    for (const text of writtenOtherwise(entity, adjectives)) yield ["alias", text];
  for (const { text, metonym } of entity.aliases) yield [metonym ? "metonym" : "alias", text];
  for (const demonym of entity.demonyms ?? []) {
    yield ["demonym", demonym];
    if (/[a-z](?:an|ian|i)$/.test(demonym)) yield ["demonym", `${demonym}s`];
  }
  if (entity.kind !== "person") return;
  // "Jean-Yves Le Drian" is also Le Drian, Drian, J.-Y. Le Drian and Jean-Yves.
  const words = entity.name.split(/[\s-]+/);
  for (let at = 1; at < words.length; at++) {
    const tail = words.slice(at).join(" ");
    yield ["surname", tail];
    yield ["surname", tail.replaceAll(/[^\p{L}\p{N}]/gu, "")];
    yield [
      "surname",
      `${words
        .slice(0, at)
        .map((word) => word.slice(0, 1))
        .join(" ")} ${tail}`,
    ];
  }
  const [given = entity.name, ...others] = entity.name.split(/\s+/);
  // Few say the middle one: "Ada Maria Lind" is Ada Lind.
  if (adjectives && others.length > 1) yield ["surname", `${given} ${others.at(-1)}`];
  // "ASEAN Defense Ministers" are nobody called ASEAN.
  if (!/^\p{Lu}{3,}$/u.test(given)) yield ["given", given];
}

function best(uses: readonly NameUse[]): readonly NameUse[] {
  if (uses.length === 1) return uses;
  const rank = (use: NameUse): number => SPELLINGS.indexOf(use.as);
  const top = Math.min(...uses.map(rank));
  // Warsaw is a city, and says something where Poland does.
  return uses.filter((use) => rank(use) === top || (use.as === "metonym" && use.entity.kind === "country"));
}

/** Words that are also initialisms: small, or at the beginning of a question, they are no names. */
const INITIALISMS = new Set(["who", "it", "in", "is", "no", "as", "or", "to"]);
const GOVERNS_US = new Set([
  "tell",
  "give",
  "show",
  "let",
  "remind",
  "inform",
  "teach",
  "help",
  "to",
  "for",
  "with",
]);

/** Whether a match is the everyday word and no name: "Who visited us" is not about the WHO, nor about the US. */
export function isOrdinaryWord(tokens: readonly Token[], index: number, length: number): boolean {
  const token = tokens[index];
  if (length !== 1 || !token) return false;
  if (INITIALISMS.has(token.key)) return !isInitialism(token, tokens, index);
  return (
    token.key === "us" &&
    token.text === token.text.toLowerCase() &&
    ((index > 0 && index === tokens.length - 1) || GOVERNS_US.has(tokens[index - 1]?.key ?? ""))
  );
}

/** Written as one, in a question that is not all in capitals; of "In" and the like, any capital within a question will do. */
function isInitialism({ text, key }: Token, tokens: readonly Token[], index: number): boolean {
  if (text === text.toLowerCase()) return false;
  if (tokens.length > 1 && tokens.every((each) => each.text === each.text.toUpperCase())) return false;
  return text === text.toUpperCase() || (index > 0 && key !== "who");
}
