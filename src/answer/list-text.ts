/** The headline of an answer that is a list: names, places, dates, or counts by period. */
import type { Catalogue } from "../dataset/catalogue.js";
import { lazy } from "../lazy.js";
import { INFERRED, STATUS } from "../phrases/event.js";
import { NEARER, NOT_OF_KIND, THEN } from "../phrases/headline.js";
import { COLON } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import { UNIT } from "../phrases/units.js";
import type { Answer, DateItem, EntityItem } from "../query/answer.js";
import { thousands } from "../text/thousands.js";
import { unitAt, ymd } from "../time/calendar.js";
import { readable, told } from "./dates.js";
import { placeName } from "./place-name.js";
import type { Listing } from "./presentation.js";
import { isCut, listed, mostItems } from "./shown.js";

/** Several lists in one: of names, and behind them of those who are not as asked, or come next. */
interface Part {
  readonly lines: readonly string[];
  /** In one line, with words around it. */
  readonly around?: (names: string) => string;
}

/** Undefined where the answer is no list, or an empty one. */
export function listText(answer: Answer, catalogue: Catalogue, locale: Locale): string | undefined {
  // Of topics none is left out.
  const most = answer.kind === "topics" ? Number.POSITIVE_INFINITY : mostItems(catalogue, answer);
  return partsOf(answer, catalogue, locale)
    ?.map((part) => textOf(part, most, locale))
    .join("\n");
}

/** All of it, put into words when it is looked at; undefined where the headline has it all. */
export function wholeList(answer: Answer, catalogue: Catalogue, locale: Locale): (() => Listing) | undefined {
  if (!("items" in answer) || answer.kind === "topics") return undefined;
  if (!isCut(answer.items ?? [], mostItems(catalogue, answer))) return undefined;
  return lazy(() => ({
    items: (partsOf(answer, catalogue, locale) ?? []).flatMap((part) =>
      part.around ? [textOf(part, Number.POSITIVE_INFINITY, locale)] : part.lines,
    ),
  }));
}

const textOf = ({ lines, around }: Part, most: number, locale: Locale): string =>
  around ? around(listed(lines, most, ", ", locale)) : listed(lines, most, "\n", locale);

function partsOf(answer: Answer, catalogue: Catalogue, locale: Locale): readonly Part[] | undefined {
  if (!("items" in answer) || answer.items === undefined || answer.items.length === 0) return undefined;
  switch (answer.kind) {
    case "participants":
      return answer.next ? ranking(answer.items, answer.next, locale) : people(answer, locale);
    case "places":
      return [{ lines: answer.items.map(({ entity }) => placeName(entity, catalogue)) }];
    case "dates":
      return [{ lines: answer.items.map((item) => dateText(item, catalogue, locale)) }];
    case "count":
      return [
        {
          lines: answer.items.map((item) =>
            COLON[locale](
              dateText({ ...item, inferred: false }, catalogue, locale),
              String(item.events.length),
            ),
          ),
        },
      ];
    case "topics":
      return [{ lines: answer.items.map(({ topic }) => `• ${topic.label}`) }];
  }
}

/** "1,700 events", "1 source"; `unit` in the plural. */
export const counted = (count: number, unit: string, locale: Locale = "en"): string =>
  `${thousands(count, locale)} ${UNIT[locale](unit, count)}`;

function person({ entity, as, events }: EntityItem, locale: Locale): string {
  const planned = events.length > 0 && events.every((event) => event.status === "planned");
  return `${entity.name}${as === undefined ? "" : `, ${as}`}${planned ? ` (${STATUS.planned[locale]()})` : ""}`;
}

/** Whoever is not of the kind that was asked for, "which country", comes last, and in a line of its own. */
function people(
  { items, ofKind = items.length, nearer = [] }: Extract<Answer, { kind: "participants" }>,
  locale: Locale,
): readonly Part[] {
  const names = (of: readonly EntityItem[]): readonly string[] => of.map(({ entity }) => entity.name);
  return [
    { lines: items.slice(0, ofKind).map((item) => person(item, locale)) },
    { lines: names(items.slice(ofKind)), around: NOT_OF_KIND[locale] },
    { lines: names(nearer), around: NEARER[locale] },
  ].filter(({ lines, around }) => lines.length > 0 || around === undefined);
}

function ranking(items: readonly EntityItem[], next: readonly EntityItem[], locale: Locale): readonly Part[] {
  const counts = (item: EntityItem): string =>
    COLON[locale](person(item, locale), counted(item.events.length, "events", locale));
  const others = next.map((item) => `${item.entity.name} ${item.events.length}`);
  return [
    { lines: items.map(counts) },
    ...(others.length > 0 ? [{ lines: [others.join(", ")], around: THEN[locale] }] : []),
  ];
}

function dateText({ events, inferred, date }: DateItem, catalogue: Catalogue, locale: Locale): string {
  const [first] = events;
  const isWhole = first && /^[\d-]{10}$|\//.test(date);
  const text = isWhole ? told(catalogue.when(first), locale) : monthName(date, locale);
  const planned = events.length > 0 && events.every((event) => event.status === "planned");
  const marks = [...(planned ? [STATUS.planned[locale]()] : []), ...(inferred ? [INFERRED[locale]()] : [])];
  return marks.length > 0 ? `${text} (${marks.join(", ")})` : text;
}

/** "2022-02" as "Feb 2022"; anything else as it is. */
function monthName(date: string, locale: Locale): string {
  const month = /^(\d{4})-(\d{2})$/.exec(date);
  const day = month && ymd(Number(month[1]), Number(month[2]));
  return day === null || day === undefined ? date : readable(unitAt(day, "month"), locale);
}
