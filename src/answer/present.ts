/** An answer in words: headline, events, notes. Layout is the renderers' business. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event, Status } from "../dataset/schema.js";
import { lazy } from "../lazy.js";
import { NEAREST } from "../phrases/headline.js";
import type { Locale } from "../phrases/locale.js";
import { COUNTED_AS, ONLY_PLANNED_SO_FAR } from "../phrases/notes.js";
import type { Phrase } from "../phrases/phrase.js";
import type { Answer, Coverage } from "../query/answer.js";
import type { Query } from "../query/query.js";
import { mainly } from "../query/settled.js";
import { wholes } from "../query/wholes.js";
import { covers, period } from "./coverage.js";
import { eventLine } from "./event-line.js";
import { fromAfar } from "./from-afar.js";
import { headline } from "./headline.js";
import type { Limits } from "./limits.js";
import { counted, wholeList } from "./list-text.js";
import type { EventList, Presentation } from "./presentation.js";
import { shownOf } from "./shown.js";

export interface Surroundings {
  readonly reading: string;
  readonly notes: readonly string[];
  readonly suggestions: readonly string[];
  readonly coverage: Coverage;
  /** What was asked. */
  readonly query?: Query;
  /** Where there is no event as asked: what the data has instead. */
  readonly near?: readonly Event[];
  /** In words, where the answer rests on a part of the data alone: what part. */
  readonly limits?: Limits;
  /** English where it is left out. */
  readonly locale?: Locale;
}

export function present(
  answer: Answer,
  { reading, notes, suggestions, coverage, query, near = [], locale = "en", limits }: Surroundings,
  catalogue: Catalogue,
): Presentation {
  const own = ownEvents(answer);
  const instead = own.length === 0 ? near : [];
  const all = [...own, ...instead];
  const shown = shownOf(all, answer, catalogue);
  // A caller that shows no events, such as a benchmark, has no need of their lines.
  const lines = lazy(() => shown.map((event) => eventLine(event, catalogue, locale)));
  const more = all.length - shown.length;
  const list = wholeList(answer, catalogue, locale);
  const said = headline(answer, catalogue, asksForPlans(query), locale);
  return {
    headline: instead.length > 0 ? `${ended(said)}${NEAREST[locale]()}` : said,
    ...(list && { list }),
    reading: [reading, limits?.reading ?? ""].filter(Boolean).join(" · "),
    notes: isEmpty(answer)
      ? [...(limits ? [limits.note] : []), ...notes, covers(coverage, query, locale)]
      : [
          ...notes,
          ...[...onlyPlanned(answer, query), ...fromAfar(answer, query, catalogue)].map((note) =>
            note[locale](),
          ),
          ...countedAs(answer, query, catalogue).map((count) => COUNTED_AS[locale](count)),
        ],
    get events() {
      return lines();
    },
    ...(more > 0 && { more, all: listOf(all, catalogue, locale) }),
    suggestions,
    footer: footerOf(coverage, locale),
  };
}

/** Those that are told of: of a "no" or an empty day, what is near; of two compared, those of both. */
function ownEvents(answer: Answer): readonly Event[] {
  if (answer.kind === "yes-no" && !answer.yes) return answer.near;
  if (answer.kind === "comparison") return answer.together;
  if (answer.kind === "anniversary" && answer.events.length === 0)
    return answer.nearest.flatMap(({ events }) => events);
  return answer.events;
}

/** By date, whoever they are told of. */
function listOf(events: readonly Event[], catalogue: Catalogue, locale: Locale): EventList {
  const start = (event: Event): number => catalogue.when(event).start;
  const sorted = lazy(() => events.toSorted((a, b) => start(a) - start(b)));
  return {
    count: events.length,
    lines: (from, to) =>
      sorted()
        .slice(from, to)
        .map((event) => eventLine(event, catalogue, locale)),
  };
}

/** What every answer ends with: worked out once for a dataset and a language. */
function footerOf(coverage: Coverage, locale: Locale): string {
  const known = FOOTERS.get(coverage) ?? {};
  FOOTERS.set(coverage, known);
  known[locale] ??=
    `${coverage.title} · ${counted(coverage.events, "events", locale)}, ${period(coverage, locale)}`;
  return known[locale];
}

const FOOTERS = new WeakMap<Coverage, Partial<Record<Locale, string>>>();

const asksForPlans = (query: Query | undefined): boolean =>
  query?.kind === "yes-no" && query.pattern.status.length > 0 && query.pattern.status.every(isPlan);
const isPlan = (status: Status): boolean => status === "planned";

/** What was only planned is no answer to who did it, unless plans are what is asked for. */
function onlyPlanned({ kind, events }: Answer, query: Query | undefined): readonly Phrase[] {
  const asks = query && "pattern" in query && query.pattern?.status.length === 0;
  const tells =
    kind === "participants" || kind === "dates" || kind === "places" || kind === "count" || kind === "topics";
  const planned = events.length > 0 && events.every((event) => event.status === "planned");
  return asks && tells && planned ? [ONLY_PLANNED_SO_FAR] : [];
}

/** How many a list is where one asks for the number, if that is another than its length. */
function countedAs(
  { kind, events }: Answer,
  query: Query | undefined,
  catalogue: Catalogue,
): readonly number[] {
  if (kind !== "events" || query?.kind !== "events" || query.select || catalogue.tableEvents) return [];
  if (query.pattern.types.length === 0) return [];
  const { length } = wholes(mainly(events, query.pattern, catalogue));
  return length === events.length ? [] : [length];
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
    case "between":
    case "comparison":
    case "anniversary":
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

/** As a sentence that another follows: "0 events" is none yet. */
const ended = (text: string): string => (/[.:!?…]$/u.test(text) ? text : `${text}.`);
