/** Words that people use for a kind of act and that none of its phrases has, from tables of acts, of matters and of kinds. */
import { COERCION } from "./coercion.js";
import { RELATED_FAMILIES } from "./families.js";
import { GIVING } from "./giving.js";
import { QUARREL } from "./quarrel.js";
import { TALK } from "./talk.js";
import { VIOLENCE } from "./violence.js";

export interface Related {
  /** Words of which each says the act, whatever its matter; none where the act has no matter. */
  readonly acts: readonly string[];
  /** What it is about, and all else that is said of it; single words in small letters. */
  readonly words: readonly string[];
}

const OWN: Readonly<Record<string, string>> = { ...TALK, ...GIVING, ...QUARREL, ...COERCION, ...VIOLENCE };

const RELATED: ReadonlyMap<string, readonly [acts: string, words: string]> = new Map([
  ...RELATED_FAMILIES.flatMap(({ prefix, acts, beside = "", matters }) =>
    Object.entries(matters).map(
      ([matter, words]) => [`${prefix}${matter}`, [acts, `${beside} ${words}`]] satisfies Row,
    ),
  ),
  ...Object.entries(OWN).map(([id, words]) => [id, ["", words]] satisfies Row),
]);

type Row = readonly [id: string, related: readonly [acts: string, words: string]];

/** Of all kinds that any table has: the ids of the ontology's types. */
export const relatedIds = (): readonly string[] => [...RELATED.keys()];

export function relatedWords(typeId: string): Related | undefined {
  const related = RELATED.get(typeId);
  return related && { acts: wordsIn(related[0]), words: wordsIn(related[1]) };
}

const wordsIn = (text: string): readonly string[] => text.match(/\S+/g) ?? [];
