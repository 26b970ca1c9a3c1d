/** The answer itself, in a line or a few. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { plural } from "../ontology/inflect.js";
import type { Locale } from "../phrases/locale.js";
import type { Answer, DateItem, EntityItem, Quantity } from "../query/answer.js";
import { thousands } from "../text/thousands.js";
import { unitAt, ymd } from "../time/calendar.js";
import { anniversaryText } from "./anniversary-text.js";
import { betweenText } from "./between-text.js";
import { comparisonText } from "./comparison-text.js";
import { period } from "./coverage.js";
import { readable, told } from "./dates.js";
import { placeName } from "./place-name.js";
import { listed, mostItems } from "./shown.js";

export const NEAREST = " The nearest that it has:";
const NONE = "No such event in the data.";

/** `plans`: whether plans alone were asked for, as "will they meet" does; no record of one is no word on what will be. */
export function headline(answer: Answer, catalogue: Catalogue, plans = false, locale: Locale = "en"): string {
  const most = mostItems(catalogue, answer);
  switch (answer.kind) {
    case "participants":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? NONE : "The data names nobody who fits.";
      if (answer.next) return ranking(answer.items, answer.next, most);
      return people(answer, most);
    case "places":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? "The data names no such place." : "The data does not say where.";
      return listed(
        answer.items.map(({ entity }) => placeName(entity, catalogue)),
        most,
      );
    case "dates":
      return answer.items.length === 0
        ? NONE
        : listed(
            answer.items.map((item) => dateText(item, catalogue)),
            most,
          );
    case "count":
      if (answer.items && answer.items.length > 0)
        return listed(
          answer.items.map(
            (item) => `${dateText({ ...item, inferred: false }, catalogue)}: ${item.events.length}`,
          ),
          most,
        );
      return countText(answer.quantity, answer.events.length) + plannedAmong(answer);
    case "yes-no":
      if (answer.fact) return `${answer.yes ? "Yes" : "No"}: ${answer.fact}`;
      if (answer.yes && answer.events.every((event) => event.status === "planned"))
        return `Planned: ${someDates(answer.events, catalogue)}.`;
      if (answer.yes) return `Yes: ${someDates(answer.events, catalogue)}.`;
      return `${plans ? "The data tells of no such plan." : "No: the data has no such event."}${
        answer.near.length === 0 ? "" : NEAREST
      }`;
    case "topics":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? NONE : "The data does not say what about.";
      return answer.items.map(({ topic }) => `• ${topic.label}`).join("\n");
    case "events":
    case "timeline": {
      const { length } = answer.events;
      return length === 0 ? NONE : length === 1 ? "One event:" : `${thousands(length)} events:`;
    }
    case "between":
      return betweenText(answer, catalogue, locale);
    case "comparison":
      return comparisonText(answer, catalogue, locale);
    case "anniversary":
      return anniversaryText(answer, locale);
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
      return `${answer.coverage.title}: ${answer.coverage.description}\n${counted(answer.coverage.events, "event")}, ${counted(answer.coverage.entities, "name")}, ${counted(answer.coverage.sources, "source")}; ${period(answer.coverage)}. Licence: ${answer.coverage.licence}`;
  }
}

export const counted = (count: number, noun: string): string =>
  `${thousands(count)} ${count === 1 ? noun : plural(noun)}`;

/** What was only planned is counted, and said to be: a count alone would tell it as a fact. */
function plannedAmong({ quantity, events }: Extract<Answer, { kind: "count" }>): string {
  const planned = events.filter((event) => event.status === "planned").length;
  if (planned === 0 || quantity?.unit !== "events") return "";
  return planned === events.length ? ", only planned" : `, ${planned} of them only planned`;
}

function person({ entity, as, events }: EntityItem): string {
  const planned = events.length > 0 && events.every((event) => event.status === "planned");
  return `${entity.name}${as === undefined ? "" : `, ${as}`}${planned ? " (planned)" : ""}`;
}

/** Whoever is not of the kind that was asked for, "which country", comes last, and in a line of its own. */
function people(
  { items, ofKind = items.length, nearer = [] }: Extract<Answer, { kind: "participants" }>,
  most: number,
): string {
  const names = (of: readonly EntityItem[]): string =>
    listed(
      of.map(({ entity }) => entity.name),
      most,
      ", ",
    );
  const others = items.slice(ofKind);
  return [
    listed(items.slice(0, ofKind).map(person), most),
    ...(others.length > 0 ? [`Not of that kind: ${names(others)}`] : []),
    ...(nearer.length > 0 ? [`Nearer, but not of that kind: ${names(nearer)}`] : []),
  ].join("\n");
}

function ranking(items: readonly EntityItem[], next: readonly EntityItem[], most: number): string {
  const counts = (item: EntityItem, name: string): string =>
    `${name}: ${counted(item.events.length, "event")}`;
  const first = items.map((item) => counts(item, person(item)));
  const others = next.map((item) => `${item.entity.name} ${item.events.length}`);
  return [listed(first, most), ...(others.length > 0 ? [`Then ${others.join(", ")}`] : [])].join("\n");
}

function dateText({ events, inferred, date }: DateItem, catalogue: Catalogue): string {
  const [first] = events;
  const isWhole = first && /^[\d-]{10}$|\//.test(date);
  const text = isWhole ? told(catalogue.when(first)) : monthName(date);
  const planned = events.length > 0 && events.every((event) => event.status === "planned");
  const marks = [...(planned ? ["planned"] : []), ...(inferred ? ["inferred"] : [])];
  return marks.length > 0 ? `${text} (${marks.join(", ")})` : text;
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
  const number = thousands(count);
  const range = min !== undefined && max !== undefined ? ` (${thousands(min)} to ${thousands(max)})` : "";
  const most =
    largestOf === undefined ? "" : `, the largest of ${largestOf} figures, which may tell of the same`;
  const least = min !== undefined && max === undefined;
  const lead = least ? "At least " : max !== undefined && min === undefined ? "At most " : "";
  return `${lead || (approximate ? "About " : "")}${number} ${count === 1 ? unit.replace(/s\b/, "") : unit}${range}${most}`;
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
