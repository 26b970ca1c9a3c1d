/**
 * Roles and bodies of a country or a group, as people say them: "the Danish foreign ministry", "Denmark's foreign
 * ministry", "the citizens of Belgium", "the Taliban's militants", for what a feed calls "Foreign Affairs (Denmark)",
 * "Citizen (Belgium)" and "Militant (Taliban)".
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import type { PhraseMatch, Phrases } from "../text/phrases.js";
import type { Token } from "../text/tokens.js";
import { mostShared } from "./most-shared.js";
import type { NameUse } from "./name-index.js";
import { ANY_MINISTRY, createRoleIndex } from "./role-index.js";
import { LINKS, roleKey, roleWord } from "./role-key.js";
import type { RoleMatch } from "./role-match.js";
import { createRoleOwners, type Held } from "./role-owners.js";

export interface Roles {
  /** The longest that begins there. */
  at(tokens: readonly Token[], index: number): PhraseMatch<RoleMatch> | undefined;
  /** Whether a word alone says what someone is: "police", "students". */
  isRole(word: string): boolean;
  /** "The police", where only one country is spoken of: its own. */
  ownOf(owner: string, words: readonly string[]): Entity | undefined;
  /** Who else may be meant by a group that is named: its members, as far as the record tells of them. */
  standIns(entity: Entity): readonly Entity[];
}

/** The words for a role have hardly more. */
const LONGEST = 12;

const keyOfMinistry = roleKey([ANY_MINISTRY.toLowerCase()]);

/** Fewer than that fit too many roles. */
const FEWEST_WORDS = 3;

export function createRoles(catalogue: Catalogue, names: Phrases<readonly NameUse[]>): Roles {
  const owners = createRoleOwners(catalogue.dataset.entities, names);
  if (owners.kinds.size === 0)
    return { at: () => undefined, isRole: () => false, ownOf: () => undefined, standIns: () => [] };
  const words = createRoleIndex(owners.kinds);
  const isRoleWord = (token: Token | undefined): boolean =>
    token !== undefined && words.has(roleWord(token.key) ?? "");

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

  /** Those who hold a role that the words may mean, in the order in which they mean it. */
  const named = (key: string, of: readonly Held[]): RoleMatch | undefined => {
    const held = words
      .meant(key)
      .map((role) => ({ role, by: of.flatMap((each) => each.get(role) ?? []) }))
      .filter(({ by }) => by.length > 0);
    const [first, ...others] = held;
    if (!first) return undefined;
    const general = first.role === ANY_MINISTRY && key !== keyOfMinistry;
    return { entities: first.by, others: others.flatMap(({ by }) => by), ...(general && { general }) };
  };

  type Found = PhraseMatch<RoleMatch> | undefined;

  /** "The Danish foreign ministry": whose it is stands first. */
  const behind = (tokens: readonly Token[], index: number, owner: PhraseMatch<readonly Held[]>): Found => {
    const next = index + owner.length;
    const from = tokens[next]?.key === "'s" ? next + 1 : next;
    for (let to = from + runAt(tokens, from); to > from; to--) {
      const found = isRoleWord(tokens[to - 1]) ? named(keyIn(tokens, from, to), owner.value) : undefined;
      if (found) return { length: to - index, value: found };
    }
    return undefined;
  };

  /** "The police of Yemen", "the rebel group Free North". */
  const before = (tokens: readonly Token[], index: number, run: number): Found => {
    for (let to = index + run; to > index; to--) {
      if (!isRoleWord(tokens[to - 1])) continue;
      const key = keyIn(tokens, index, to);
      const of = owners.belongingAt(tokens, to) ?? owners.apposedAt(tokens, to, key.split(" ").length);
      const found = of && named(key, of.value);
      if (found) return { length: to + of.length - index, value: found };
    }
    return undefined;
  };

  /** "The other Egyptian authorities and officials", "a member of the Iraqi parliament": the country stands within. */
  const around = (tokens: readonly Token[], index: number, run: number): Found => {
    let at = index + run;
    while (run > 0 && LINKS.has(tokens[at]?.key ?? "")) at++;
    const owner = run > 0 ? owners.at(tokens, at) : undefined;
    if (!owner) return undefined;
    const next = at + owner.length;
    const from = tokens[next]?.key === "'s" ? next + 1 : next;
    for (let to = from + runAt(tokens, from); to > from; to--) {
      const both = [...tokens.slice(index, index + run), ...tokens.slice(from, to)];
      const found = isRoleWord(tokens[to - 1]) ? named(keyIn(both, 0, both.length), owner.value) : undefined;
      if (found) return { length: to - index, value: found };
    }
    return undefined;
  };

  /** Where no role has just these words, the one role there that has most of them, the last one among them. */
  const nearest = (
    tokens: readonly Token[],
    index: number,
    owner: PhraseMatch<readonly Held[]> | undefined,
    run: number,
  ): Found => {
    const next = index + (owner?.length ?? 0);
    const from = owner && tokens[next]?.key === "'s" ? next + 1 : next;
    for (let to = owner ? from + runAt(tokens, from) : index + run; to - from >= FEWEST_WORDS; to--) {
      const of = owner ? { length: 0, value: owner.value } : owners.belongingAt(tokens, to);
      const asked = new Set(keyIn(tokens, from, to).split(" "));
      const [first, last] = [roleWord(tokens[from]?.key ?? ""), roleWord(tokens[to - 1]?.key ?? "")];
      if (!of || first === undefined || last === undefined || asked.size < FEWEST_WORDS) continue;
      const best = mostShared(asked, of.value);
      // "Appeal to the officials" begins with no word of theirs. "And industry" goes on with the list, "representatives appeal" does not.
      const ends = best?.words.includes(last) || LINKS.has(tokens[to - 2]?.key ?? "");
      if (best?.words.includes(first) && ends)
        return { length: to + of.length - index, value: { entities: [best.entity], others: [] } };
    }
    return undefined;
  };

  return {
    standIns: owners.standIns,
    isRole: (word) => words.meant(roleKey([word])).length > 0,
    ownOf(owner, keys) {
      const roles = words.meant(roleKey(keys)).filter((each) => owners.of(owner)?.has(each));
      const [role] = roles;
      return role === undefined || roles.length > 1 ? undefined : owners.of(owner)?.get(role);
    },
    at(tokens, index) {
      const owner = owners.at(tokens, index);
      const run = runAt(tokens, index);
      if (!owner && run === 0) return undefined;
      const exact =
        (owner && behind(tokens, index, owner)) ?? before(tokens, index, run) ?? around(tokens, index, run);
      const most = nearest(tokens, index, owner, run);
      if (most && most.length > (exact?.length ?? 0)) return most;
      return exact ?? owners.aloneAt(tokens, index);
    },
  };
}
