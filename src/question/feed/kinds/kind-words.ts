/**
 * Which kind of act words tell of, in whatever order and form they stand: each kind of a feed has a bag of stems, from its
 * own words in the ontology, from the families of acts and matters and from tables of related words; rare stems weigh more.
 */
import type { EventType } from "../../../ontology/schema.js";
import { bagsOf } from "./kind-bags.js";

export interface KindFound {
  readonly type: EventType;
  /** How much the words tell of the kind, in bits, and from 0 to 1 how much of what they tell is of it. */
  readonly weight: number;
  readonly share: number;
  /** How many of the words are its own. */
  readonly count: number;
  /** How many words of its name are not among them. */
  readonly unsaid: number;
}

export interface KindWords {
  /** The kinds that the stems tell of, the likeliest first. */
  of(stems: ReadonlySet<string>): readonly KindFound[];
  /** Whether any kind has the stem. */
  has(stem: string): boolean;
}

/** A word that no kind has weighs against all of them as much as one that a kind in so many has. */
const STRANGE = 20;
export function createKindWords(types: readonly EventType[]): KindWords {
  const bags = bagsOf(types);
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
      const found = bags.flatMap(({ type, stems: own, acts, label }, at) => {
        const weight = weights[at] ?? 0;
        if (weight === 0 || !(acts === undefined || some(acts, stems))) return [];
        const unsaid = [...label].filter((each) => !stems.has(each)).length;
        return [{ type, weight, share: weight / all, count: counts[at] ?? 0, size: own.size, unsaid }];
      });
      // Of equals the kind whose name is said more fully, then the one that has fewer other words.
      return found.sort((a, b) => b.weight - a.weight || a.unsaid - b.unsaid || a.size - b.size);
    },
  };
}

const some = (wanted: ReadonlySet<string>, given: ReadonlySet<string>): boolean =>
  [...wanted].some((each) => given.has(each));
