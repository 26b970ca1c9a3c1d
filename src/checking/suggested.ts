/** Questions about what a message mentions, for whoever does not know what to ask. */

import type { Entity, Event } from "../dataset/schema.js";
import { dateOf } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import type { Mentions } from "./mentions.js";

type Template = (mentioned: Mentions, events: readonly Event[]) => readonly string[];

/** In the order in which they are shown. */
const TEMPLATES: readonly Template[] = [
  ({ entities }, events) =>
    pairs(entities.filter(isActor), events).map(
      ([one, other]) => `When did ${named(one)} and ${named(other)} talk?`,
    ),
  ({ entities }, events) =>
    pairs(entities.filter(isPerson), events).map(
      ([one, other]) => `What did ${one.name} and ${other.name} discuss?`,
    ),
  ({ times }) => times.flatMap((time) => day(time) ?? []).map((date) => `What happened on ${date}?`),
  ({ entities, times }) =>
    entities.filter(isPerson).flatMap(({ name }) => {
      const [month] = times.map(monthOf);
      return month === undefined ? [] : [`Whom did ${name} meet in ${month}?`];
    }),
  ({ entities }) => entities.filter(isPerson).map(({ name }) => `Who is ${name}?`),
  ({ entities }) => entities.filter(isPlace).map((place) => `What happened in ${named(place)}?`),
];

const MOST = 5;

/** Each that `understood` takes for a question; of different kinds first. */
export function suggestedFor(
  mentioned: Mentions,
  events: readonly Event[],
  understood: (question: string) => boolean,
): readonly string[] {
  const rows = TEMPLATES.map((template) => template(mentioned, events));
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, at) => rows.flatMap((row) => row[at] ?? [])).flat();
  return [...new Set(turns)]
    .slice(0, MOST * 2)
    .filter(understood)
    .slice(0, MOST);
}

const isPerson = ({ kind }: Entity): boolean => kind === "person";
const isActor = ({ kind }: Entity): boolean =>
  kind === "person" || kind === "country" || kind === "organisation";
const isPlace = ({ kind }: Entity): boolean => kind === "place" || kind === "country";

/** Two of one kind who are in one event, so that the question has an answer. */
function pairs(
  entities: readonly Entity[],
  events: readonly Event[],
): readonly (readonly [Entity, Entity])[] {
  const together = (one: Entity, other: Entity): boolean =>
    events.some(({ participants }) =>
      [one, other].every(({ id }) => participants.some(({ entity }) => entity === id)),
    );
  return entities.flatMap((one, at) =>
    entities
      .slice(at + 1)
      .flatMap((other): readonly (readonly [Entity, Entity])[] =>
        one.kind === other.kind && together(one, other) ? [[one, other]] : [],
      ),
  );
}

/** "the White House", but "Joe Biden" and "Poland". */
const named = ({ kind, name }: Entity): string =>
  kind !== "organisation" || /^the /iu.test(name) ? name : `the ${name}`;

const day = ({ start, end }: Interval): string | undefined =>
  end - start === 1 ? dateOf(start).toFormat("d LLLL yyyy") : undefined;

const monthOf = ({ start, end }: Interval): string | undefined =>
  Number.isFinite(start) && end - start < 32 ? dateOf(start).toFormat("LLLL yyyy") : undefined;
