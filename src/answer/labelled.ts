/**
 * How a question was read, in labels of another language than English: "uczestnicy · rodzaj: spotkania · z udziałem:
 * Antony Blinken · kiedy: lut 2022". Names are as the data has them.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import { pluralOf } from "../ontology/labels.js";
import { MODE, STATUS } from "../phrases/event.js";
import { ALL_OF, ANY_OF, COLON } from "../phrases/lists.js";
import { QUOTED } from "../phrases/quoted.js";
import * as say from "../phrases/reading.js";
import type { EventPattern, Query, Select, Slot, TimeBound } from "../query/query.js";
import { goesThere } from "../query/table-places.js";
import { thousands } from "../text/thousands.js";
import { readable } from "./dates.js";
import { eventName } from "./event-name.js";
import { monthDay } from "./month-day.js";
import { officeName } from "./office-name.js";
import { saysMode } from "./says-mode.js";
import { placesAre } from "./where-text.js";

export function labelled(query: Query, catalogue: Catalogue, locale: say.Labelled): string {
  const words = wordsIn(catalogue, locale);
  const { name, labels, order, under, events } = words;
  const parts = (): readonly string[] => {
    switch (query.kind) {
      case "participants":
        return [
          under(query.of, say.KINDS, say.ASKED.participants),
          ...(query.most ? [say.PLAIN.most[locale]] : []),
          ...narrowing(query, words, catalogue, locale),
          ...order(query.select),
          ...events(query.pattern),
        ];
      case "dates":
        return [
          (query.grain === "day" ? say.ASKED.dates : say.GRAINS[query.grain])[locale],
          ...(query.most ? [say.PLAIN.most[locale]] : []),
          ...order(query.select),
          ...events(query.pattern),
        ];
      case "places":
        return [
          (query.which === "origin" ? say.ASKED.origins : say.PLACES[query.feature])[locale],
          ...order(query.select),
          ...events(query.pattern),
        ];
      case "count":
        return [
          (query.per ? say.COUNTED.events : say.COUNTED[query.of])[locale],
          ...(query.of === "places" && query.feature !== undefined && query.feature !== "any"
            ? [say.PLACES[query.feature][locale]]
            : []),
          ...(query.kinds?.length ? [under(query.kinds, say.KINDS, say.ASKED.participants)] : []),
          ...(query.of === "participants" ? narrowing(query, words, catalogue, locale) : []),
          ...(query.per ? [labels("per", say.GRAINS[query.per][locale])] : []),
          ...events(query.pattern),
        ];
      case "yes-no":
        return [
          say.ASKED["yes-no"][locale],
          ...(query.also
            ? [ALL_OF[locale]([query.pattern, ...query.also].map((each) => `(${events(each).join(" · ")})`))]
            : events(query.pattern)),
        ];
      case "topics":
      case "timeline":
      case "events":
        return [
          say.ASKED[query.kind][locale],
          ...order("select" in query ? query.select : undefined),
          ...events(query.pattern),
        ];
      case "between":
        return [say.ASKED.between[locale], ...events(query.pattern)];
      case "compare":
        return [
          remarked(say.ASKED.compare, ALL_OF[locale](query.sides.map(name)), locale),
          ...events(query.pattern),
        ];
      case "anniversary":
        return [remarked(say.ASKED.anniversary, monthDay(query, locale), locale), ...events(query.pattern)];
      case "profile":
      case "location":
        return [remarked(say.ASKED[query.kind], name([query.entity]), locale)];
      case "within":
        return [name([query.entity]), remarked(say.ASKED.within, name([query.whole]), locale)];
      case "members":
        return [
          remarked(say.ASKED[query.count ? "number of members" : "members"], name([query.entity]), locale),
        ];
      case "sources":
        return query.pattern
          ? [say.ASKED.sources[locale], ...events(query.pattern)]
          : [say.ASKED["all sources"][locale]];
      case "about":
        return [say.ASKED.about[locale]];
    }
  };
  return parts().join(" · ");
}

const remarked = (label: say.Label, text: string, locale: say.Labelled): string =>
  COLON[locale](label[locale], text);

type Words = ReturnType<typeof wordsIn>;

/** Of a continent with all of its countries, the first few tell enough. */
const MOST_NAMED = 8;

function wordsIn(catalogue: Catalogue, locale: say.Labelled) {
  const labels = (condition: keyof typeof say.CONDITIONS, text: string): string =>
    remarked(say.CONDITIONS[condition], text, locale);

  const any = (texts: readonly string[]): string => ANY_OF[locale](texts);

  const name = (ids: readonly string[]): string => {
    const shown = ids.slice(0, ids.length > MOST_NAMED ? MOST_NAMED / 2 : MOST_NAMED);
    const rest = ids.length - shown.length;
    return any([
      ...shown.map((id) => catalogue.entity(id)?.name ?? id),
      ...(rest > 0 ? [say.OTHERS[locale].replace("{n}", String(rest))] : []),
    ]);
  };

  /** The labels of those of a kind, or of any. */
  const under = <K extends string>(kinds: readonly K[], of: Record<K, say.Label>, all: say.Label): string =>
    kinds.length === 0 ? all[locale] : any(kinds.map((kind) => of[kind][locale]));

  const order = (select: Select | undefined): readonly string[] => {
    if (!select) return [];
    const { from, nth, many } = select;
    const label = (many !== undefined ? say.SEVERAL : nth === 1 ? say.ORDER : say.NTH)[from];
    return [labels("order", label[locale].replace("{n}", String(many ?? nth)))];
  };

  const slot = ({ as, grown, anyOf }: Slot): string =>
    grown ? say.GROWN[grown.by][locale].replace("{names}", name(grown.from)) : (as ?? name(anyOf));

  const nested = (pattern: EventPattern): string => `(${events(pattern).join(" · ")})`;

  const bound = (when: TimeBound): string => {
    switch (when.kind) {
      case "in":
        return labels(
          "when",
          any([when.interval, ...(when.others ?? [])].map((each) => readable(each, locale))),
        );
      case "before":
      case "after":
        return labels(when.kind, readable(when.interval, locale));
      case "before-event":
        return labels("before", nested(when.pattern));
      case "after-event":
        return labels("after", nested(when.pattern));
      case "day-before-event":
        return labels("day before", nested(when.pattern));
      case "day-after-event":
        return labels("day after", nested(when.pattern));
      case "same-as-event":
        return remarked(say.SAME[when.grain], nested(when.pattern), locale);
    }
  };

  /** Each condition in a part of its own, in the order of the English reading. */
  const events = (pattern: EventPattern): readonly string[] => {
    const types = pattern.types.flatMap((id) => catalogue.type(id) ?? []);
    const statuses = pattern.status.filter((status) => status !== "occurred");
    const topics = pattern.topics.map((id) => catalogue.topic(id)?.label ?? catalogue.entity(id)?.name ?? id);
    const mode = pattern.mode && !saysMode(pattern, catalogue) ? pattern.mode : undefined;
    const sides = (["either", "actor", "recipient"] as const).flatMap((side) => {
      const on = pattern.slots.filter((each) => each.side === side).map(slot);
      const label =
        side === "recipient" && isVisited(pattern, catalogue) ? say.CONDITIONS.whither : say.SIDES[side];
      return on.length > 0 ? [remarked(label, ALL_OF[locale](on), locale)] : [];
    });
    const happened =
      pattern.status.includes("occurred") || (pattern.cameAbout && statuses.includes("planned"));
    return [
      ...(pattern.events
        ? [labels("event", any(pattern.events.map((id) => eventName(id, catalogue, locale))))]
        : []),
      ...(types.length > 0 ? [labels("kind", any(types.map((type) => pluralOf(type, locale))))] : []),
      ...(statuses.length > 0 ? [labels("status", any(statuses.map((each) => STATUS[each][locale]())))] : []),
      ...(happened ? [say.PLAIN.happened[locale]] : []),
      ...(mode ? [labels("form", MODE[mode][locale]())] : []),
      ...sides,
      ...(pattern.quantity === undefined ? [] : [labels("number", thousands(pattern.quantity, locale))]),
      ...(topics.length > 0 ? [labels("topic", any(topics))] : []),
      ...(pattern.wording ? [labels("wording", ALL_OF[locale](pattern.wording.map(QUOTED[locale])))] : []),
      ...(pattern.mentions
        ? [labels("mentions", pattern.mentions.map(({ text }) => QUOTED[locale](text)).join(", "))]
        : []),
      ...(pattern.concerning ? [labels("concerning", nested(pattern.concerning))] : []),
      ...(pattern.sources === undefined ? [] : [labels("sources", String(pattern.sources))]),
      ...(pattern.voices === undefined ? [] : [labels("voices", String(pattern.voices))]),
      ...(pattern.alone ? [say.PLAIN.alone[locale]] : []),
      ...(pattern.disputed ? [say.PLAIN.disputed[locale]] : []),
      ...(pattern.toldIn ? [labels("told", nested(pattern.toldIn))] : []),
      ...(pattern.places.length > 0 ? [labels(placesAre(pattern, catalogue), name(pattern.places))] : []),
      ...(pattern.origins.length > 0 ? [labels("whence", name(pattern.origins))] : []),
      ...pattern.when.map(bound),
    ];
  };

  return { labels, name, under, order, events };
}

/** Countries and places that someone goes to: it is not done to them. */
function isVisited(pattern: EventPattern, catalogue: Catalogue): boolean {
  const visited = pattern.slots.filter(({ side }) => side === "recipient").flatMap(({ anyOf }) => anyOf);
  const isArea = (id: string): boolean => /^(?:place|country)$/.test(catalogue.entity(id)?.kind ?? "");
  return goesThere(pattern, catalogue) && visited.every(isArea);
}

/** Who of those taking part: in which office, of and not of whom. */
function narrowing(
  {
    among = [],
    outside = [],
    offices = [],
    except = [],
    pattern,
  }: Extract<Query, { kind: "participants" | "count" }>,
  { labels, name }: Words,
  catalogue: Catalogue,
  locale: say.Labelled,
): readonly string[] {
  const held = catalogue.dataset.ontology.offices.filter((office) => offices.includes(office.id));
  // Who is named as taking part is left out of the answer anyway.
  const besides = except.filter((id) => !pattern.slots.some((slot) => slot.anyOf.includes(id)));
  return [
    ...(held.length > 0 ? [labels("office", officeName(held, locale))] : []),
    ...(outside.length > 0 ? [labels("outside", name(outside))] : []),
    ...(among.length > 0 ? [labels("among", name(among))] : []),
    ...(besides.length > 0 ? [labels("except", name(besides))] : []),
  ];
}
