/** The answer itself, in a line or a few. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { INFERRED, STATUS } from "../phrases/event.js";
import * as say from "../phrases/headline.js";
import { APART, BESIDES, COLON } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import { UNIT } from "../phrases/units.js";
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

/** `plans`: whether plans alone were asked for, as "will they meet" does; no record of one is no word on what will be. */
export function headline(answer: Answer, catalogue: Catalogue, plans = false, locale: Locale = "en"): string {
  const most = mostItems(catalogue, answer);
  switch (answer.kind) {
    case "participants":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? say.NO_EVENT[locale]() : say.NOBODY[locale]();
      if (answer.next) return ranking(answer.items, answer.next, most, locale);
      return people(answer, most, locale);
    case "places":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? say.NO_PLACE[locale]() : say.NOT_WHERE[locale]();
      return listed(
        answer.items.map(({ entity }) => placeName(entity, catalogue)),
        most,
        "\n",
        locale,
      );
    case "dates":
      return answer.items.length === 0
        ? say.NO_EVENT[locale]()
        : listed(
            answer.items.map((item) => dateText(item, catalogue, locale)),
            most,
            "\n",
            locale,
          );
    case "count":
      if (answer.items && answer.items.length > 0)
        return listed(
          answer.items.map((item) =>
            COLON[locale](
              dateText({ ...item, inferred: false }, catalogue, locale),
              String(item.events.length),
            ),
          ),
          most,
          "\n",
          locale,
        );
      return countText(answer.quantity, answer.events.length, locale) + plannedAmong(answer, locale);
    case "yes-no":
      if (answer.fact) return (answer.yes ? say.YES_FACT : say.NO_FACT)[locale](answer.fact(locale));
      if (answer.yes && answer.events.every((event) => event.status === "planned"))
        return say.PLANNED[locale](someDates(answer.events, catalogue, locale));
      if (answer.yes) return say.YES[locale](someDates(answer.events, catalogue, locale));
      return `${(plans ? say.NO_PLAN : say.NO)[locale]()}${
        answer.near.length === 0 ? "" : say.NEAREST[locale]()
      }`;
    case "topics":
      if (answer.items.length === 0)
        return answer.events.length === 0 ? say.NO_EVENT[locale]() : say.NOT_WHAT_ABOUT[locale]();
      return answer.items.map(({ topic }) => `• ${topic.label}`).join("\n");
    case "events":
    case "timeline": {
      const { length } = answer.events;
      return length === 0 ? say.NO_EVENT[locale]() : say.EVENTS[locale](length, thousands(length, locale));
    }
    case "between":
      return betweenText(answer, catalogue, locale);
    case "comparison":
      return comparisonText(answer, catalogue, locale);
    case "anniversary":
      return anniversaryText(answer, locale);
    case "profile":
      return profile(answer.entity, catalogue, locale);
    case "sources":
      if (answer.sources.length === 0) return say.NO_EVENT[locale]();
      return answer.sources
        .map(
          ({ title, publisher, published, licence, url }) =>
            `• ${title}: ${publisher}, ${published}, ${licence}${url ? `, ${url}` : ""}`,
        )
        .join("\n");
    case "about": {
      const { title, description, events, entities, sources, licence } = answer.coverage;
      const counts = [
        counted(events, "events", locale),
        counted(entities, "names", locale),
        counted(sources, "sources", locale),
      ];
      const covered = period(answer.coverage, locale);
      return `${COLON[locale](title, description)}\n${counts.join(", ")}${BESIDES[locale]()}${covered}. ${say.LICENCE[locale](licence)}`;
    }
  }
}

/** "1,700 events", "1 source"; `unit` in the plural. */
export const counted = (count: number, unit: string, locale: Locale = "en"): string =>
  `${thousands(count, locale)} ${UNIT[locale](unit, count)}`;

/** What was only planned is counted, and said to be: a count alone would tell it as a fact. */
function plannedAmong({ quantity, events }: Extract<Answer, { kind: "count" }>, locale: Locale): string {
  const planned = events.filter((event) => event.status === "planned").length;
  if (planned === 0 || quantity?.unit !== "events") return "";
  return planned === events.length ? say.ONLY_PLANNED[locale]() : say.SOME_ONLY_PLANNED[locale](planned);
}

function person({ entity, as, events }: EntityItem, locale: Locale): string {
  const planned = events.length > 0 && events.every((event) => event.status === "planned");
  return `${entity.name}${as === undefined ? "" : `, ${as}`}${planned ? ` (${STATUS.planned[locale]()})` : ""}`;
}

/** Whoever is not of the kind that was asked for, "which country", comes last, and in a line of its own. */
function people(
  { items, ofKind = items.length, nearer = [] }: Extract<Answer, { kind: "participants" }>,
  most: number,
  locale: Locale,
): string {
  const names = (of: readonly EntityItem[]): string =>
    listed(
      of.map(({ entity }) => entity.name),
      most,
      ", ",
      locale,
    );
  const others = items.slice(ofKind);
  return [
    listed(
      items.slice(0, ofKind).map((item) => person(item, locale)),
      most,
      "\n",
      locale,
    ),
    ...(others.length > 0 ? [say.NOT_OF_KIND[locale](names(others))] : []),
    ...(nearer.length > 0 ? [say.NEARER[locale](names(nearer))] : []),
  ].join("\n");
}

function ranking(
  items: readonly EntityItem[],
  next: readonly EntityItem[],
  most: number,
  locale: Locale,
): string {
  const counts = (item: EntityItem, name: string): string =>
    COLON[locale](name, counted(item.events.length, "events", locale));
  const first = items.map((item) => counts(item, person(item, locale)));
  const others = next.map((item) => `${item.entity.name} ${item.events.length}`);
  return [
    listed(first, most, "\n", locale),
    ...(others.length > 0 ? [say.THEN[locale](others.join(", "))] : []),
  ].join("\n");
}

function dateText({ events, inferred, date }: DateItem, catalogue: Catalogue, locale: Locale): string {
  const [first] = events;
  const isWhole = first && /^[\d-]{10}$|\//.test(date);
  const text = isWhole ? told(catalogue.when(first), locale) : monthName(date, locale);
  const planned = events.length > 0 && events.every((event) => event.status === "planned");
  const marks = [...(planned ? [STATUS.planned[locale]()] : []), ...(inferred ? [INFERRED[locale]()] : [])];
  return marks.length > 0 ? `${text} (${marks.join(", ")})` : text;
}

const MOST_DATES = 3;

function someDates(events: readonly Event[], catalogue: Catalogue, locale: Locale): string {
  const dates = [...new Set(events.map((event) => told(catalogue.when(event), locale)))];
  const more = dates.length > MOST_DATES ? say.AND_MORE_DATES[locale](dates.length - MOST_DATES) : "";
  return `${dates.slice(0, MOST_DATES).join(APART[locale]())}${more}`;
}

/** "2022-02" as "Feb 2022"; anything else as it is. */
function monthName(date: string, locale: Locale): string {
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  const day = month && ymd(Number(month[1]), Number(month[2]));
  return day === null || day === undefined ? date : readable(unitAt(day, "month"), locale);
}

function countText(quantity: Quantity | undefined, events: number, locale: Locale): string {
  if (!quantity) return (events === 0 ? say.NO_EVENT : say.NO_NUMBER)[locale]();
  const { count, unit, approximate, independent, min, max, largestOf } = quantity;
  const number = (value: number): string => thousands(value, locale);
  const range = min !== undefined && max !== undefined ? say.RANGE[locale](number(min), number(max)) : "";
  const some = independent === undefined ? "" : say.SOME_INDEPENDENT[locale](independent);
  const most = largestOf === undefined ? "" : say.LARGEST_OF[locale](largestOf);
  const least = min !== undefined && max === undefined;
  const lead = least ? say.AT_LEAST : max !== undefined && min === undefined ? say.AT_MOST : undefined;
  const before = lead ?? (approximate ? say.ABOUT : undefined);
  return `${before?.[locale]() ?? ""}${number(count)} ${UNIT[locale](unit, count)}${range}${some}${most}`;
}

function profile(entity: Entity, catalogue: Catalogue, locale: Locale): string {
  const offices = (entity.offices ?? []).map(({ title, of, from, to }) => {
    const term = to ? say.HELD_FROM_TO[locale](from ?? "", to) : say.HELD_FROM[locale](from ?? "");
    return `${title}, ${catalogue.entity(of)?.name ?? of}${from ? `, ${term}` : ""}`;
  });
  const around = catalogue
    .containers(entity.id)
    .slice(1)
    .flatMap((id) => catalogue.entity(id)?.name ?? []);
  const facts = [
    entity.description,
    ...offices,
    around.length > 0 ? say.IN_ALL[locale](around.join(", ")) : undefined,
  ];
  return [entity.name, ...facts.filter((fact) => fact !== undefined)].join("\n");
}
