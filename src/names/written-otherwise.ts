/** How others write a name that nobody gave aliases: bodies that have another usual name, British spelling, and the adjective of a country for the country. */
import type { Entity } from "../dataset/schema.js";
import { keyOf } from "../text/tokens.js";

/** Bodies and cities of the world and what else they are usually called; either side may be the record's. */
const USUAL: readonly (readonly string[])[] = [
  ["Doctors Without Borders", "Médecins Sans Frontières", "MSF"],
  ["Reporters Without Borders", "Reporters Sans Frontières", "RSF"],
  [
    "High Commission for Refugees",
    "UNHCR",
    "UN High Commission for Refugees",
    "UN High Commissioner for Refugees",
    "United Nations High Commission for Refugees",
    "United Nations High Commissioner for Refugees",
    "UN refugee agency",
  ],
  [
    "Office of the United Nations High Commissioner for Human Rights",
    "OHCHR",
    "UN High Commissioner for Human Rights",
    "United Nations High Commissioner for Human Rights",
    "UN human rights office",
  ],
  ["United Nations Children's Fund", "UNICEF"],
  ["United Nations Educational, Scientific and Cultural Organization", "UNESCO"],
  ["North Atlantic Treaty Organization", "NATO"],
  ["World Health Organization", "WHO"],
  ["International Atomic Energy Agency", "IAEA"],
  ["Israeli Defense Forces", "Israel Defense Forces", "IDF"],
  [
    "International Government Organizations",
    "intergovernmental organizations",
    "international governmental organizations",
  ],
  ["Non-Governmental Organizations", "NGOs"],
  ["Central Intelligence Agency", "CIA"],
  ["Federal Bureau of Investigation", "FBI"],
  ["Revolutionary Armed Forces of Colombia", "FARC"],
  ["Kurdistan Workers' Party", "PKK"],
  ["Islamic State of Iraq and the Levant", "ISIL", "ISIS", "Daesh"],
  ["Palestine Liberation Organization", "PLO"],
  ["Washington D.C.", "Washington DC", "Washington, District of Columbia", "Washington"],
  ["New York City", "New York, New York", "NYC"],
  ["Geneve", "Geneva"],
  [
    "Defense / Security Ministry (United States)",
    "Pentagon",
    "US Department of Defense",
    "US Defense Department",
  ],
];

const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  USUAL.flatMap((names) => names.map((name) => [keyOf(name), names.filter((other) => other !== name)])),
);

const BRITISH: readonly (readonly [american: RegExp, british: string])[] = [
  [/\bOrganiz/gi, "Organis"],
  [/\bDefense\b/gi, "Defence"],
  [/\bLabor\b/gi, "Labour"],
  [/\bCenter\b/gi, "Centre"],
  [/\bProgram\b/gi, "Programme"],
];

/** Every other way of writing the name; `adjectives` has the demonyms by country and the countries by demonym, by key. */
export function writtenOtherwise(
  { name }: Pick<Entity, "name">,
  adjectives: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const usual = [name, ...(OTHERS.get(keyOf(name)) ?? [])];
  const [first = "", ...rest] = name.split(" ");
  // "Japan Self-Defense Forces" are the Japanese ones.
  const ours = rest.length > 1 ? (adjectives.get(keyOf(first)) ?? []) : [];
  const all = [...usual, ...ours.map((adjective) => `${adjective} ${rest.join(" ")}`)];
  const british = all.map((each) => BRITISH.reduce((text, [from, to]) => text.replace(from, to), each));
  return [...new Set([...all, ...british])].filter((each) => each !== name);
}

/** Demonyms by the name of a country, and the name by each demonym. */
export function adjectivesOf(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, readonly string[]>();
  for (const { kind, name, demonyms = [] } of entities) {
    if (kind !== "country" || demonyms.length === 0) continue;
    pairs.set(keyOf(name), demonyms);
    for (const demonym of demonyms) pairs.set(keyOf(demonym), [name]);
  }
  return pairs;
}
