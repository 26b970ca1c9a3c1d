/** Who counts among whom on a day: by where it lies, by membership, by an office held then. */
import { remembered } from "../lazy.js";
import type { Interval } from "../time/interval.js";
import type { Term } from "./catalogue.js";
import { mattersOf, servesMatter } from "./ministries.js";
import type { Entity } from "./schema.js";
import { follow, type Tree } from "./tree.js";

export interface Belonging {
  /** The group itself, its parts, and its members at some time of the period; no persons. */
  bodiesOf(group: string, period: Interval): readonly string[];
  /** Whether it is, lies in, was a member of, or held office for, one of these on that day. */
  countsAmong(id: string, groups: readonly string[], day: number): boolean;
}

export interface Known {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly places: Tree;
  /** By the id of the group. */
  readonly memberships: ReadonlyMap<string, readonly Membership[]>;
  readonly termsByHolder: ReadonlyMap<string, readonly Term[]>;
}

interface Membership {
  readonly entity: string;
  readonly interval: Interval;
}

export function createBelonging({ entities, places, memberships, termsByHolder }: Known): Belonging {
  const termsOf = (id: string): readonly Term[] => termsByHolder.get(id) ?? [];
  const bodiesOf = (group: string, period: Interval): readonly string[] => {
    const joined = (memberships.get(group) ?? [])
      .filter(({ interval }) => overlap(interval, period))
      .map(({ entity }) => entity);
    const parts = places
      .down(group)
      .filter((id) => /^(?:country|organisation)$/.test(entities.get(id)?.kind ?? ""));
    return [...new Set([group, ...parts, ...joined])];
  };
  const bodiesOn = remembered((key) => {
    const [group = "", day] = key.split("@");
    return new Set(bodiesOf(group, dayOf(Number(day))));
  });
  const serves = ({ of, title }: Term, group: string): boolean => {
    const body = entities.get(group);
    const state = body?.within === of ? entities.get(of) : undefined;
    return body && state ? servesMatter(title, mattersOf(body, namesOf(state))) : false;
  };
  const officesOn = (id: string, day: number): readonly Term[] =>
    termsOf(id).filter(({ interval }) => interval.start <= day && day < interval.end);

  const groupsOf = new Map<string, string[]>();
  for (const [group, members] of memberships)
    for (const { entity } of members) groupsOf.set(entity, [...(groupsOf.get(entity) ?? []), group]);
  const bodiesIn = new Map<string, string[]>();
  for (const { id, kind, within } of entities.values())
    if (kind === "organisation" && within !== undefined)
      bodiesIn.set(within, [...(bodiesIn.get(within) ?? []), id]);
  /** All among whom it may count on some day, and a few more: with most it never does. */
  const everAmong = remembered(
    (id) =>
      new Set(
        follow(id, (each) => [
          ...places.up(each),
          ...(groupsOf.get(each) ?? []),
          ...termsOf(each).flatMap(({ of }) => [of, ...(bodiesIn.get(of) ?? [])]),
        ]),
      ),
  );

  return {
    bodiesOf,
    countsAmong(id, among, day) {
      const groups = among.filter((group) => everAmong(id).has(group));
      if (groups.length === 0) return false;
      const bodies = groups.map((group) => bodiesOn(`${group}@${day}`));
      const counts = (each: string): boolean =>
        places
          .up(each)
          .some(
            (one) =>
              groups.includes(one) ||
              bodies.some((body) => body.has(one)) ||
              officesOn(one, day).some(
                (held) => counts(held.of) || groups.some((group) => serves(held, group)),
              ),
          );
      return counts(id);
    },
  };
}

const dayOf = (day: number): Interval => ({ start: day, end: day + 1, grain: "day" });

const overlap = (one: Interval, other: Interval): boolean => one.start < other.end && other.start < one.end;

/** The words for a country and for what is its own, in lower case. */
const namesOf = ({ name, aliases, demonyms = [] }: Entity): readonly string[] =>
  [name, ...aliases.map(({ text }) => text), ...demonyms].flatMap((text) => text.toLowerCase().split(/\s+/));
