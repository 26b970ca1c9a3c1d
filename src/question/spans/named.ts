/** The names that may stand at a place: a role of a country or a group, and whoever is named outright. */
import { isOrdinaryWord, type NameUse } from "../../names/name-index.js";
import { isPlainWord } from "../../names/plain-words.js";
import type { Token } from "../../text/tokens.js";
import type { Lexicon } from "../words/lexicon.js";
import { type Candidate, keyAt } from "./candidate.js";
import { sameNamed } from "./same-named.js";
import { type NameSpan, spanOf } from "./span.js";

interface NameFound {
  readonly length: number;
  readonly value: readonly NameUse[];
}

/** The role first, which wins where both are as long; but "Freedonian Police Force", written as one of that very name. */
export function namesAt(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Candidate[] {
  const found: Candidate[] = [];
  const name = nameAt(tokens, at, lexicon);
  const role = roleAt(tokens, at, lexicon);
  if (role && !(name?.length === role.length && isNamedJustSo(tokens, at, name))) found.push(role);
  if (name) {
    const cities = name.value.filter((use) => use.as !== "metonym");
    const own = cities.length > 0 ? cities : name.value;
    const governments = name.value.filter((use) => !own.includes(use));
    const named = own.map((use) => use.entity);
    const sames = sameNamed(named);
    const entities = sames ? sames.slice(0, 1) : named;
    const [only, ...more] = entities;
    const key = keyAt(tokens, at, name.length);
    const tried = lexicon.meant.get(key);
    const standIns = only && more.length === 0 ? lexicon.roles.standIns(only).map(({ id }) => id) : [];
    const rest = (sames ?? []).slice(1).map(({ id }) => id);
    found.push({
      length: name.length,
      make: (place) =>
        spanOf({
          tag: "name",
          ids: tried === undefined ? entities.map((entity) => entity.id) : [tried],
          demonym: own.every((use) => use.as === "demonym"),
          troops: entities.every((entity) => entity.kind === "unit"),
          ambiguous: entities.length > 1,
          ...byOf(own),
          ...(standIns.length > 0 && { others: { key, ids: standIns, sure: true } }),
          ...(rest.length > 0 && { others: { key, ids: rest, sure: false } }),
          ...(governments.length > 0 && { standsFor: governments.map((use) => use.entity.id) }),
          ...place,
        }),
    });
  }
  return found;
}

/** By the whole name of one of them, letter by letter. */
function isNamedJustSo(tokens: readonly Token[], at: number, name: NameFound): boolean {
  const text = tokens
    .slice(at, at + name.length)
    .map((token) => token.text)
    .join(" ");
  return name.value.length === 1 && name.value[0]?.entity.name === text;
}

/** The name there, with the title before it; none where it is the everyday word. */
function nameAt(tokens: readonly Token[], at: number, { names, honorifics }: Lexicon) {
  const titled = honorifics.at(tokens, at);
  const name = names.at(tokens, at);
  if (titled && titled.length > (name?.length ?? 0)) return titled;
  if (!name || isOrdinaryWord(tokens, at, name.length)) return undefined;
  return name.length === 1 && isPlainWord(tokens, at, name.value) ? undefined : name;
}

/** "Gave Norway military aid": what looks like Norway's military is the beginning of an act. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  length: number,
  { names, relations }: Lexicon,
): boolean {
  const owner = names.at(tokens, at);
  const bare = owner !== undefined && owner.length < length && owner.value.every(({ as }) => as === "name");
  const last = at + length - 1;
  return bare && at + owner.length === last && (relations.at(tokens, last)?.length ?? 0) > 1;
}

/** A role of a country or a group; of several that it may be the likeliest, or the one that it is tried for. */
function roleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Candidate | undefined {
  const { roles, meant } = lexicon;
  const role = roles.at(tokens, at);
  if (!role || goesOn(tokens, at, role.length, lexicon)) return undefined;
  const { entities, others, together, general } = role.value;
  const key = keyAt(tokens, at, role.length);
  const tried = meant.get(key);
  const rest = others.map(({ id }) => id);
  return {
    length: role.length,
    make: (place) =>
      spanOf({
        tag: "name",
        ids: tried === undefined ? entities.map(({ id }) => id) : [tried],
        demonym: false,
        troops: false,
        ambiguous: tried === undefined && entities.length > 1 && !together,
        ...((rest.length > 0 || general) && { others: { key, ids: rest, sure: false } }),
        ...place,
      }),
  };
}

function byOf(uses: readonly NameUse[]): Pick<NameSpan, "by"> {
  const [first] = uses;
  return first?.as === "given" || first?.as === "metonym" ? { by: first.as } : {};
}
