/** One event of a page as a few lines of markdown: when and where, what happened, and what to keep in mind of it. */
import type { EventLine, SourceLine } from "../../answer/presentation.js";
import { BESIDES } from "../../phrases/lists.js";
import type { Locale } from "../../phrases/locale.js";
import { AND_MORE, UNDATED } from "../../phrases/reply.js";
import { cut } from "../cut.js";
import { escapeLine, escapeText } from "../escape.js";
import { LIMITS } from "../limits.js";
import { briefCitation, citation } from "./citation.js";
import { flag } from "./flag.js";
import { timestamp } from "./timestamp.js";

/** At most `room` units. Of its sources the first one, and how many more there are. */
export function eventBlock(event: EventLine, locale: Locale, room: number): string {
  const heading = headingOf(event, locale, room);
  const caveats = cut(caveatsOf(event, locale), LIMITS.part.flags);
  const summary = cut(summaryOf(event), LIMITS.part.summary);
  const left = room - heading.length - 1;
  // Small print goes where there is no room: what happened comes before on whose word.
  const small = smallPrint(caveats, event.sources, locale, left - Math.min(summary.length + 1, left / 2));
  const told = cut(summary, Math.max(1, left - small.length - 1));
  return cut([heading, told, small].filter(Boolean).join("\n"), room);
}

/** The same event with each of its sources in a line of its own, as many as fit. */
export function sourcesBlock(event: EventLine, locale: Locale, room: number): string {
  const heading = headingOf(event, locale, room);
  const caveats = cut(caveatsOf(event, locale), LIMITS.part.flags);
  const lines = [heading, cut(summaryOf(event), 200), ...(caveats === "" ? [] : [`${MARK}${caveats}`])];
  let left = room - lines.join("\n").length - AND_MORE[locale](String(event.sources.length)).length - 5;
  let shown = 0;
  for (const source of event.sources) {
    const line = [true, false]
      .map((linked) => `-# • ${citation(source, locale, linked)}`)
      .find(({ length }) => length < left);
    if (line === undefined) break;
    lines.push(line);
    left -= line.length + 1;
    shown++;
  }
  const rest = event.sources.length - shown;
  return [...lines, ...(rest > 0 ? [`-# ${AND_MORE[locale](String(rest))}`] : [])].join("\n");
}

const caveatsOf = ({ flags }: EventLine, locale: Locale): string =>
  flags.map(escapeLine).filter(Boolean).join(BESIDES[locale]());

function headingOf({ date, day, place, country }: EventLine, locale: Locale, room: number): string {
  const when = timestamp(day) ?? cut(escapeLine(date), LIMITS.part.date);
  const where = [
    flag(country),
    cut(escapeLine(place ?? ""), Math.ceil(Math.min(LIMITS.part.place, room / 4))),
  ]
    .filter(Boolean)
    .join(" ");
  return [`**${when || UNDATED[locale]()}**`, where].filter(Boolean).join(" · ");
}

/** In one line: a summary is a sentence, and a line break in it would begin something else. */
const summaryOf = ({ summary, id }: EventLine): string =>
  escapeText(summary.replace(/\s+/gu, " ")) || escapeLine(id) || "—";

/** A source with its link goes before what is to be kept in mind, which may be cut; neither is shown where nothing fits. */
function smallPrint(caveats: string, sources: readonly SourceLine[], locale: Locale, room: number): string {
  const [first, ...others] = sources;
  const more = others.length === 0 ? "" : ` +${others.length}`;
  const cited =
    first === undefined ? [""] : [true, false].map((linked) => briefCitation(first, locale, linked) + more);
  const source = cited.find(({ length }) => length + MARK.length <= room) ?? "";
  const left = room - MARK.length - (source === "" ? 0 : source.length + BETWEEN.length);
  const kept = caveats.length <= left ? caveats : left < LEAST_CAVEAT ? "" : cut(caveats, left);
  const line = [kept, source].filter(Boolean).join(BETWEEN);
  return line === "" ? "" : `${MARK}${line}`;
}

const MARK = "-# ";
const BETWEEN = " · ";
/** Less of it says nothing. */
const LEAST_CAVEAT = 30;
