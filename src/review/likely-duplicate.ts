/**
 * Two events that are likely one: alike in kind, status and those who take part, on the same day or the next.
 *
 * Events are swept by their first day. Each is filed under what a duplicate of it would look up, apart by status and
 * exact type, and meets only those filed before that are not over for more than a day:
 *
 *     day 1   A {a, b}          filed under {a, b}
 *     day 2   B {a, b}          looks up {a, b}: A, which ended the day before → warn of B
 *     day 9   C {a, b}          looks up {a, b}: A and B are long over, and are dropped for good
 *
 * What tells such events apart is in apart.ts. Each event is warned of once, against one other, so that a feed with a
 * thousand copies gives a thousand warnings.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { type Interval, lastDay, sortDay } from "../time/interval.js";
import { apart, differInMode } from "./apart.js";
import type { Span } from "./terms.js";
import type { Find, Finding } from "./warning.js";

/** Of so many, one or two left out of a list do not make another event. */
const CROWD = 3;

interface Filed {
  readonly event: Event;
  /** Finite. */
  readonly when: Span;
  /** Those who take part, without who is only talked about; by id. */
  readonly who: ReadonlySet<string>;
}

export const findLikelyDuplicates: Find = (catalogue) => {
  const all = catalogue.dataset.events
    .map((event) => ({ event, when: known(catalogue.when(event)), who: takingPart(event) }))
    .sort((a, b) => order(a.when.start, b.when.start) || order(a.event.id, b.event.id));
  const rare = rarity(all);
  const related = relatives(catalogue);
  /** By shelf, then by exact type. */
  const files = new Map<string, Map<string, Filed[]>>();

  return all.flatMap((each) => {
    const { under, ask } = shelves(each, rare);
    const found = firstOf(ask, (shelf) => {
      const file = files.get(shelf);
      return file && firstOf(related(each.event.type), (type) => newest(file.get(type), each, catalogue));
    });
    for (const shelf of under) {
      const file = files.get(shelf) ?? new Map<string, Filed[]>();
      files.set(shelf, file);
      const ofType = file.get(each.event.type);
      if (ofType) ofType.push(each);
      else file.set(each.event.type, [each]);
    }
    return found ? [finding(each, found)] : [];
  });
};

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Few are filed under their set as a whole. A crowd, of which a part may be the same event, is filed under each of its
 * members, and under the rarest of them apart; a larger crowd looks for smaller ones there, a smaller for larger ones
 * under its own rarest member.
 */
function shelves({ event: { status }, who }: Filed, rare: ReadonlyMap<string, number>) {
  const members = [...who].sort();
  if (members.length === 0) return { under: [], ask: [] };
  if (members.length < CROWD) {
    const whole = `${status} = ${members.join(" ")}`;
    return { under: [whole], ask: [whole] };
  }
  const count = (id: string) => rare.get(id) ?? 0;
  const rarest = members.reduce((best, id) => (count(id) < count(best) ? id : best));
  return {
    under: [`${status} rarest ${rarest}`, ...members.map((id) => `${status} with ${id}`)],
    ask: [`${status} with ${rarest}`, ...members.map((id) => `${status} rarest ${id}`)],
  };
}

/** The last one filed that is likely the same event. Those that are over for more than a day are dropped on the way. */
function newest(file: Filed[] | undefined, one: Filed, catalogue: Catalogue): Filed | undefined {
  if (!file) return undefined;
  for (let at = file.length - 1; at >= 0; at--) {
    const other = file[at];
    if (!other) continue;
    if (other.when.end < one.when.start) file.splice(at, 1);
    else if (alike(other, one, catalogue)) return other;
  }
  return undefined;
}

/** What their shelves do not tell: nobody is left over on both sides, they are not related, and nothing tells them apart. */
function alike(a: Filed, b: Filed, catalogue: Catalogue): boolean {
  const [few, more] = a.who.size <= b.who.size ? [a.who, b.who] : [b.who, a.who];
  if (![...few].every((id) => more.has(id))) return false;
  if (isLinked(a.event, b.event) || isLinked(b.event, a.event)) return false;
  return !(
    apart(a.event, b.event, catalogue) ||
    (!overlap(a.when, b.when) && differInMode(a.event, b.event))
  );
}

function isLinked({ related }: Event, { id }: Event): boolean {
  return related.some(({ event }) => event === id);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function takingPart({ participants }: Event): ReadonlySet<string> {
  return new Set(participants.filter(({ role }) => role !== "mentioned").map(({ entity }) => entity));
}

/** In how many events each takes part. */
function rarity(all: readonly Filed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { who } of all) for (const id of who) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Of a date that is open at one end the day at the other: else "by 24 March" would be the same as all before it. */
function known(when: Interval): Span {
  return { start: sortDay(when), end: lastDay(when) + 1 };
}

/** A type, those above it and those under it. */
function relatives({ dataset, isUnder }: Catalogue): (type: string) => readonly string[] {
  const ids = dataset.ontology.types.map(({ id }) => id);
  const known = new Map(
    ids.map((id) => [id, ids.filter((other) => isUnder(id, other) || isUnder(other, id))] as const),
  );
  return (type) => known.get(type) ?? [type];
}

function finding({ event, who }: Filed, { event: other, who: others }: Filed): Finding {
  const same =
    who.size === others.size ? "the same participants" : "all participants of one are among the other's";
  return {
    record: event.id,
    what: `is likely the same event as “${other.id}”: ${same}, ${event.date.edtf} and ${other.date.edtf}`,
    hint: "merge them, or relate one to the other: same-as, follows, part-of …",
  };
}

function order(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
