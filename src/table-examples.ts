/** Questions that an imported feed answers, made from rows spread over its years: all about who did it, to whom and when. */
import type { Catalogue } from "./dataset/catalogue.js";
import type { Entity, Event } from "./dataset/schema.js";
import { tell } from "./ontology/telling.js";
import { isoAt } from "./time/calendar.js";

/** So many rows are looked at: what makes no good question is passed over. */
const LOOKED_AT = 60;

type Template = (words: string, who: Entity, event: Event, catalogue: Catalogue) => string;

/** In turn, so that the first few ask for different things. */
const TEMPLATES: readonly Template[] = [
  (words) => `Who ${words}?`,
  (words, _, event, catalogue) => `Who ${words} in ${isoAt(catalogue.when(event).start, "year")}?`,
  (words) => `Who was the last country that ${words}?`,
  (words, who) => `When was the first time that ${who.name} ${words}?`,
];

/** Only from the rows that fit. */
export function tableExamples(catalogue: Catalogue, fits: (event: Event) => boolean): readonly string[] {
  const { dataset, tableEvents } = catalogue;
  const { table } = dataset;
  if (!table || !tableEvents) return [];
  const rows = Math.min(LOOKED_AT, table.size);
  const asked = Array.from({ length: rows }, (_, at) => {
    const event = tableEvents.at(Math.floor((at * table.size) / rows));
    return fits(event) ? exampleOf(event, TEMPLATES[at % TEMPLATES.length], catalogue) : undefined;
  });
  return [...new Set(asked.flatMap((each) => each ?? []))];
}

/** Only of those who are plain names: "Citizen (Norway)" is nothing that anyone would type. */
function exampleOf(event: Event, template: Template | undefined, catalogue: Catalogue): string | undefined {
  const type = catalogue.type(event.type);
  const [who, whom] = ["actor", "recipient"].map((side) => {
    const id = event.participants.find(({ role }) => role === side)?.entity;
    return id === undefined ? undefined : catalogue.entity(id);
  });
  const plain = [who, whom].every((each) => each !== undefined && !each.name.endsWith(")"));
  if (!type || !who || !whom || !plain || !template) return undefined;
  const words = tell(type, "", whom.name).trim().replace(/\.$/, "");
  return template(words, who, event, catalogue);
}
