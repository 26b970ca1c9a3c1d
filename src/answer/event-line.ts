/** One event in a line, with what to keep in mind of it and its sources. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import {
  CERTAINTY,
  DATE_INFERRED,
  INDEPENDENT_SOURCES,
  MODE,
  SOURCES_DIFFER,
  STATUS,
} from "../phrases/event.js";
import { COLON } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import { independentSources } from "../query/voices.js";
import { dateOf } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import { told } from "./dates.js";
import { placeName } from "./place-name.js";
import type { EventLine, SourceLine } from "./presentation.js";

export function eventLine(event: Event, catalogue: Catalogue, locale: Locale = "en"): EventLine {
  const when = catalogue.when(event);
  const place = event.place === undefined ? undefined : catalogue.entity(event.place);
  return {
    id: event.id,
    date: told(when, locale),
    ...(isCertainDay(when, event) && { day: dateOf(when.start).toISODate() }),
    summary: event.summary,
    ...(place && { place: placeName(place, catalogue), ...countryOf(place.id, catalogue) }),
    flags: flagsOf(event, catalogue, locale),
    sources: sourceLines(event, catalogue),
  };
}

/** For a flag; a place that lies in none has none. */
function countryOf(place: string, catalogue: Catalogue): { readonly country?: string } {
  for (const id of catalogue.containers(place)) {
    const iso3 = catalogue.entity(id)?.ids?.iso3;
    if (iso3 !== undefined) return { country: iso3 };
  }
  return {};
}

/** Each source once, with all the places in it and all on whose word it has this. */
function sourceLines({ evidence }: Event, catalogue: Catalogue): readonly SourceLine[] {
  return [...new Set(evidence.map((each) => each.source))].flatMap((id) => {
    const source = catalogue.source(id);
    if (!source) return [];
    const its = evidence.filter((each) => each.source === id);
    const by = [...new Set(its.flatMap((each) => catalogue.entity(each.by ?? "")?.name ?? []))].join(", ");
    const locator = [...new Set(its.map((each) => each.locator))].join(", ");
    const { title, publisher } = source;
    const { url } = source;
    const page = its.find((each) => each.link !== undefined)?.link;
    return [
      {
        id,
        title,
        publisher,
        locator,
        ...(url !== undefined && { url }),
        ...(page !== undefined && { page }),
        ...(by !== "" && { by }),
      },
    ];
  });
}

function isCertainDay(when: Interval, event: Event): boolean {
  return when.grain === "day" && !/[?~%]/.test(event.date.edtf);
}

/** Without its full stop: notes stand in a row. */
const bare = (note: string): string => note.replace(/\.$/, "");

function flagsOf(event: Event, catalogue: Catalogue, locale: Locale): readonly string[] {
  const { status, date, mode, quantity, evidence } = event;
  const flags: string[] = [];
  if (status !== "occurred") flags.push(STATUS[status][locale]());
  const remarked = (what: string, note: string | undefined): string =>
    note ? COLON[locale](what, bare(note)) : what;
  if (date.basis === "inferred") flags.push(remarked(DATE_INFERRED[locale](), date.note));
  if (mode && mode.certainty !== "certain")
    flags.push(remarked(`${MODE[mode.value][locale]()}, ${CERTAINTY[mode.certainty][locale]()}`, mode.note));
  if (quantity?.note) flags.push(bare(quantity.note));
  const sources = independentSources(event, catalogue);
  if (sources > 1) flags.push(INDEPENDENT_SOURCES[locale](sources));
  for (const { source, differs = [] } of evidence) {
    const title = catalogue.source(source)?.title ?? source;
    flags.push(...differs.map(({ field, says }) => SOURCES_DIFFER[locale](field, title, bare(says))));
  }
  return flags;
}
