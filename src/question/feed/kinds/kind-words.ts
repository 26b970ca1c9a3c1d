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
/** What stands in every label. */
const SMALL = new Set(
  "a an the of to for with on in or and not by from at its their be is as whom made make makes express engage it he she they him her them his that this those these who what which".split(
    " ",
  ),
);

/** What people say of any act and of its time; it tells of none. */
const VAGUE = new Set(
  "stuff thing things matters something anything someone somebody anyone anybody else there their then ever once frequent frequently occasion occasions times number greatest highest biggest largest perpetrator perpetrators culprit exact exactly date dates same such very just right immediately recently previously earlier later others another various several many some any all kind kinds sort sorts would could should have has had been being was were did does doing done get got while when said say says saying took take taken put kept keep record records recorded report reported found find one ones way ways point other".split(
    " ",
  ),
);

export function createKindWords(types: readonly EventType[]): KindWords {
  const bags = types.flatMap((type) => (type.cameo.length === 0 ? [] : [bagOf(type, types)]));
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

interface Bag {
  readonly type: EventType;
  readonly stems: ReadonlySet<string>;
  /** Of an act that has a matter: the stems that say the act, of which one must be said. */
  readonly acts?: ReadonlySet<string>;
  readonly label: ReadonlySet<string>;
}

function bagOf(type: EventType, types: readonly EventType[]): Bag {
  // "Worked with Freedonia on judicial matters": what a wider kind is called, a narrower one may be called as well.
  const wider = types.find(({ id, cameo }) => id === type.parent && cameo.length > 0);
  const texts = [...textsOf(type), ...(wider ? textsOf(wider) : [])];
  const label = new Set(stemsOf(type.label));
  const said = FAMILIES.flatMap((family) => {
    const matter = family.matters.find(({ name }) =>
      type.verbs.some((verb) => baseOf(verb) === `${family.plain} ${family.named?.(name) ?? name}`),
    );
    return matter ? [{ family, matter }] : [];
  });
  if (said.length === 0) return { type, stems: new Set(texts.flatMap(stemsOf)), label };
  const acts = said.flatMap(({ family: { plain, verbs, nouns } }) => [plain, ...verbs, ...nouns]);
  const matters = said.flatMap(({ matter: { noun, verb } }) => [plainOf(noun), plainOf(verb ?? "")]);
  const stems = new Set([...texts, ...acts, ...matters].flatMap(stemsOf));
  return { type, stems, acts: new Set(acts.flatMap(stemsOf)), label };
}

const some = (wanted: ReadonlySet<string>, given: ReadonlySet<string>): boolean =>
  [...wanted].some((each) => given.has(each));

const textsOf = ({ label, told, verbs, nouns }: EventType): readonly string[] => [
  label,
  told ?? "",
  ...verbs.map(baseOf),
  ...nouns.map(textOf),
];

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
    .filter((word) => word.length > 2 && !SMALL.has(word) && !VAGUE.has(word))
    .map(root);

/** "Appeal" and "appealed" lose an ending each, and one more until they are the same. */
function root(word: string): string {
  const shorter = stem(word);
  return shorter === word ? word : root(shorter);
}
