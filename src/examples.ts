/** Questions that the loaded data answers, made from its own events: what to show someone who does not know what to ask. */
import type { Catalogue } from "./dataset/catalogue.js";
import type { Entity, Event } from "./dataset/schema.js";
import { createLru } from "./lru.js";
import { fitting, type Scope } from "./query/scope.js";
import { tableExamples } from "./table-examples.js";

type Template = (event: Event, catalogue: Catalogue) => string | undefined;

/** Tried in turn on each event, so that the first few examples are of different kinds. */
const TEMPLATES: readonly Template[] = [
  (event, catalogue) => {
    const [, second] = people(event, catalogue);
    return catalogue.isUnder(event.type, "contact") && second ? `Who met ${second.name}?` : undefined;
  },
  (event, catalogue) => {
    const unit = participants(event, catalogue).find((entity) => entity.kind === "unit");
    const place = event.place === undefined ? undefined : catalogue.entity(event.place);
    return event.type === "arrival" && unit && place
      ? `When did ${withArticle(unit)} land in ${place.name}?`
      : undefined;
  },
  (event, catalogue) => {
    const [first, second] = people(event, catalogue);
    return catalogue.isUnder(event.type, "contact") && event.topics.length > 0 && first && second
      ? `What did ${first.name} and ${second.name} discuss?`
      : undefined;
  },
  (event) =>
    /^\d{4}-\d{2}-\d{2}$/.test(event.date.edtf) ? `What happened on ${event.date.edtf}?` : undefined,
  (event, catalogue) => {
    const speaker = event.participants.find((each) => each.role === "speaker");
    const entity = speaker && catalogue.entity(speaker.entity);
    return event.type === "announcement" && entity ? `What did ${withArticle(entity)} announce?` : undefined;
  },
];

/** More are never shown. */
const MOST = 50;

/** They take some milliseconds to make, and are asked for wherever a question is refused. */
const MOST_SCOPES = 100;

/** Of the events that are within the scope; of all where there is none. */
export type Examples = (count: number, scope?: Scope) => readonly string[];

/** `understood` keeps out what an ontology of one's own has no words for. */
export function createExamples(catalogue: Catalogue, understood: (question: string) => boolean): Examples {
  const made = createLru<string, readonly string[]>(MOST_SCOPES);
  const make = (scope: Scope): readonly string[] =>
    exampleQuestions(catalogue, fitting(scope, catalogue)).slice(0, MOST).filter(understood);
  return (count, scope = {}) => {
    const { when, place } = scope;
    const key = [when?.start, when?.end, place].join(" ");
    const all = made.get(key) ?? make(scope);
    made.set(key, all);
    return all.slice(0, count);
  };
}

function exampleQuestions(catalogue: Catalogue, fits: (event: Event) => boolean): readonly string[] {
  if (catalogue.tableEvents) return tableExamples(catalogue, fits);
  const events = catalogue.dataset.events.filter(fits);
  const rounds = TEMPLATES.map((template) => [
    ...new Set(events.flatMap((event) => template(event, catalogue) ?? [])),
  ]);
  const longest = Math.max(0, ...rounds.map((round) => round.length));
  return Array.from({ length: longest }, (_, at) => rounds.flatMap((round) => round[at] ?? [])).flat();
}

function participants(event: Event, catalogue: Catalogue): readonly Entity[] {
  return event.participants.flatMap((each) => catalogue.entity(each.entity) ?? []);
}

function people(event: Event, catalogue: Catalogue): readonly Entity[] {
  return participants(event, catalogue).filter((entity) => entity.kind === "person");
}

/** "the 82nd Airborne Division", "the White House"; but "US troops" and "Joe Biden". */
function withArticle({ kind, name }: Entity): string {
  const named = kind === "person" || kind === "country" || /^the /i.test(name) || name.endsWith("s");
  return named ? name : `the ${name}`;
}
