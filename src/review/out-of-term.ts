/** People who take part in an office that, by their own record, they did not hold then. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event, Office } from "../dataset/schema.js";
import type { OfficeType } from "../ontology/schema.js";
import { keyOf } from "../text/tokens.js";
import { longest } from "./terms.js";
import type { Find, Finding } from "./warning.js";

/** Words that say that the office was not held then. */
const NOT_THEN = new Set(
  "elect designate designated nominee candidate incoming former formerly then ex past previous retired late".split(
    " ",
  ),
);

/** Only those who have an office with a date: of the others nothing is known. */
export const findOutOfTerm: Find = (catalogue) => {
  const kinds = new Map(catalogue.dataset.ontology.offices.map((office) => [office.id, office]));
  return catalogue.dataset.events.flatMap((event) =>
    event.participants.flatMap(({ entity, as }, at) => {
      const person = catalogue.entity(entity);
      if (as === undefined || person?.kind !== "person") return [];
      const what = outOfTerm(person, as, event, catalogue, kinds);
      return what === undefined ? [] : [finding(event, at, what)];
    }),
  );
};

function finding({ id }: Event, at: number, what: string): Finding {
  return {
    record: id,
    field: `participants.${at}.as`,
    what,
    hint: "mend the date, the term or the office; one not held then is “former …” or “…-elect”",
  };
}

/**
 * Where `as` is an office of theirs by name ("French President"), that office must cover some day of the event; else any
 * of theirs must, since a title in the data and in a source may differ.
 */
function outOfTerm(
  { id, offices = [] }: Entity,
  as: string,
  event: Event,
  catalogue: Catalogue,
  kinds: ReadonlyMap<string, OfficeType>,
): string | undefined {
  const dated = offices.some(({ from, to }) => from !== undefined || to !== undefined);
  if (
    !dated ||
    keyOf(as)
      .split(" ")
      .some((word) => NOT_THEN.has(word))
  )
    return undefined;
  const when = catalogue.when(event);
  const covers = (office: Office): boolean => {
    const { start, end } = longest(office);
    return start < when.end && when.start < end;
  };
  const named = offices.filter((office) => isCalled(office, keyOf(as), catalogue, kinds));
  if ((named.length > 0 ? named : offices).some(covers)) return undefined;
  const terms = (named.length > 0 ? named : offices).map(
    ({ title, from = "…", to = "…" }) => `${title} ${from} to ${to}`,
  );
  return `“${id}” takes part as “${as}” on ${event.date.edtf}, and held no such office then: ${terms.join("; ")}`;
}

/** Whether `as` is the office with or without what it belongs to: "President", "French President", "President of France". */
function isCalled(
  { title, role, of }: Office,
  as: string,
  catalogue: Catalogue,
  kinds: ReadonlyMap<string, OfficeType>,
): boolean {
  const kind = role === undefined ? undefined : kinds.get(role);
  const offices = [title, ...(kind ? [kind.label, ...kind.words] : [])]
    .map(keyOf)
    .filter((each) => as.includes(each));
  if (offices.length === 0) return false;
  const owners = catalogue.containers(of).flatMap((each) => namesOf(catalogue.entity(each)));
  return offices.some((office) => {
    if (as === office) return true;
    const rest = as.endsWith(` ${office}`)
      ? as.slice(0, -office.length - 1)
      : as.startsWith(`${office} of `)
        ? as.slice(office.length + 4).replace(/^the /, "")
        : undefined;
    return rest !== undefined && owners.some((each) => keyOf(each) === rest);
  });
}

function namesOf(entity: Entity | undefined): readonly string[] {
  return entity ? [entity.name, ...entity.aliases.map(({ text }) => text), ...(entity.demonyms ?? [])] : [];
}
