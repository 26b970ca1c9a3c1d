/** Questions that the loaded data answers, made from its own events: what to show someone who does not know what to ask. */
import type { Catalogue } from "./dataset/catalogue.js";
import type { Entity, Event } from "./dataset/schema.js";
import { lazy } from "./lazy.js";
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

/** `understood` keeps out what an ontology of one's own has no words for. */
export function createExamples(
  catalogue: Catalogue,
  understood: (question: string) => boolean,
): (count: number) => readonly string[] {
  const all = lazy(() => {
    if (catalogue.tableEvents) return tableExamples(catalogue).slice(0, MOST).filter(understood);
    const rounds = TEMPLATES.map((template) => [
      ...new Set(catalogue.dataset.events.flatMap((event) => template(event, catalogue) ?? [])),
    ]);
    const longest = Math.max(0, ...rounds.map((round) => round.length));
    return Array.from({ length: longest }, (_, at) => rounds.flatMap((round) => round[at] ?? []))
      .flat()
      .slice(0, MOST)
      .filter(understood);
  });
  return (count) => all().slice(0, count);
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
