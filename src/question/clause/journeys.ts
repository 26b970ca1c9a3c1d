/** "Whom did Harris meet on her trip to France", "whom did he call after taking office": a journey says where, and an office since when. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { asWord, isLight, isWord, type NameSpan, type Span, spanOf } from "../spans/span.js";

/** "On her trip to France" beside a meeting is "in France". */
export function settleJourneys(spans: readonly Span[]): readonly Span[] {
  const trip = spans.findIndex((span, at) => isJourney(span) && governs(spans, at) !== undefined);
  const from = trip < 0 ? undefined : governs(spans, trip);
  const meets = spans.slice(0, from ?? 0).some(isContact);
  const journey = spans[trip];
  if (from === undefined || !journey || !meets) return spans;
  const inside = spans.slice(from + 1, trip);
  const times = inside.filter((span) => span.tag === "time");
  const before = inside.find((span): span is NameSpan => span.tag === "name");
  const link = spans[trip + 1];
  const goes = isWord(link, "preposition") && /^(?:to|in|through)$/i.test(link.text);
  const behind = goes ? spans[isLight(spans[trip + 2]) ? trip + 3 : trip + 2] : undefined;
  const place = behind?.tag === "name" ? behind : before;
  if (!place) return spans;
  const to = behind?.tag === "name" ? spans.indexOf(behind) + 1 : trip + 1;
  const within: Span = asWord(journey, { is: "preposition", preposition: "in" });
  // As an adjective it would be a people: "her French trip".
  return [...spans.slice(0, from), within, { ...place, demonym: false }, ...times, ...spans.slice(to)];
}

const isJourney = (span: Span): boolean =>
  span.tag === "relation" && span.uses.some(({ type, form }) => type.travel === true && form === "noun");

const isContact = (span: Span): boolean =>
  span.tag === "relation" && span.uses.some(({ type, form }) => type.symmetric && form !== "noun");

/** Where "on", "during" or "in" stands before the journey, with only its owner, its date and its place between. */
function governs(spans: readonly Span[], trip: number): number | undefined {
  const at = spans
    .slice(0, trip)
    .findLastIndex((span) => !isLight(span) && span.tag !== "time" && span.tag !== "name");
  const before = spans[at];
  const during = isWord(before, "relative") && before.word.relation === "during";
  const on = isWord(before, "preposition") && /^(?:on|in)$/i.test(before.text);
  return during || on ? at : undefined;
}

/** "After taking office", "since he became chancellor": from the first day of the only term that began in the data's time. */
export function settleTerms(spans: readonly Span[], catalogue: Catalogue): readonly Span[] {
  const { terms, coverage } = catalogue;
  const at = spans.findIndex((span) => isWord(span, "relative") && /^(?:after|since)$/i.test(span.text));
  const verb = isWord(spans[at + 1], "pronoun") ? at + 2 : at + 1;
  const to = isLight(spans[verb + 1]) ? verb + 2 : verb + 1;
  const [relative, begins, office] = [spans[at], spans[verb], spans[to]];
  if (!relative || !begins || !office) return spans;
  const took =
    /^(?:taking|took|assuming|assumed|entering|entered)$/i.test(begins.text) && /^office$/i.test(office.text);
  const became = /^(?:becoming|became)$/i.test(begins.text) && isOffice(office, catalogue);
  if (!took && !became) return spans;
  const people = spans.slice(0, at).flatMap((span) => (span.tag === "name" ? span.ids : []));
  const begun = terms.filter(
    ({ holder, interval }) =>
      people.includes(holder.id) && coverage.start <= interval.start && interval.start < coverage.end,
  );
  const [term] = begun;
  if (!term || begun.length > 1) return spans;
  const { start } = term.interval;
  const since: Span = asWord(relative, { is: "relative", relation: "since" });
  const day: Span = spanOf({
    tag: "time",
    interval: { start, end: start + 1, grain: "day" },
    from: office.from,
    to: office.to,
    text: office.text,
    pause: office.pause,
  });
  return [...spans.slice(0, at), since, day, ...spans.slice(to + 1)];
}

/** Named by its holders or not: "he became prime minister". */
const isOffice = (span: Span, { entity }: Catalogue): boolean =>
  span.tag === "office" || (span.tag === "name" && span.ids.every((id) => entity(id)?.kind === "person"));
