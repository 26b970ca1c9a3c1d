/** Whose roles a feed tells of: countries, and groups that may be no record themselves, such as one that only its fighters stand for. */
import type { Entity } from "../dataset/schema.js";
import { createPhrases, type PhraseMatch, type Phrases } from "../text/phrases.js";
import { keyOf, type Token } from "../text/tokens.js";
import { bracketed, wordingsOf } from "./bracketed.js";
import type { NameUse } from "./name-index.js";
import type { RoleMatch } from "./role-match.js";
import { writtenOtherwise } from "./written-otherwise.js";

/** The roles of one, by the name that the feed gives them. */
export type Held = ReadonlyMap<string, Entity>;

export interface RoleOwners {
  /** The names of all roles there are. */
  readonly kinds: ReadonlySet<string>;
  /** The roles of the one with that id. */
  of(id: string): Held | undefined;
  /** Whoever is named there and has roles. */
  at(tokens: readonly Token[], index: number): PhraseMatch<readonly Held[]> | undefined;
  /** "Of the Netherlands", "in Yemen". */
  belongingAt(tokens: readonly Token[], index: number): PhraseMatch<readonly Held[]> | undefined;
  /** Right behind the words for a role and nothing between: "the rebel group Free North", "foreign ministry Japan". */
  apposedAt(tokens: readonly Token[], index: number, words: number): PhraseMatch<readonly Held[]> | undefined;
  /** Who else may be meant by a group that is named: its members, as far as the record tells of them. */
  standIns(entity: Entity): readonly Entity[];
  /** Named without a role: "the Danes" are citizens first, and a group that is no record is all that is of it. */
  aloneAt(tokens: readonly Token[], index: number): PhraseMatch<RoleMatch> | undefined;
}

/** What people of a country are told of as, the likelier first. */
const PEOPLE = ["Citizen", "Population"];
/** What a feed writes in brackets, and is the name of no group. */
const NO_GROUP = new Set(["international", "united", "ethnic", "state actor", "unidentified state actor"]);

export function createRoleOwners(
  entities: readonly Entity[],
  names: Phrases<readonly NameUse[]>,
): RoleOwners {
  const held = new Map<string, Map<string, Entity>>();
  const groups = new Map<string, Set<string>>();
  const kinds = new Set<string>();
  const homelands = homelandsOf(entities);
  for (const entity of entities) {
    const named = bracketed(entity.name);
    if (!named) continue;
    // A group that is no record goes by its key.
    const owner = entity.within ?? `(${keyOf(named.of)})`;
    held.set(owner, (held.get(owner) ?? new Map<string, Entity>()).set(named.role, entity));
    const usual = writtenOtherwise({ name: named.of }, new Map()).map(keyOf);
    for (const text of [...wordingsOf(named.of, homelands), ...usual])
      groups.set(text, (groups.get(text) ?? new Set()).add(owner));
    kinds.add(named.role);
  }
  for (const [country, forces] of armiesIn(entities)) {
    const roles = held.get(country) ?? new Map<string, Entity>();
    if (!roles.has(MILITARY)) held.set(country, roles.set(MILITARY, forces));
    kinds.add(MILITARY);
  }
  const owners = createPhrases(groups);

  const at = (tokens: readonly Token[], index: number): PhraseMatch<readonly Held[]> | undefined => {
    const [named, group] = [names.at(tokens, index), owners.at(tokens, index)];
    const own = named?.value.flatMap(({ entity }) => held.get(entity.id) ?? []) ?? [];
    const ofGroup = [...(group?.value ?? [])].flatMap((id) => held.get(id) ?? []);
    if (group && ofGroup.length > 0 && (own.length === 0 || group.length > (named?.length ?? 0)))
      return { length: group.length, value: ofGroup };
    return named && own.length > 0 ? { length: named.length, value: own } : undefined;
  };

  /** "Australians": many of a people, where the record tells of them. */
  const peopleAt = (tokens: readonly Token[], index: number): PhraseMatch<RoleMatch> | undefined => {
    const named = names.at(tokens, index);
    const [use, ...more] = named?.value ?? [];
    const last = tokens[index + (named?.length ?? 0) - 1];
    if (!named || !use || more.length > 0 || use.as !== "demonym" || !last?.key.endsWith("s"))
      return undefined;
    const [people, ...others] = PEOPLE.flatMap((role) => held.get(use.entity.id)?.get(role) ?? []);
    return people && { length: named.length, value: { entities: [people], others: [...others, use.entity] } };
  };

  const groupAt = (tokens: readonly Token[], index: number): PhraseMatch<RoleMatch> | undefined => {
    const group = owners.at(tokens, index);
    const ids = [...(group?.value ?? [])];
    if (!group || !ids.every((id) => id.startsWith("("))) return undefined;
    if (ids.some((id) => NO_GROUP.has(id.slice(1, -1)))) return undefined;
    if ((names.at(tokens, index)?.length ?? 0) >= group.length) return undefined;
    const parts = ids.flatMap((id) => [...(held.get(id)?.values() ?? [])]);
    return { length: group.length, value: { entities: parts, others: [], together: true } };
  };

  return {
    kinds,
    of: (id) => held.get(id),
    at,
    belongingAt(tokens, index) {
      if (!/^(?:of|in|from|for|at)$/.test(tokens[index]?.key ?? "")) return undefined;
      const from = /^(?:the|an?)$/.test(tokens[index + 1]?.key ?? "") ? index + 2 : index + 1;
      const of = at(tokens, from);
      return of && { length: from + of.length - index, value: of.value };
    },
    apposedAt(tokens, index, words) {
      const [last, next] = [tokens[index - 1], tokens[index]];
      if (!last || next?.start !== last.end + 1) return undefined;
      const [of, named] = [at(tokens, index), names.at(tokens, index)];
      const country = named?.value.some(({ as }) => as !== "demonym") === true && words > 1;
      return of && (country || !named) ? of : undefined;
    },
    // The government of a country is another than its people.
    standIns: ({ id, kind }) =>
      kind === "country" || kind === "place" ? [] : [...(held.get(id)?.values() ?? [])],
    aloneAt: (tokens, index) => peopleAt(tokens, index) ?? groupAt(tokens, index),
  };
}

const MILITARY = "Military";

/** "Freedonian Defence Forces": the military of a country under a name of its own, by the country. */
function armiesIn(entities: readonly Entity[]): readonly (readonly [country: string, forces: Entity])[] {
  const armies = entities.flatMap((entity) => {
    const [, whose] = /^(.+?) (?:self )?(?:defen[cs]e|armed) forces$/.exec(keyOf(entity.name)) ?? [];
    return whose === undefined || entity.kind !== "organisation" ? [] : [{ entity, whose }];
  });
  if (armies.length === 0) return [];
  const countries = new Map(
    entities.flatMap(({ kind, id, name, aliases, demonyms = [] }) =>
      kind === "country"
        ? [name, ...demonyms, ...aliases.map(({ text }) => text)].map((each) => [keyOf(each), id] as const)
        : [],
    ),
  );
  return armies.flatMap(({ entity, whose }) => {
    const country = countries.get(whose);
    return country === undefined ? [] : [[country, entity] as const];
  });
}

/** The names of countries by what is theirs: "danish" is Denmark's. */
function homelandsOf(entities: readonly Entity[]): ReadonlyMap<string, string> {
  return new Map(
    entities.flatMap(({ kind, name, demonyms = [] }) =>
      kind === "country" ? demonyms.map((demonym) => [keyOf(demonym), keyOf(name)] as const) : [],
    ),
  );
}
