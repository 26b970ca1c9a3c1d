/**
 * Roles and bodies of a country or a group, as people say them: "the Danish foreign ministry", "Denmark's foreign
 * ministry", "the citizens of Belgium", "the Taliban's militants", for what a feed calls "Foreign Affairs (Denmark)",
 * "Citizen (Belgium)" and "Militant (Taliban)".
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { createPhrases, type PhraseMatch, type Phrases } from "../text/phrases.js";
import { keyOf, type Token } from "../text/tokens.js";
import type { NameUse } from "./name-index.js";
import { LINKS, roleKey, roleWord } from "./role-key.js";
import { ROLE_WORDS } from "./role-words.js";
import { RARER_ROLE_WORDS } from "./role-words-rarer.js";

export interface Roles {
  /** The longest that begins there. */
  at(tokens: readonly Token[], index: number): PhraseMatch<readonly Entity[]> | undefined;
}

/** The words for a role have hardly more. */
const LONGEST = 12;

/** Of the words of a role and those that are asked with, how many both must have: "finance, economy, trade and industry". */
const MOST_WORDS = 0.6;

type Held = ReadonlyMap<string, Entity>;

export function createRoles(catalogue: Catalogue, names: Phrases<readonly NameUse[]>): Roles {
  /** Of each country or group, its roles by the name that the feed gives them; a group that is no record goes by its key. */
  const held = new Map<string, Map<string, Entity>>();
  const groups = new Map<string, Set<string>>();
  const kinds = new Set<string>();
  for (const entity of catalogue.dataset.entities) {
    const named = partsOf(entity.name);
    if (!named) continue;
    const owner = entity.within ?? `(${keyOf(named.of)})`;
    held.set(owner, (held.get(owner) ?? new Map<string, Entity>()).set(named.role, entity));
    for (const text of wordingsOf(named.of)) groups.set(text, (groups.get(text) ?? new Set()).add(owner));
    kinds.add(named.role);
  }
  if (kinds.size === 0) return { at: () => undefined };
  const owners = createPhrases(groups);
  const words = wordsOf(kinds);
  const vocabulary = new Set([...words.keys()].flatMap((key) => key.split(" ")));
  const isRoleWord = (token: Token | undefined): boolean =>
    token !== undefined && vocabulary.has(roleWord(token.key) ?? "");

  /** Whose the roles are: a country or a group, and how many tokens name it. */
  const ownerAt = (tokens: readonly Token[], index: number): PhraseMatch<readonly Held[]> | undefined => {
    const [named, group] = [names.at(tokens, index), owners.at(tokens, index)];
    const own = named?.value.flatMap(({ entity }) => held.get(entity.id) ?? []) ?? [];
    const ofGroup = [...(group?.value ?? [])].flatMap((id) => held.get(id) ?? []);
    if (group && ofGroup.length > 0 && (own.length === 0 || group.length > (named?.length ?? 0)))
      return { length: group.length, value: ofGroup };
    return named && own.length > 0 ? { length: named.length, value: own } : undefined;
  };

  /** How many of the tokens from there on are words for roles or stand between such words. */
  const runAt = (tokens: readonly Token[], index: number): number => {
    let last = index;
    for (let at = index; at < Math.min(tokens.length, index + LONGEST); at++) {
      if (isRoleWord(tokens[at])) last = at + 1;
      else if (!LINKS.has(tokens[at]?.key ?? "") || at === index) break;
    }
    return last - index;
  };

  const keyIn = (tokens: readonly Token[], from: number, to: number): string =>
    roleKey(tokens.slice(from, to).map(({ key }) => key));

  /** Those who hold a role of that name; of several that it may mean the first that there is. */
  const named = (key: string, of: readonly Held[]): readonly Entity[] => {
    for (const role of words.get(key) ?? []) {
      const found = of.flatMap((each) => each.get(role) ?? []);
      if (found.length > 0) return found;
    }
    return [];
  };

  const exact = (tokens: readonly Token[], index: number): PhraseMatch<readonly Entity[]> | undefined => {
    const owner = ownerAt(tokens, index);
    if (owner) {
      const next = index + owner.length;
      const from = tokens[next]?.key === "'s" ? next + 1 : next;
      for (let to = from + runAt(tokens, from); to > from; to--) {
        if (!isRoleWord(tokens[to - 1])) continue;
        const found = named(keyIn(tokens, from, to), owner.value);
        if (found.length > 0) return { length: to - index, value: found };
      }
    }
    const run = runAt(tokens, index);
    for (let to = index + run; to > index; to--) {
      const of = isRoleWord(tokens[to - 1]) ? belongingAt(tokens, to) : undefined;
      if (!of) continue;
      const found = named(keyIn(tokens, index, to), of.value);
      if (found.length > 0) return { length: to + of.length - index, value: found };
    }
    // "The other Egyptian authorities and officials": the country stands within.
    const inner = run > 0 ? ownerAt(tokens, index + run) : undefined;
    if (!inner) return undefined;
    const from = index + run + inner.length;
    for (let to = from + runAt(tokens, from); to > from; to--) {
      const around = [...tokens.slice(index, index + run), ...tokens.slice(from, to)];
      const found = named(keyIn(around, 0, around.length), inner.value);
      if (found.length > 0) return { length: to - index, value: found };
    }
    return undefined;
  };

  /** "Of the Netherlands", "in Yemen". */
  const belongingAt = (tokens: readonly Token[], at: number): PhraseMatch<readonly Held[]> | undefined => {
    if (!/^(?:of|in|from|for)$/.test(tokens[at]?.key ?? "")) return undefined;
    const from = tokens[at + 1]?.key === "the" ? at + 2 : at + 1;
    const of = ownerAt(tokens, from);
    return of && { length: from + of.length - at, value: of.value };
  };

  /** Where no role has just these words, the one role there that has most of them. */
  const nearest = (tokens: readonly Token[], index: number): PhraseMatch<readonly Entity[]> | undefined => {
    const owner = ownerAt(tokens, index);
    const next = index + (owner?.length ?? 0);
    const from = owner && tokens[next]?.key === "'s" ? next + 1 : next;
    const to = from + runAt(tokens, from);
    const of = owner ? { length: 0, value: owner.value } : belongingAt(tokens, to);
    const asked = new Set(keyIn(tokens, from, to).split(" "));
    if (!of || asked.size < 3) return undefined;
    const scored = of.value
      .flatMap((each) => [...each])
      .map(([role, entity]) => ({ entity, score: shared(asked, roleKey(keyOf(role).split(" ")).split(" ")) }))
      .filter(({ score }) => score >= MOST_WORDS)
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    if (!best || best.score === second?.score) return undefined;
    return { length: to + of.length - index, value: [best.entity] };
  };

  return { at: (tokens, index) => exact(tokens, index) ?? nearest(tokens, index) };
}

/** "Foreign Affairs (Denmark)"; the last brackets count, which may hold others: "Main Opposition (Awami (People's) League)". */
function partsOf(name: string): { readonly role: string; readonly of: string } | undefined {
  if (!name.endsWith(")")) return undefined;
  let depth = 0;
  for (let at = name.length - 1; at > 0; at--) {
    if (name[at] === ")") depth++;
    if (name[at] === "(") depth--;
    if (depth === 0) return { role: name.slice(0, at).trim(), of: name.slice(at + 1, -1) };
  }
  return undefined;
}

/** "Palestinian Territory, Occupied" is said as the Palestinian territory or territories, and a state actor is one without a name. */
function wordingsOf(owner: string): readonly string[] {
  const key = keyOf(owner);
  const plain = key.replace(/ occupied$/, "").replace(/^unidentified /, "");
  return [
    ...new Set([key, plain, plain.replace(/ territory$/, " territories"), plain.replace(/ people$/, "")]),
  ];
}

/** Under each wording, the roles that it may mean, the likelier first: its own name before what it is a word for. */
function wordsOf(kinds: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const add = (text: string, role: string): void => {
    const key = roleKey(keyOf(text).split(" "));
    const known = words.get(key);
    if (key === "") return;
    if (!known) words.set(key, [role]);
    else if (!known.includes(role)) known.push(role);
  };
  for (const role of kinds) add(role, role);
  for (const [role, list] of [...ROLE_WORDS, ...RARER_ROLE_WORDS]) {
    if (kinds.has(role)) for (const text of list.split("|")) add(text.trim(), role);
  }
  return words;
}

/** The part of all words of both that both have, 0 to 1. */
function shared(asked: ReadonlySet<string>, words: readonly string[]): number {
  const both = words.filter((word) => asked.has(word)).length;
  return both / (asked.size + words.length - both);
}
