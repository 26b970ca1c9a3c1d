/** GDELT 2.0 event exports: 61 columns without a header, tab-separated and unquoted. */
import { NOBODY } from "../../dataset/table/table.js";
import { compactDays } from "./days.js";
import { type Feed, quoted, refuse, type World } from "./feed.js";
import { createGdeltActors } from "./gdelt-actor.js";
import { gdeltPlace } from "./gdelt-place.js";
import { HOST, sideOf } from "./mirror.js";

const COLUMNS = 61;
/** Where the columns stand, from 0. */
const AT = {
  day: 1,
  actor1: 5,
  actor2: 15,
  isRoot: 25,
  code: 26,
  sources: 32,
  geo1: 35,
  geo2: 43,
  geo: 51,
  added: 59,
  url: 60,
} as const;

/**
 * GDELT takes "last year" in the text of a report for the day of the event, so that what is news today is dated a year,
 * a month or a week before it was added. From a month on such a date is doubtful.
 */
const DOUBTFUL_DAYS = 28;

export interface GdeltOptions {
  readonly merge: boolean;
  /** CAMEO roots, two digits; all if empty. */
  readonly roots: ReadonlySet<string>;
  /** FIPS 10-4 codes of countries that an actor is of, or where it happened; all if empty. */
  readonly countries: ReadonlySet<string>;
  readonly minSources: number;
  /** Only events that GDELT marks as the root of what the report tells. */
  readonly rootEvents: boolean;
}

export function gdelt(world: World, options: GdeltOptions): Feed {
  const { cameo, countries, cast, links, rows } = world;
  const { merge, roots, minSources, rootEvents } = options;
  const dayOf = compactDays();
  const actorOf = createGdeltActors(world);
  /** Whether an actor's code is that of a country which was asked for. */
  const wanted = new Set([...options.countries].flatMap((fips) => countries.byFips(fips)?.iso3 ?? []));
  const isOf = (code: string): boolean => wanted.has(countries.byCameo(code)?.iso3 ?? "");

  return {
    isHeader: ([first]) => first === "GlobalEventID" || first === "GLOBALEVENTID",
    take(fields, record) {
      if (fields.length !== COLUMNS)
        return refuse("", `has ${fields.length} columns where ${COLUMNS} belong`);
      const at = (place: number): string => fields[place] ?? "";
      const code = at(AT.code);
      const type = cameo.typeOf(code);
      const day = dayOf(at(AT.day));
      const added = dayOf(at(AT.added).slice(0, 8));
      if (day === undefined) return refuse("SQLDATE", `${quoted(at(AT.day))} is no day as in 20191024`);
      if (added === undefined)
        return refuse("DATEADDED", `${quoted(at(AT.added))} is no time as in 20191024143000`);
      if (type === undefined) return refuse("EventCode", `${quoted(code)} is no CAMEO event code`);
      if (roots.size > 0 && !roots.has(code.slice(0, 2))) return "left-out";
      if (rootEvents && at(AT.isRoot) !== "1") return "left-out";
      if (Number(at(AT.sources)) < minSources) return "left-out";
      const here =
        options.countries.has(at(AT.geo + 2)) || isOf(at(AT.actor1 + 2)) || isOf(at(AT.actor2 + 2));
      if (options.countries.size > 0 && !here) return "left-out";
      if (at(AT.actor1 + 1) === "" && at(AT.actor2 + 1) === "")
        return refuse("Actor1Name", "names nobody, and so does Actor2Name");
      const actor = (start: number, geo: number): number =>
        at(start + 1) === "" ? NOBODY : actorOf(fields, start, geo);
      const one = actor(AT.actor1, AT.geo1);
      const other = actor(AT.actor2, AT.geo2);
      const [subject, object] = code === HOST ? [other, one] : [one, other];
      const place = cast.place(gdeltPlace(fields, AT.geo, countries));
      const page = links.at(at(AT.url));
      const side = merge && page > 0 ? sideOf(code, one, other) : 0;
      // Two of one page and one place are one event: places of a feed are far fewer than this.
      const context = page * 2 ** 22 + place;
      const datedBack = added - day >= DOUBTFUL_DAYS;
      rows.add({ day, type, subject, object, record, place, page, datedBack, side, context });
      return undefined;
    },
  };
}
