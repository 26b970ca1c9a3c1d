/** The words for roles: under each wording, the roles that it may mean, the likelier first. */
import { pluralPhrase } from "../ontology/inflect.js";
import { keyOf } from "../text/tokens.js";
import { roleKey } from "./role-key.js";
import { ROLE_WORDS } from "./role-words.js";
import { RARER_ROLE_WORDS } from "./role-words-rarer.js";
import { WIDER_ROLE_WORDS } from "./role-words-wider.js";

export interface RoleIndex {
  /** The roles that words with that key may mean: its own name before what it is a word for; none for other words. */
  meant(key: string): readonly string[];
  /** Whether the word is part of some wording. */
  has(word: string): boolean;
}

/** A country of which the feed tells no ministry by its field has "Ministry" for all of them. */
export const ANY_MINISTRY = "Ministry";

export function createRoleIndex(kinds: ReadonlySet<string>): RoleIndex {
  const words = new Map<string, string[]>();
  const add = (text: string, role: string): void => {
    const key = roleKey(keyOf(text).split(" "));
    const known = words.get(key);
    if (key === "") return;
    if (!known) words.set(key, [role]);
    else if (!known.includes(role)) known.push(role);
  };
  for (const role of kinds) add(role, role);
  for (const [role, list] of [...ROLE_WORDS, ...RARER_ROLE_WORDS, ...WIDER_ROLE_WORDS]) {
    for (const text of list.split("|")) add(text.trim(), role);
  }
  // "Muslim separatists" are a Muslim separatist group, where no role is called so.
  for (const role of kinds) if (/\w .* Group$/.test(role)) add(role.replace(/ Group$/, ""), role);
  for (const [key, roles] of words) {
    if (key.split(" ").includes("ministry") && !roles.includes(ANY_MINISTRY)) roles.push(ANY_MINISTRY);
  }
  const vocabulary = new Set([...words.keys()].flatMap((key) => key.split(" ")));
  return { meant: (key) => words.get(key) ?? [], has: (word) => vocabulary.has(word) };
}

/** Single words of which people make roles, and their plurals: what a slip in one of them is mended to. */
export function roleVocabulary(): readonly string[] {
  const words = [...ROLE_WORDS, ...RARER_ROLE_WORDS].flatMap(([, list]) =>
    list.split("|").flatMap((text) => keyOf(text.trim()).split(" ")),
  );
  return [...new Set(words)].flatMap((word) => [word, pluralPhrase(word)]);
}
