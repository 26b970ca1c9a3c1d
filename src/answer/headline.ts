/** The answer itself, in a line or a few. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import * as say from "../phrases/headline.js";
import { ANY_OF, APART, BESIDES, COLON } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import { UNIT } from "../phrases/units.js";
import type { Answer, Quantity, YesPart } from "../query/answer.js";
import { thousands } from "../text/thousands.js";
import { anniversaryText } from "./anniversary-text.js";
import { betweenText } from "./between-text.js";
import { comparisonText } from "./comparison-text.js";
import { period } from "./coverage.js";
import { told } from "./dates.js";
import { counted, listText } from "./list-text.js";
import { anyName } from "./tallies.js";
import { termText } from "./term-text.js";

/** `plans`: whether plans alone were asked for, as "will they meet" does; no record of one is no word on what will be. */
export function headline(answer: Answer, catalogue: Catalogue, plans = false, locale: Locale = "en"): string {
  const list = listText(answer, catalogue, locale);
  if (list !== undefined) return list;
  switch (answer.kind) {
    case "participants":
      return (answer.events.length === 0 ? say.NO_EVENT : say.NOBODY)[locale]();
    case "places":
      return (answer.events.length === 0 ? say.NO_PLACE : say.NOT_WHERE)[locale]();
    case "dates":
      return say.NO_EVENT[locale]();
    case "topics":
      return (answer.events.length === 0 ? say.NO_EVENT : say.NOT_WHAT_ABOUT)[locale]();
    case "count":
      return countText(answer.quantity, answer.events.length, locale) + plannedAmong(answer, locale);
    case "yes-no":
      if (answer.fact) return (answer.yes ? say.YES_FACT : say.NO_FACT)[locale](answer.fact(locale));
      if (answer.yes) {
        const planned = answer.events.every((event) => event.status === "planned");
        const when = answer.parts
          ? someParts(answer.parts, catalogue, locale)
          : someDates(answer.events, catalogue, locale);
        return (planned ? say.PLANNED : say.YES)[locale](when);
      }
      return `${partlyNot(answer, catalogue, locale) ?? (plans ? say.NO_PLAN : say.NO)[locale]()}${
        answer.near.length === 0 ? "" : say.NEAREST[locale]()
      }`;
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

/** What was only planned is counted, and said to be: a count alone would tell it as a fact. */
function plannedAmong({ quantity, events }: Extract<Answer, { kind: "count" }>, locale: Locale): string {
  const planned = events.filter((event) => event.status === "planned").length;
  if (planned === 0 || quantity?.unit !== "events") return "";
  return planned === events.length ? say.ONLY_PLANNED[locale]() : say.SOME_ONLY_PLANNED[locale](planned);
}

/** "Poland (10 Mar), Romania (11 Mar)". */
const someParts = (parts: readonly YesPart[], catalogue: Catalogue, locale: Locale): string =>
  parts
    .map(({ entities, events }) => `${anyName(entities, locale)} (${someDates(events, catalogue, locale)})`)
    .join(BESIDES[locale]());

/** Of several that were asked about at once: for which of them it would be yes. */
function partlyNot(
  { parts = [] }: Extract<Answer, { kind: "yes-no" }>,
  catalogue: Catalogue,
  locale: Locale,
): string | undefined {
  const some = parts.filter(({ events }) => events.length > 0);
  if (some.length === 0) return undefined;
  const others = parts
    .filter((part) => !some.includes(part))
    .map(({ entities }) => anyName(entities, locale));
  return say.NO_BUT_FOR_SOME[locale](someParts(some, catalogue, locale), ANY_OF[locale](others));
}

const MOST_DATES = 3;

function someDates(events: readonly Event[], catalogue: Catalogue, locale: Locale): string {
  const dates = [...new Set(events.map((event) => told(catalogue.when(event), locale)))];
  const more = dates.length > MOST_DATES ? say.AND_MORE_DATES[locale](dates.length - MOST_DATES) : "";
  return `${dates.slice(0, MOST_DATES).join(APART[locale]())}${more}`;
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
  const offices = (entity.offices ?? []).map((office) =>
    [office.title, catalogue.entity(office.of)?.name ?? office.of, ...termText(office, locale)].join(", "),
  );
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
