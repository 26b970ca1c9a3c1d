/**
 * Which kind of act words tell of, in whatever order and form they stand: each kind of a feed has a bag of stems, from its
 * own words in the ontology and from the families of acts and matters; rare stems weigh more.
 */
import type { EventType, Verb } from "../../../ontology/schema.js";
import { stem } from "../../../text/stem.js";
import { keyOf } from "../../../text/tokens.js";
import { FAMILIES } from "../matters/families.js";

export interface KindFound {
  readonly type: EventType;
  /** How much the words tell of the kind, in bits, and from 0 to 1 how much of what they tell is of it. */
  readonly weight: number;
  readonly share: number;
  /** How many of the words are its own. */
  readonly count: number;
}

export interface KindWords {
  /** The kinds that the stems tell of, the likeliest first. */
  of(stems: ReadonlySet<string>): readonly KindFound[];
  /** Whether any kind has the stem. */
  has(stem: string): boolean;
}

/** A word that no kind has weighs against all of them as much as one that a kind in so many has. */
const STRANGE = 20;
/** What stands in every label. */
const SMALL = new Set(
  "a an the of to for with on in or and not by from at its their be is as whom made make makes express engage it he she they him her them his that this those these who what which".split(
    " ",
  ),
);

export function createKindWords(types: readonly EventType[]): KindWords {
  const bags = types.flatMap((type) => (type.cameo.length === 0 ? [] : [{ type, stems: bagOf(type) }]));
  const byStem = new Map<string, number[]>();
  for (const [at, { stems }] of bags.entries()) {
    for (const each of stems) {
      const list = byStem.get(each);
      if (list) list.push(at);
      else byStem.set(each, [at]);
    }
  }
  const weightOf = (count: number): number => Math.log2(1 + bags.length / count);
  return {
    has: (each) => byStem.has(each),
    of(stems) {
      const weights = new Float64Array(bags.length);
      const counts = new Uint8Array(bags.length);
      let all = 0;
      for (const each of stems) {
        const having = byStem.get(each);
        const weight = weightOf(having?.length ?? STRANGE);
        all += weight;
        for (const at of having ?? []) {
          weights[at] = (weights[at] ?? 0) + weight;
          counts[at] = (counts[at] ?? 0) + 1;
        }
      }
      const found = bags.flatMap(({ type, stems: own }, at) => {
        const weight = weights[at] ?? 0;
        return weight > 0
          ? [{ type, weight, share: weight / all, count: counts[at] ?? 0, size: own.size }]
          : [];
      });
      // Of equals the kind that has fewer other words is told of more fully.
      return found.sort((a, b) => b.weight - a.weight || a.size - b.size);
    },
  };
}

function bagOf(type: EventType): ReadonlySet<string> {
  const texts = [type.label, type.told ?? "", ...type.verbs.map(baseOf), ...type.nouns.map(textOf)];
  const family = FAMILIES.find(({ plain }) =>
    type.verbs.some((verb) => baseOf(verb).startsWith(`${plain} `)),
  );
  const matter = family?.matters.find(({ name }) =>
    type.verbs.some((verb) => baseOf(verb) === `${family.plain} ${family.named?.(name) ?? name}`),
  );
  if (family && matter)
    texts.push(...family.verbs, ...family.nouns, plainOf(matter.noun), plainOf(matter.verb ?? ""));
  return new Set(texts.flatMap(stemsOf));
}

const baseOf = (verb: Verb): string => (typeof verb === "string" ? verb : verb.base);
const textOf = (noun: EventType["nouns"][number]): string => (typeof noun === "string" ? noun : noun.one);

/** The words that a pattern's source spells out. */
const plainOf = (source: string): string =>
  source
    .replace(/\[.*?\]|\\.|\(\?[:!=<]+/g, " ")
    .replace(/-\?/g, "")
    .replace(/[^a-z -]/gi, " ");

export const stemsOf = (text: string): readonly string[] =>
  keyOf(text)
    .split(" ")
    .filter((word) => word.length > 2 && !SMALL.has(word))
    .map(stem);
