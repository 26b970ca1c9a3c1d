/** People put forward before the event they were in: "who was the chancellor on the call", "was Hungary among those on it". */
import type { Catalogue } from "../../dataset/catalogue.js";
import { asWord, isLight, isWord, type NameSpan, type Span } from "../spans/span.js";

export interface PutForward {
  readonly main: readonly Span[];
  /** The answer is one of these. */
  readonly choice: readonly string[];
}

/** "Who were the European leaders on the call": of those, the ones who took part. */
export function takeHolders(spans: readonly Span[], catalogue: Catalogue): PutForward | undefined {
  const content = spans.filter((span) => !isLight(span));
  const [ask, be, people, link] = content;
  const opens = isWord(ask, "ask") && /^(?:who|which)$/.test(ask.word.ask) && isWord(be, "auxiliary");
  if (!opens || be.word.of !== "be" || people?.tag !== "name" || people.pause || !link) return undefined;
  if (!people.group && !people.byOffice) return undefined;
  const rest = spans.slice(spans.indexOf(link));
  return isEvent(rest) ? { main: [ask, be, ...rest], choice: themselves(people, catalogue) } : undefined;
}

/** The leaders of a group, and not everyone from their countries, which stand beside them where none is named. */
export function themselves({ ids, group }: NameSpan, { entity }: Catalogue): readonly string[] {
  const people = ids.filter((id) => entity(id)?.kind === "person");
  return group && people.length > 0 ? people : ids;
}

/** "Who accompanied Biden in the meeting with Kuleba": of his own people, those who were there. */
export function takeCompanions(spans: readonly Span[], catalogue: Catalogue): PutForward | undefined {
  const [ask, verb, person] = spans.filter((span) => !isLight(span) && !isWord(span, "else"));
  if (!isWord(ask, "ask") || ask.word.ask !== "who" || !verb || person?.tag !== "name") return undefined;
  if (!/^(?:accompanied|accompanying|flanked)$/i.test(verb.text)) return undefined;
  const people = person.ids.every((id) => catalogue.entity(id)?.kind === "person");
  const rest = spans.slice(spans.indexOf(person));
  const day = catalogue.coverage.end - 1;
  const own = person.ids.flatMap((id) => catalogue.countryOf(id, day)?.id ?? []);
  // A journey alone is of whoever was on it, and the data seldom says.
  if (!people || own.length === 0 || !rest.some(isContact)) return undefined;
  const { from, to, text } = verb;
  const place = { from, to, text, pause: false };
  const was = asWord(place, { is: "auxiliary", of: "be" });
  const beside = asWord(place, { is: "preposition", preposition: "with" });
  return { main: [ask, was, beside, ...rest], choice: own };
}

/** "Was Trudeau among the participants of the call", "was he one of the Nordic leaders on it": whether he was on it. */
export function withoutAmong(spans: readonly Span[], catalogue: Catalogue): readonly Span[] {
  const content = spans.filter((span) => !isLight(span));
  const [be, someone] = content;
  if (!isWord(be, "auxiliary") || be.word.of !== "be" || someone?.tag !== "name") return spans;
  const next = spans[spans.indexOf(someone) + 1];
  const from = spans.indexOf(someone) + 1;
  const one = /^(?:one|some|part)$/i.test(next?.text ?? "") && /^of$/i.test(spans[from + 1]?.text ?? "");
  const of = isWord(next, "preposition") && /^(?:among|amongst)$/i.test(next.text);
  if (!one && !of) return spans;
  const at = spans.findIndex((span, index) => index > from + (one ? 1 : 0) && !isLight(span));
  const group = spans[at];
  const rest = spans.slice(at + 1);
  const people = isWord(group, "kind") && !group.word.kinds.includes("place");
  const theirs = group?.tag === "name" && belongs(someone, group, catalogue);
  return (people || theirs) && isEvent(rest) ? [...spans.slice(0, from), ...rest] : spans;
}

const isContact = (span: Span): boolean =>
  span.tag === "relation" && span.uses.every(({ type }) => type.symmetric);

/** All that the group is said to be, he is as well: otherwise the question would be another. */
function belongs({ ids }: NameSpan, group: NameSpan, catalogue: Catalogue): boolean {
  const day = catalogue.coverage.end - 1;
  return ids.every((id) => group.ids.includes(id) || catalogue.countsAmong(id, group.ids, day));
}

/** "On Biden's call", "of the video call of 11 February": an event that one can be on. */
function isEvent([link, ...rest]: readonly Span[]): boolean {
  const linked = isWord(link, "preposition") && /^(?:on|in|at|of|from|during|to)$/i.test(link.text);
  const during = isWord(link, "relative") && link.word.relation === "during";
  const named = rest.find((span) => span.tag === "relation");
  const noun = named?.tag === "relation" && named.uses.some(({ form }) => form === "noun");
  return (linked || during) && noun;
}
