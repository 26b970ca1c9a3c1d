/** How a question was read, in words: the asker sees what the answer is an answer to. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { EntityKind } from "../dataset/schema.js";
import { plural } from "../ontology/inflect.js";
import { pluralOf } from "../ontology/labels.js";
import type { Locale } from "../phrases/locale.js";
import { patternsAsked } from "../query/listed.js";
import { PLURAL_KINDS, PLURAL_PLACES } from "../query/plurals.js";
import type { EventPattern, Query, Select, Side, Slot, TimeBound } from "../query/query.js";
import { thousands } from "../text/thousands.js";
import { readable } from "./dates.js";
import { eventName } from "./event-name.js";
import { labelled } from "./labelled.js";
import { monthDay } from "./month-day.js";
import { officeName } from "./office-name.js";
import { saysMode } from "./says-mode.js";
import { whereText } from "./where-text.js";

/** In English in a phrase, in other languages in labels. */
export function describe(query: Query, catalogue: Catalogue, locale: Locale = "en"): string {
  return locale === "en" ? inEnglish(query, catalogue) : labelled(query, catalogue, locale);
}

function inEnglish(query: Query, catalogue: Catalogue): string {
  switch (query.kind) {
    case "participants":
      return join([
        `${rank(query.select)}${query.most ? "most frequent " : ""}${who(query.of)}${narrowing(query, catalogue)} in`,
        events(query.pattern, catalogue),
      ]);
    case "dates":
      return join([
        `${query.most ? "busiest " : ""}${query.grain === "day" && !query.most ? "dates" : plural(query.grain)} of`,
        rank(query.select),
        events(query.pattern, catalogue),
      ]);
    case "places":
      return join([
        query.which === "origin" ? "origins of" : `${PLURAL_PLACES[query.feature]} of`,
        rank(query.select),
        events(query.pattern, catalogue),
      ]);
    case "count":
      return join([
        query.per
          ? `number by ${query.per} of`
          : query.of === "quantity"
            ? amount(query.units, query.pattern, catalogue)
            : query.of === "places"
              ? `number of ${PLURAL_PLACES[query.feature ?? "any"]} of`
              : COUNTED[query.of],
        query.of === "participants" ? `${who(query.kinds ?? [])}${narrowing(query, catalogue)} in` : "",
        events(query.pattern, catalogue),
      ]);
    case "yes-no":
      return `whether there were ${patternsAsked(query)
        .map((each) => events(each, catalogue))
        .join(" and ")}`;
    case "topics":
      return join(["topics of", rank(query.select), events(query.pattern, catalogue)]);
    case "timeline":
      return join(["timeline of", events(query.pattern, catalogue)]);
    case "events":
      return join([rank(query.select), events(query.pattern, catalogue)]);
    case "between": {
      const [one, other] = query.pattern.slots.map(({ as, anyOf }) => as ?? names(anyOf, catalogue));
      return `all that passed between ${one} and ${other}${narrowed({ ...query.pattern, slots: [] }, catalogue)}`;
    }
    case "compare": {
      const [one, other] = query.sides.map((ids) => names(ids, catalogue));
      return `${one} and ${other} beside each other${narrowed(query.pattern, catalogue)}`;
    }
    case "anniversary":
      return `${events(query.pattern, catalogue)} on ${monthDay(query, "en")}, in any year`;
    case "profile":
      return `who or what ${names([query.entity], catalogue)} is`;
    case "location":
      return `where ${names([query.entity], catalogue)} is`;
    case "within":
      return `whether ${names([query.entity], catalogue)} lies in ${names([query.whole], catalogue)}`;
    case "members":
      return `${query.count ? "number of " : ""}members of ${names([query.entity], catalogue)}`;
    case "sources":
      return query.pattern
        ? join(["sources of", events(query.pattern, catalogue)])
        : "the sources of the data";
    case "about":
      return "what the data covers";
  }
}

/** What more is asked of the events, behind a colon; empty where it is any of them. */
function narrowed(pattern: EventPattern, catalogue: Catalogue): string {
  const asked = events(pattern, catalogue);
  return asked === "events" ? "" : `: ${asked}`;
}

const COUNTED = {
  events: "number of",
  days: "number of days with",
  participants: "number of",
  quantity: "how many in",
  sources: "number of sources of",
  "independent-sources": "number of independent sources of",
};
/** "How many soldiers in", "how many barrels in", "how much in". */
function amount(
  units: readonly string[] | undefined,
  { types, slots }: EventPattern,
  catalogue: Catalogue,
): string {
  if (units) return `how many ${units.slice(0, 1).join("")} in`;
  const moves = types.some((type) => catalogue.type(type)?.movement);
  const forces = slots.some((slot) => slot.anyOf.some((id) => catalogue.entity(id)?.kind === "unit"));
  return moves || forces || types.length === 0 ? "how many soldiers in" : "how much in";
}

/** "of France", "in office as foreign minister". */
function narrowing(query: Extract<Query, { kind: "participants" | "count" }>, catalogue: Catalogue): string {
  const { among = [], outside = [], offices = [], except = [], pattern } = query;
  // Who is named as taking part is left out of the answer anyway.
  const besides = except.filter((id) => !pattern.slots.some((slot) => slot.anyOf.includes(id)));
  const labels = catalogue.dataset.ontology.offices.filter((office) => offices.includes(office.id));
  const held = labels.length === 0 ? "" : ` in office as ${officeName(labels)}`;
  const out = besides.length === 0 ? "" : ` other than ${names(besides, catalogue)}`;
  const beyond = outside.length === 0 ? "" : ` outside ${names(outside, catalogue)}`;
  return `${held}${beyond}${among.length === 0 ? "" : ` of ${names(among, catalogue)}`}${out}`;
}

function who(kinds: readonly EntityKind[]): string {
  return kinds.length === 0 ? "participants" : kinds.map((kind) => PLURAL_KINDS[kind]).join(" or ");
}

const NTH = ["", "second ", "third ", "fourth ", "fifth "];

/** "first ", "last ", "first 3 ", "second ", "second last ", "8th "; empty for all. */
function rank(select: Select | undefined): string {
  if (!select) return "";
  if (select.many !== undefined) return `${select.from} ${select.many} `;
  const nth = NTH[select.nth - 1] ?? `${select.nth}th `;
  return select.from === "last" || select.nth === 1 ? `${nth}${select.from} ` : nth;
}

/** "calls of Joe Biden and Emmanuel Macron, in Poland, Sun 6 Feb 2022". */
function events(pattern: EventPattern, catalogue: Catalogue): string {
  const types = pattern.types
    .map((id) => catalogue.type(id))
    .flatMap((type) => (type ? [pluralOf(type)] : []));
  const adjectives = pattern.status.filter((status) => status !== "occurred");
  const what = [
    ...adjectives,
    pattern.mode && !saysMode(pattern, catalogue) ? MODES[pattern.mode] : "",
    pattern.events
      ? `the event ${pattern.events.map((id) => eventName(id, catalogue)).join(" or ")}`
      : types.length === 0
        ? "events"
        : types.join(" or "),
    pattern.status.includes("occurred") ? "that happened" : "",
    pattern.cameAbout && adjectives.includes("planned") ? "that came about" : "",
  ];
  const parts = [
    ...what,
    ...(["either", "actor", "recipient"] as const).map((side) => slotText(side, pattern.slots, catalogue)),
    pattern.quantity === undefined ? "" : `of ${thousands(pattern.quantity)}`,
    pattern.topics.length > 0 ? `about ${topicNames(pattern.topics, catalogue)}` : "",
    pattern.wording ? `described with ${pattern.wording.map((word) => `“${word}”`).join(" and ")}` : "",
    pattern.mentions ? `that speak of ${pattern.mentions.map(({ text }) => `“${text}”`).join(", ")}` : "",
    pattern.concerning ? `on ${events(pattern.concerning, catalogue)}` : "",
    pattern.sources === undefined ? "" : `with ${pattern.sources} or more sources`,
    pattern.voices === undefined ? "" : `with ${pattern.voices} or more independent sources`,
    pattern.alone ? "alone" : "",
    pattern.disputed ? "on which sources differ" : "",
    pattern.toldIn ? `told in ${events(pattern.toldIn, catalogue)}` : "",
  ];
  const where = [
    whereText(pattern, names(pattern.places, catalogue), catalogue),
    pattern.origins.length > 0 ? `from ${names(pattern.origins, catalogue)}` : "",
    ...pattern.when.map((bound) => boundText(bound, catalogue)),
  ].filter((part) => part !== "");
  return [join(parts), ...where].join(", ");
}

const MODES = { "in-person": "in-person", phone: "phone", video: "video", written: "written", unknown: "" };
const SIDES = { either: "of", actor: "by", recipient: "to" };

/** All on one side together: "of Joe Biden and Emmanuel Macron". */
function slotText(side: Side, slots: readonly Slot[], catalogue: Catalogue): string {
  const on = slots
    .filter((slot) => slot.side === side)
    .map((slot) => slot.as ?? names(slot.anyOf, catalogue));
  return on.length === 0 ? "" : `${SIDES[side]} ${on.join(" and ")}`;
}

function boundText(bound: TimeBound, catalogue: Catalogue): string {
  switch (bound.kind) {
    case "in":
      return [bound.interval, ...(bound.others ?? [])].map((each) => readable(each)).join(" or ");
    case "before":
      return `before ${readable(bound.interval)}`;
    case "after":
      return `after ${readable(bound.interval)}`;
    case "before-event":
      return `before ${events(bound.pattern, catalogue)}`;
    case "after-event":
      return `after ${events(bound.pattern, catalogue)}`;
    case "day-before-event":
      return `on the day before ${events(bound.pattern, catalogue)}`;
    case "day-after-event":
      return `on the day after ${events(bound.pattern, catalogue)}`;
    case "same-as-event":
      return `${bound.grain === "day" ? "on" : "in"} the same ${bound.grain} as ${events(bound.pattern, catalogue)}`;
  }
}

/** Of a continent with all of its countries, the first few tell enough. */
const MOST_NAMED = 8;

function names(ids: readonly string[], catalogue: Catalogue): string {
  const shown = ids.slice(0, ids.length > MOST_NAMED ? MOST_NAMED / 2 : MOST_NAMED);
  const rest = ids.length - shown.length;
  return [
    ...shown.map((id) => catalogue.entity(id)?.name ?? id),
    ...(rest > 0 ? [`${rest} others of theirs`] : []),
  ].join(" or ");
}

function topicNames(ids: readonly string[], catalogue: Catalogue): string {
  return ids.map((id) => catalogue.topic(id)?.label ?? catalogue.entity(id)?.name ?? id).join(" or ");
}

const join = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
