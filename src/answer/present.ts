/** An answer in words: headline, events, notes. Layout is the renderers' business. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { plural } from "../ontology/inflect.js";
import type { Answer, Coverage, DateItem, EntityItem, Quantity } from "../query/answer.js";
import type { Query } from "../query/query.js";
import { independentSources } from "../query/voices.js";
import { dateOf, unitAt, ymd } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import { covers, period } from "./coverage.js";
import { readable, told } from "./dates.js";
import type { EventLine, Presentation, SourceLine } from "./presentation.js";

export interface Surroundings {
  readonly reading: string;
  readonly notes: readonly string[];
  readonly suggestions: readonly string[];
  readonly coverage: Coverage;
  /** What was asked. */
  readonly query?: Query;
  /** Where there is no event as asked: what the data has instead. */
  readonly near?: readonly Event[];
}

export function present(
  answer: Answer,
  { reading, notes, suggestions, coverage, query, near = [] }: Surroundings,
  catalogue: Catalogue,
): Presentation {
  const own = answer.kind === "yes-no" && !answer.yes ? answer.near : answer.events;
  const instead = own.length === 0 ? near : [];
  const shown = [...own, ...instead];
  return {
    headline: headline(answer, catalogue) + (instead.length > 0 ? NEAREST : ""),
    reading,
    notes: isEmpty(answer) ? [...notes, covers(coverage, query)] : notes,
    events: shown.map((event) => lineOf(event, catalogue)),
    suggestions,
    footer: `${coverage.title} · ${counted(coverage.events, "event")}, ${period(coverage)}`,
  };
}

function isEmpty(answer: Answer): boolean {
  switch (answer.kind) {
    case "participants":
    case "places":
    case "topics":
    case "dates":
      return answer.items.length === 0;
    case "events":
    case "timeline":
      return answer.events.length === 0;
    case "yes-no":
      return !answer.yes && answer.fact === undefined;
    case "count":
      return answer.quantity === undefined || answer.quantity.count === 0;
    case "sources":
      return answer.sources.length === 0;
    case "profile":
    case "about":
      return false;
  }
}

const NEAREST = " The nearest that it has:";
const NONE = "No such event in the data.";

function headline(answer: Answer, catalogue: Catalogue): string {
  switch (answer.kind) {
    case "participants":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? NONE : "The data names nobody who fits.";
      if (answer.next) return ranking(answer.items, answer.next);
      return answer.items.map(person).join("\n");
    case "places":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? "The data names no such place." : "The data does not say where.";
      return answer.items.map(({ entity }) => within(entity, catalogue)).join("\n");
    case "dates":
      return answer.items.length === 0
        ? NONE
        : answer.items.map((item) => dateText(item, catalogue)).join("\n");
    case "count":
      if (answer.items && answer.items.length > 0)
        return answer.items
          .map((item) => `${dateText({ ...item, inferred: false }, catalogue)}: ${item.events.length}`)
          .join("\n");
      return countText(answer.quantity, answer.events.length);
    case "yes-no":
      if (answer.fact) return `${answer.yes ? "Yes" : "No"}: ${answer.fact}`;
      if (answer.yes && answer.events.every((event) => event.status === "planned"))
        return `Planned: ${someDates(answer.events, catalogue)}.`;
      if (answer.yes) return `Yes: ${someDates(answer.events, catalogue)}.`;
      return answer.near.length === 0
        ? "No: the data has no such event."
        : `No: the data has no such event.${NEAREST}`;
    case "topics":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? NONE : "The data does not say what about.";
      return answer.items.map(({ topic }) => `• ${topic.label}`).join("\n");
    case "events":
    case "timeline": {
      const { length } = answer.events;
      return length === 0 ? NONE : length === 1 ? "One event:" : `${length} events:`;
    }
    case "profile":
      return profile(answer.entity, catalogue);
    case "sources":
      if (answer.sources.length === 0) return NONE;
      return answer.sources
        .map(
          ({ title, publisher, published, licence, url }) =>
            `• ${title}: ${publisher}, ${published}, ${licence}${url ? `, ${url}` : ""}`,
        )
        .join("\n");
    case "about":
      return `${answer.coverage.title}: ${answer.coverage.description}\n${counted(answer.coverage.events, "event")}, ${counted(answer.coverage.entities, "name")}, ${counted(answer.coverage.sources, "source")}; ${period(answer.coverage)}. ${answer.coverage.licence}`;
  }
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${count === 1 ? noun : plural(noun)}`;

function person({ entity, as }: EntityItem): string {
  return as === undefined ? entity.name : `${entity.name}, ${as}`;
}

function ranking(items: readonly EntityItem[], next: readonly EntityItem[]): string {
  const counts = (item: EntityItem, name: string): string =>
    `${name}: ${counted(item.events.length, "event")}`;
  const first = items.map((item) => counts(item, person(item)));
  const others = next.map((item) => `${item.entity.name} ${item.events.length}`);
  return [...first, ...(others.length > 0 ? [`Then ${others.join(", ")}`] : [])].join("\n");
}

function within(entity: Entity, catalogue: Catalogue): string {
  const around = catalogue
    .containers(entity.id)
    .slice(1)
    .flatMap((id) => catalogue.entity(id) ?? []);
  const country = around.find((each) => each.kind === "country");
  const told = !country || entity.kind !== "place" || entity.name.includes(country.name);
  return told ? entity.name : `${entity.name}, ${country.name}`;
}

function dateText({ events, inferred, date }: DateItem, catalogue: Catalogue): string {
  const [first] = events;
  const isWhole = first && /^[\d-]{10}$|\//.test(date);
  const text = isWhole ? told(catalogue.when(first)) : monthName(date);
  return inferred ? `${text} (inferred)` : text;
}

const MOST_DATES = 3;

function someDates(events: readonly Event[], catalogue: Catalogue): string {
  const dates = [...new Set(events.map((event) => told(catalogue.when(event))))];
  const more = dates.length > MOST_DATES ? ` and ${dates.length - MOST_DATES} more` : "";
  return `${dates.slice(0, MOST_DATES).join(", ")}${more}`;
}

/** "2022-02" as "Feb 2022"; anything else as it is. */
function monthName(date: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  const day = month && ymd(Number(month[1]), Number(month[2]));
  return day === null || day === undefined ? date : readable(unitAt(day, "month"));
}

function countText(quantity: Quantity | undefined, events: number): string {
  if (!quantity) return events === 0 ? NONE : "The data gives no number.";
  const { count, unit, approximate, min, max, largestOf } = quantity;
  const number = count.toLocaleString("en");
  const range =
    min !== undefined && max !== undefined
      ? ` (${min.toLocaleString("en")} to ${max.toLocaleString("en")})`
      : "";
  const most =
    largestOf === undefined ? "" : `, the largest of ${largestOf} figures, which may tell of the same`;
  return `${approximate ? "About " : ""}${number} ${count === 1 ? unit.replace(/s\b/, "") : unit}${range}${most}`;
}

function profile(entity: Entity, catalogue: Catalogue): string {
  const offices = (entity.offices ?? []).map(({ title, of, from, to }) => {
    const held = from ? `, ${from}${to ? ` to ${to}` : " on"}` : "";
    return `${title}, ${catalogue.entity(of)?.name ?? of}${held}`;
  });
  const around = catalogue
    .containers(entity.id)
    .slice(1)
    .flatMap((id) => catalogue.entity(id)?.name ?? []);
  const facts = [entity.description, ...offices, around.length > 0 ? `in ${around.join(", ")}` : undefined];
  return [entity.name, ...facts.filter((fact) => fact !== undefined)].join("\n");
}

function lineOf(event: Event, catalogue: Catalogue): EventLine {
  const when = catalogue.when(event);
  const place = event.place === undefined ? undefined : catalogue.entity(event.place);
  return {
    id: event.id,
    date: told(when),
    ...(isCertainDay(when, event) && { day: dateOf(when.start).toISODate() }),
    summary: event.summary,
    ...(place && { place: within(place, catalogue) }),
    flags: flagsOf(event, catalogue),
    sources: sourceLines(event, catalogue),
  };
}

/** Each source once, with all the places in it and all on whose word it has this. */
function sourceLines({ evidence }: Event, catalogue: Catalogue): readonly SourceLine[] {
  return [...new Set(evidence.map((each) => each.source))].flatMap((id) => {
    const source = catalogue.source(id);
    if (!source) return [];
    const its = evidence.filter((each) => each.source === id);
    const by = [...new Set(its.flatMap((each) => catalogue.entity(each.by ?? "")?.name ?? []))].join(", ");
    const locator = [...new Set(its.map((each) => each.locator))].join(", ");
    const { title, publisher, url } = source;
    return [{ id, title, publisher, locator, ...(url !== undefined && { url }), ...(by !== "" && { by }) }];
  });
}

function isCertainDay(when: Interval, event: Event): boolean {
  return when.grain === "day" && !/[?~%]/.test(event.date.edtf);
}

/** Without its full stop: notes stand in a row. */
const bare = (note: string): string => note.replace(/\.$/, "");

function flagsOf(event: Event, catalogue: Catalogue): readonly string[] {
  const { status, date, mode, quantity, evidence } = event;
  const flags: string[] = [];
  if (status !== "occurred") flags.push(status);
  if (date.basis === "inferred")
    flags.push(date.note ? `date inferred: ${bare(date.note)}` : "date inferred");
  if (mode && mode.certainty !== "certain")
    flags.push(`${mode.value}, ${mode.certainty}${mode.note ? `: ${bare(mode.note)}` : ""}`);
  if (quantity?.note) flags.push(bare(quantity.note));
  const sources = independentSources(event, catalogue);
  if (sources > 1) flags.push(`${sources} independent sources`);
  for (const { source, differs = [] } of evidence) {
    const title = catalogue.source(source)?.title ?? source;
    flags.push(
      ...differs.map(({ field, says }) => `sources differ on the ${field}: “${title}” ${bare(says)}`),
    );
  }
  return flags;
}
