/** Whoever was asked for is a condition of what is asked next. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { pluralPhrase } from "../../ontology/inflect.js";
import type { EventPattern, Query } from "../../query/query.js";

/** "Which Baltic leaders did Harris phone: when?" is of her calls with those. */
export function withWhoWasAsked(pattern: EventPattern, before: Query, catalogue: Catalogue): EventPattern {
  if (before.kind !== "participants") return pattern;
  const { offices, among = [], side } = before;
  const roles = offices && catalogue.officesUnder(offices);
  const held = roles && catalogue.terms.filter(({ role }) => role !== undefined && roles.has(role));
  const day = catalogue.coverage.end - 1;
  const holders = held?.filter(({ of }) => among.length === 0 || catalogue.countsAmong(of, among, day));
  const named = pattern.slots.flatMap((slot) => slot.anyOf);
  const ids = holders ? [...new Set(holders.map(({ holder }) => holder.id))] : among;
  const anyOf = ids.filter((id) => !named.includes(id));
  const as = offices && officeHolders(offices, among, catalogue);
  return anyOf.length > 0
    ? { ...pattern, slots: [...pattern.slots, { side, anyOf, members: !holders, ...(as && { as }) }] }
    : pattern;
}

/** "Foreign ministers", "leaders of Baltic states". */
function officeHolders(
  offices: readonly string[],
  among: readonly string[],
  { dataset, entity }: Catalogue,
): string {
  const held = dataset.ontology.offices.filter(({ id }) => offices.includes(id));
  const generic = held.filter((office) => office.generic);
  const [first, ...rest] = generic.length > 0 ? generic : held;
  const word =
    first?.words.find((each) => rest.every(({ words }) => words.includes(each))) ?? first?.label ?? "";
  const of = among.map((id) => entity(id)?.name ?? id).join(" or ");
  return `${pluralPhrase(word)}${of === "" ? "" : ` of ${of}`}`;
}
