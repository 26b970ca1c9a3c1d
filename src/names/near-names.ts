/**
 * Names of several words as another hand writes them: "Sergei Shoygu" for Sergey Shoygu, "Organisation of Petroleum
 * Exporting Countries", "Non-Aligned Movement" for Nonaligned Movement, "OPEC", "the United Nations Special Rapporteurs",
 * and "the Security Council" where one is in the data far more than all others. For names of a feed, which nobody gives aliases.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity } from "../dataset/schema.js";
import { lazy } from "../lazy.js";
import { distance } from "../text/distance.js";
import type { PhraseMatch } from "../text/phrases.js";
import { allowance } from "../text/spelling.js";
import type { Token } from "../text/tokens.js";
import { looseWords } from "./loose.js";
import { countedKey, joinedKey, type Named, type NearIndex, nearIndex } from "./near-index.js";

export interface NearNames {
  /** The longest name that begins there and is spelt otherwise; of those that share the spelling the one with most events. */
  at(tokens: readonly Token[], index: number): PhraseMatch<Entity> | undefined;
}

/** Names have hardly more. */
const LONGEST = 12;
/** How many times as often as the next one somebody must be told of, to be meant by a part of a name. */
const FAR_MORE = 3;
/** Fewer words of a name, not side by side, are words of many. */
const FEWEST_APART = 4;
/** In a shorter word a slip makes another one. */
const LEAST_SLIP = 6;
/** Shorter surnames are those of too many. */
const LEAST_SURNAME = 5;

export function createNearNames(catalogue: Catalogue): NearNames {
  const { table, entities } = catalogue.dataset;
  const index = lazy(() => (table ? nearIndex(entities, table) : undefined));
  return {
    at(tokens, start) {
      const known = index();
      if (!known) return undefined;
      const loose = tokens.slice(start, start + LONGEST).map(({ key }) => looseWords([key]));
      if (isLink(loose[0])) return undefined;
      for (let length = loose.length; length > 0; length--) {
        if (isLink(loose[length - 1])) continue;
        const entity = find(tokens[start]?.key ?? "", loose.slice(0, length).flat(), length, known);
        if (entity) return { length, value: entity };
      }
      return undefined;
    },
  };
}

/** `words` are those of so many tokens, of which the first has that key. */
function find(first: string, words: readonly string[], tokens: number, index: NearIndex): Entity | undefined {
  const { joined, sorted, parts, initials } = index;
  if (tokens === 1 && words.length === 1) return chosen(initials.get(first), 1);
  if (words.length < 2) return undefined;
  const whole = chosen(joined.get(joinedKey(words)), 1);
  // "UN" is the whole of a name, and no part of another.
  if (whole || tokens === 1) return whole;
  return (
    chosen(words.length > 2 ? sorted.get([...words].sort().join(" ")) : [], 1) ??
    chosen(parts.get(words.join(" ")), FAR_MORE) ??
    chosen(misspelt(words, index), FAR_MORE) ??
    chosen(byGivenName(words, index), FAR_MORE) ??
    chosen(apart(words, index), FAR_MORE) ??
    chosen(withSlip(words, index), FAR_MORE)
  );
}

/** "The Securty Council" for a part of a name: a word that stands in no name is read as the nearest one that does. */
function withSlip(words: readonly string[], { parts, knows, nearest }: NearIndex): readonly Named[] {
  const [slip, ...more] = words.filter((word) => word.length >= LEAST_SLIP && !knows(word));
  // Of two strange words side by side neither tells what the other is.
  if (slip === undefined || more.length > 0) return [];
  const near = nearest(slip);
  if (near === undefined) return [];
  return parts.get(words.map((word) => (word === slip ? near : word)).join(" ")) ?? [];
}

/** As many words, one of them just so and the others a slip away: "Abdulla Gul", "Free North Frount". */
function misspelt(words: readonly string[], { counted }: NearIndex): readonly Named[] {
  const isNear = (one: string, other = ""): boolean =>
    one === other ||
    (one.length > 3 &&
      one[0] === other[0] &&
      distance(one, other, allowance(one.length)) <= allowance(one.length));
  const alike = words.flatMap((word) =>
    (counted.get(countedKey(word, words.length)) ?? []).filter((named) =>
      words.every((each, at) => isNear(each, named.words[at])),
    ),
  );
  return [...new Set(alike)];
}

/** The same surname behind a given name that begins alike: "George Papadakis" for Georgios, "Ben Adler" for Benjamin. */
function byGivenName(words: readonly string[], { counted }: NearIndex): readonly Named[] {
  const [given = "", surname = "", ...more] = words;
  if (more.length > 0 || surname.length < LEAST_SURNAME) return [];
  return (counted.get(countedKey(surname, 2)) ?? []).filter(({ words: [own = "", last] }) => {
    const shorter = Math.min(given.length, own.length);
    return last === surname && shorter > 2 && own.slice(0, Math.min(4, shorter)) === given.slice(0, 4);
  });
}

/** Bodies that have all of the words, in whatever order and with others between: "the Red Star and Red Sun federation". */
function apart(words: readonly string[], { bodies }: NearIndex): readonly Named[] {
  const [one, ...others] = new Set(words);
  if (one === undefined || others.length + 1 < FEWEST_APART) return [];
  return (bodies.get(one) ?? []).filter((named) => others.every((word) => named.words.includes(word)));
}

/** The one that is told of most, if that many times as often as the next. */
function chosen(named: readonly Named[] = [], times: number): Entity | undefined {
  let best: Named | undefined;
  let second = 0;
  for (const each of named) {
    if (!best || each.weight > best.weight) {
      second = Math.max(second, best?.weight ?? 0);
      best = each;
    } else second = Math.max(second, each.weight);
  }
  return best && best.weight >= times * second ? best.entity : undefined;
}

const isLink = (loose: readonly string[] | undefined): boolean => loose === undefined || loose.length === 0;
