/** The stems that each kind of act may be told of with. */

import { remembered } from "../../../lazy.js";
import type { EventType, Verb } from "../../../ontology/schema.js";
import { FAMILIES } from "../matters/families.js";
import type { Family } from "../matters/family.js";
import type { Matter } from "../matters/matter.js";
import { stemsOf } from "./kind-stems.js";
import { plainOf } from "./plain-words.js";
import { relatedWords } from "./related/related.js";

export interface Bag {
  readonly type: EventType;
  readonly stems: ReadonlySet<string>;
  /** Of an act that has a matter: the stems that say the act, of which one must be said. */
  readonly acts?: ReadonlySet<string>;
  readonly label: ReadonlySet<string>;
}

interface Said {
  readonly family: Family;
  readonly matter: Matter;
}

/** Of the types that CAMEO has. */
export function bagsOf(types: readonly EventType[]): readonly Bag[] {
  // Most words are said of many kinds, so each is stemmed once.
  const wordStems = remembered(stemsOf);
  const stems = (text: string): readonly string[] => text.split(" ").flatMap(wordStems);
  const phrased = remembered((source: string) => stemsOf(plainOf(source)));
  const actsOf = remembered(({ plain, verbs, nouns }: Family) => [plain, ...verbs, ...nouns].flatMap(stems));
  const own = remembered((type: EventType) =>
    [...new Set(textsOf(type).join(" ").split(" "))].flatMap(wordStems),
  );
  const coded = new Map(types.flatMap((type) => (type.cameo.length > 0 ? [[type.id, type]] : [])));
  const said = saidByVerb();
  return [...coded.values()].map((type) => {
    // "Worked with Freedonia on judicial matters": what a wider kind is called, a narrower one may be called as well.
    const wider = coded.get(type.parent ?? "");
    const related = relatedWords(type.id);
    const families = new Set(type.verbs.flatMap((verb) => said.get(baseOf(verb)) ?? []));
    const acts = new Set<string>();
    for (const { family } of families) addTo(acts, actsOf(family));
    for (const word of related?.acts ?? []) addTo(acts, wordStems(word));
    const all = new Set(acts);
    addTo(all, own(type));
    if (wider) addTo(all, own(wider));
    for (const { matter } of families) addTo(all, [...phrased(matter.noun), ...phrased(matter.verb ?? "")]);
    for (const word of related?.words ?? []) addTo(all, wordStems(word));
    const label = new Set(stems(type.label));
    return families.size === 0 ? { type, stems: all, label } : { type, stems: all, acts, label };
  });
}

/** By the canonical verb that the ontology's types have: "appeal for economic aid". */
function saidByVerb(): ReadonlyMap<string, readonly Said[]> {
  const said = new Map<string, Said[]>();
  for (const family of FAMILIES) {
    for (const matter of family.matters) {
      const verb = `${family.plain} ${family.named?.(matter.name) ?? matter.name}`;
      said.set(verb, [...(said.get(verb) ?? []), { family, matter }]);
    }
  }
  return said;
}

const textsOf = ({ label, told, verbs, nouns }: EventType): readonly string[] => [
  label,
  told ?? "",
  ...verbs.map(baseOf),
  ...nouns.map(textOf),
];

const baseOf = (verb: Verb): string => (typeof verb === "string" ? verb : verb.base);
const textOf = (noun: EventType["nouns"][number]): string => (typeof noun === "string" ? noun : noun.one);

function addTo(set: Set<string>, more: readonly string[]): void {
  for (const each of more) set.add(each);
}
