/**
 * Roles and bodies of a country, as people say them: "the Danish foreign ministry", "Denmark's foreign ministry", "the
 * citizens of Belgium", for what a feed calls "Foreign Affairs (Denmark)" and "Citizen (Belgium)".
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { plural } from "../ontology/inflect.js";
import { createPhrases, type PhraseMatch, type Phrases } from "../text/phrases.js";
import { keyOf, type Token } from "../text/tokens.js";
import type { NameUse } from "./name-index.js";
import { ROLE_WORDS } from "./role-words.js";

export interface Roles {
  /** The longest that begins there. */
  at(tokens: readonly Token[], index: number): PhraseMatch<readonly Entity[]> | undefined;
}

/** "Foreign Affairs (Denmark)". */
const NAMED = /^(.+) \((.+)\)$/;

export function createRoles(catalogue: Catalogue, names: Phrases<readonly NameUse[]>): Roles {
  /** Of each country, its roles by the name that the feed gives them. */
  const held = new Map<string, Map<string, Entity>>();
  const kinds = new Set<string>();
  for (const entity of catalogue.dataset.entities) {
    const [, role, country] = NAMED.exec(entity.name) ?? [];
    if (role === undefined || country === undefined || entity.within === undefined) continue;
    const own = held.get(entity.within) ?? new Map<string, Entity>();
    held.set(entity.within, own.set(role, entity));
    kinds.add(role);
  }
  if (kinds.size === 0) return { at: () => undefined };
  const words = createPhrases(wordsOf(kinds));

  const countryAt = (tokens: readonly Token[], index: number) => {
    const found = names.at(tokens, index);
    const countries = found?.value.filter(({ entity }) => held.has(entity.id)) ?? [];
    return found && countries.length > 0
      ? { length: found.length, ids: countries.map(({ entity }) => entity.id) }
      : undefined;
  };
  const holders = (ids: readonly string[], roles: readonly string[]): readonly Entity[] => {
    for (const role of roles) {
      const found = ids.flatMap((id) => held.get(id)?.get(role) ?? []);
      if (found.length > 0) return found;
    }
    return [];
  };

  return {
    at(tokens, index) {
      const country = countryAt(tokens, index);
      if (country) {
        const next = index + country.length;
        const from = tokens[next]?.key === "'s" ? next + 1 : next;
        const role = words.at(tokens, from);
        const found = role ? holders(country.ids, role.value) : [];
        return role && found.length > 0 ? { length: from + role.length - index, value: found } : undefined;
      }
      const role = words.at(tokens, index);
      if (!role) return undefined;
      const link = index + role.length;
      if (!/^(?:of|in|from|for)$/.test(tokens[link]?.key ?? "")) return undefined;
      const from = tokens[link + 1]?.key === "the" ? link + 2 : link + 1;
      const of = countryAt(tokens, from);
      const found = of ? holders(of.ids, role.value) : [];
      return of && found.length > 0 ? { length: from + of.length - index, value: found } : undefined;
    },
  };
}

/** Under each word, the roles that it may mean, the likelier first: its own name before what it is a word for. */
function wordsOf(kinds: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const add = (text: string, role: string): void => {
    for (const form of spellings(text)) {
      const known = words.get(form);
      if (!known) words.set(form, [role]);
      else if (!known.includes(role)) known.push(role);
    }
  };
  for (const role of kinds) add(role, role);
  for (const [role, list] of ROLE_WORDS) {
    if (kinds.has(role)) for (const text of list.split("|")) add(text.trim(), role);
  }
  return words;
}

/** In the singular and the plural, as either side of the Atlantic spells it. */
function spellings(text: string): readonly string[] {
  const key = keyOf(text);
  const forms = [key, plural(key), key.replace(/^(\w+)(?= (?:of|to|for|in) )/, (head) => plural(head))];
  return [...new Set(forms.flatMap((form) => [form, american(form)]))];
}

const american = (key: string): string =>
  key.replaceAll("defence", "defense").replaceAll("labour", "labor").replaceAll("organis", "organiz");
