/** Offices that no country stands by: "the president" is whoever the data has in that office, if it is only one. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { keyOf } from "../../text/tokens.js";
import type { Interval } from "../../time/interval.js";
import { cleftOf } from "./cleft.js";
import { isLight, isWord, type OfficeSpan, type Span, spanOf } from "./span.js";

/** Several holders make an ambiguous name, none a vacant office; where an office is asked for it is left as it is. */
export function settleOffices(
  spans: readonly Span[],
  catalogue: Catalogue,
  period: Interval,
): readonly Span[] {
  const settled = spans.map((span, at): Span => {
    if (span.tag !== "office" || span.vacant || isAskedFor(spans, at)) return span;
    const ids = holdersOf(span, catalogue, period);
    const { from, to, text, pause } = span;
    if (ids.length === 0) return { ...span, vacant: true };
    return spanOf({
      tag: "name",
      ids,
      demonym: false,
      troops: false,
      ambiguous: ids.length > 1,
      from,
      to,
      text,
      pause,
    });
  });
  return settled.map((span, at) => knownFrom(settled, span, at));
}

/** "Phoned Scholz after the chancellor's visit": of several in that office, the one who was named before. */
function knownFrom(spans: readonly Span[], span: Span, at: number): Span {
  if (span.tag !== "name" || !span.ambiguous) return span;
  const relative = spans.findLastIndex((each, index) => index < at && isWord(each, "relative"));
  if (relative < 0) return span;
  const before = spans.slice(0, relative).flatMap((each) => (each.tag === "name" ? [each.ids] : []));
  const named = span.ids.filter((id) => before.some((ids) => ids.length === 1 && ids[0] === id));
  return named.length === 1 ? { ...span, ids: named, ambiguous: false } : span;
}

/** "Which minister", "French ministers", "the foreign minister of which country": the kind of answer, not someone known. */
function isAskedFor(spans: readonly Span[], at: number): boolean {
  // "Who was the prime minister that Harris met".
  if (cleftOf(spans)?.noun === spans[at]) return true;
  const before = spans.slice(0, at).findLast((span) => !isLight(span));
  if (
    (isWord(before, "ask") && /^(?:which|what|whose)$/.test(before.word.ask)) ||
    isWord(before, "how-many") ||
    isWord(before, "list") ||
    isWord(before, "possessive")
  )
    return true;
  // "The two presidents" are people of that kind, "the president" is someone.
  if (before?.tag === "name" || isPlural(spans[at])) return true;
  return isWord(spans[at + 1], "preposition") && isWord(spans[at + 2], "ask");
}

/** "Ministers"; but the Chairman of the Joint Chiefs is one. */
function isPlural(span: Span | undefined): boolean {
  if (span?.tag !== "office" || !/s$/.test(span.text)) return false;
  const key = keyOf(span.text);
  return !span.offices.some((office) => [office.label, ...office.words].some((word) => keyOf(word) === key));
}

function holdersOf(
  { offices, text }: OfficeSpan,
  { terms, rolesOf, doers }: Catalogue,
  period: Interval,
): readonly string[] {
  const roles = rolesOf(offices);
  const held = terms.filter(
    ({ role, interval }) =>
      role !== undefined && roles.has(role) && interval.start < period.end && period.start < interval.end,
  );
  // "The Secretary of State" is whoever bears just that title, where someone does.
  const key = keyOf(text);
  const exact = held.filter((term) => keyOf(term.title) === key);
  const titled = exact.length > 0 ? exact : held.filter((term) => keyOf(term.title).startsWith(`${key} `));
  const ids = [...new Set((titled.length > 0 ? titled : held).map((term) => term.holder.id))];
  // "The vice president" did something; another of whom someone only spoke is not meant.
  const doing = ids.filter((id) => doers.has(id));
  return doing.length > 0 ? doing : ids;
}
