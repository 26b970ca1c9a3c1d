/** "When did he visit Poland?", "who else called him?": those named in the question before, put in for the pronouns. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { tells } from "../../ontology/tells.js";
import type { EventPattern, Query, Slot } from "../../query/query.js";
import type { Interval } from "../../time/interval.js";
import { decide, type Reading } from "../read.js";
import type { ReadContext } from "../spans/cut.js";
import { asWord, isLight, isWord, type NameSpan, type Span, spanOf } from "../spans/span.js";
import { timeOf } from "./dates.js";
import { patternIn, selectIn, withPattern } from "./parts.js";
import { areKin } from "./whole.js";

type Read = Omit<Reading, "notes" | "guesses">;

/** What is said, and at which tokens a word stands for something in it. */
interface Said {
  readonly spans: readonly Span[];
  readonly bound: ReadonlySet<number>;
}

/** Undefined where no pronoun stands for anyone, or what comes of it cannot be read. */
export function readReferred(
  said: Said,
  questioned: boolean,
  before: Query,
  context: ReadContext,
): Read | undefined {
  const { spans, bound } = said;
  const told = readTold(said, questioned, before, context);
  if (told) return told;
  if (!spans.some((span) => span.tag === "relation") && !asksWho(spans)) return undefined;
  const { main, side } = takeThen(spans);
  const named = withNames({ spans: main, bound }, before, context.catalogue);
  const read = named && decide(named, questioned, context);
  if (!read?.ok) return undefined;
  const query = carriedInto(read.value.query, spans, before, context);
  return { ...read.value, query: side ? beside(query, side, before) : query };
}

/** "Where did he go after that": after all that was spoken of, where that has no date to be after. */
function takeThen(spans: readonly Span[]): {
  readonly main: readonly Span[];
  readonly side?: "before-event" | "after-event";
} {
  const [relative, that] = spans.slice(-2);
  if (!isWord(relative, "relative") || !that || !/^(?:that|this|it|then)$/i.test(that.text))
    return { main: spans };
  const main = spans.slice(0, -2);
  switch (relative.word.relation) {
    case "before":
    case "until":
      return { main, side: "before-event" };
    case "after":
    case "since":
      return { main, side: "after-event" };
    case "during":
      return { main };
  }
}

function beside(query: Query, kind: "before-event" | "after-event", before: Query): Query {
  const old = patternIn(before);
  return old
    ? withPattern(query, (pattern) => ({ ...pattern, when: [{ kind, pattern: old, grain: "day" }] }))
    : query;
}

/** "Who is he". */
const asksWho = (spans: readonly Span[]): boolean =>
  isWord(spans[0], "ask") && spans.some((span) => isWord(span, "pronoun") && /^(?:he|she)$/i.test(span.text));

/** "When was it announced", "who confirmed that": told of what was spoken of. */
function readTold(
  { spans, bound }: Said,
  questioned: boolean,
  before: Query,
  context: ReadContext,
): Read | undefined {
  const pattern = patternIn(before);
  const tellings = spans.filter(
    (span) => span.tag === "relation" && span.uses.every(({ type }) => tells(type)),
  );
  const it = spans.findIndex(
    (span) => /^(?:it|that|this|was it|is it)$/i.test(span.text) && !bound.has(span.from),
  );
  if (!pattern || tellings.length !== 1 || it < 0) return undefined;
  const own = spans.flatMap((span, at): readonly Span[] => {
    if (at !== it) return [span];
    return isWord(span, "auxiliary") ? [{ ...span, text: span.text.replace(/\s+it$/i, "") }] : [];
  });
  const read = decide(own, questioned, context);
  if (!read.ok || areKin(patternIn(read.value.query)?.types ?? [], pattern.types, context.catalogue))
    return undefined;
  const query = withPattern(read.value.query, (telling) => ({ ...telling, concerning: pattern }));
  return { ...read.value, query };
}

function withNames({ spans, bound }: Said, before: Query, catalogue: Catalogue): readonly Span[] | undefined {
  const said = new Set(spans.flatMap((span) => (span.tag === "name" ? span.ids : [])));
  const named = slotsOf(before, catalogue).filter(({ anyOf }) => !anyOf.some((id) => said.has(id)));
  const people = named.filter((slot) => isKind(slot, "person", catalogue));
  const bodies = named.filter((slot) => !isKind(slot, "person", catalogue));
  const subject = spans.some((span) => /^(?:he|she)$/i.test(span.text));
  let replaced = false;
  let missing = false;
  const put = (slots: readonly Slot[], span: Span, own = false): readonly Span[] => {
    if (slots.length === 0) missing = true;
    replaced = true;
    return slots.flatMap((slot, at) => [
      ...(at > 0 ? [joining(span)] : []),
      nameOf(slot, span, catalogue),
      ...(own && at === slots.length - 1 ? [possessive(span)] : []),
    ]);
  };
  const result = spans.flatMap((span, at): readonly Span[] => {
    const [first] = people;
    const several = people.length > 1 ? people : people.length === 1 ? [] : bodies;
    const many = several.length > 0 ? several : named.filter(({ as }) => as !== undefined);
    switch (span.tag === "word" && !bound.has(span.from) ? span.text.toLowerCase() : "") {
      case "he":
      case "she":
        return put(first ? [first] : [], span);
      case "him":
        return put(last(subject ? people.slice(1) : people), span);
      case "her":
      case "his":
        return isOwn(spans, at) ? put(first ? [first] : [], span, true) : put(last(people), span);
      case "they":
      case "them":
        return put(many, span);
      case "their":
        return put(many, span, true);
      case "it":
        return put(bodies.slice(0, 1), span);
      case "there":
        return inPlace(before, span, catalogue) ?? put([], span);
      default:
        return [span];
    }
  });
  return replaced && !missing ? result : undefined;
}

const last = <T>(all: readonly T[]): readonly T[] => all.slice(-1);

/** Before a noun, "her" is hers: "her visit", "her last call". */
function isOwn(spans: readonly Span[], at: number): boolean {
  const next = spans
    .slice(at + 1)
    .find((span) => !isLight(span) && !isWord(span, "order") && !isWord(span, "mode"));
  return next?.tag === "relation" || isWord(next, "event-noun");
}

/** Those who took part, of what was told where the telling names nobody; or whom the question was about. */
function slotsOf(before: Query, catalogue: Catalogue): readonly Slot[] {
  const pattern = patternIn(before);
  const own = pattern?.slots ?? [];
  if (own.length > 0) return own;
  if (pattern) return [...(pattern.concerning?.slots ?? []), ...(pattern.toldIn?.slots ?? [])];
  if (before.kind !== "profile") return [];
  const members = catalogue.entity(before.entity)?.kind !== "person";
  return [{ side: "either", anyOf: [before.entity], members }];
}

const isKind = ({ anyOf }: Slot, kind: string, catalogue: Catalogue): boolean =>
  anyOf.every((id) => catalogue.entity(id)?.kind === kind);

function nameOf({ anyOf, as }: Slot, { from, to, pause }: Span, catalogue: Catalogue): NameSpan {
  return spanOf({
    tag: "name",
    ids: anyOf,
    text: as ?? catalogue.entity(anyOf[0] ?? "")?.name ?? "",
    demonym: false,
    troops: anyOf.every((id) => catalogue.entity(id)?.kind === "unit"),
    ambiguous: false,
    ...(as !== undefined && { group: true }),
    from,
    to,
    pause,
  });
}

const joining = ({ from, to }: Span): Span => asWord({ text: "and", from, to, pause: false }, { is: "and" });
const possessive = ({ from, to }: Span): Span =>
  asWord({ text: "'s", from, to, pause: false }, { is: "possessive" });

/** Undefined where no place was spoken of. */
function inPlace(before: Query, span: Span, catalogue: Catalogue): readonly Span[] | undefined {
  const places = patternIn(before)?.places ?? [];
  if (places.length === 0) return undefined;
  const { from, to } = span;
  return [
    asWord({ text: "in", from, to, pause: false }, { is: "preposition", preposition: "in" }),
    nameOf({ side: "either", anyOf: places, members: true }, span, catalogue),
  ];
}

/** A talk that is asked of again is of the same time and place; another thing that someone did has its own. */
function carriedInto(query: Query, spans: readonly Span[], before: Query, { catalogue }: ReadContext): Query {
  const [own, old] = [patternIn(query), patternIn(before)];
  if (!own || !old) return query;
  const kin = areKin(own.types, old.types, catalogue);
  const same =
    query.kind === "topics" &&
    old.types.every((type) => own.types.some((wider) => catalogue.isUnder(type, wider)));
  const time = timeOf(old);
  const ever = spans.some((span) => isWord(span, "ever") || ALL_TOLD.test(span.text));
  // When they last talked, or on which days, is not asked of the one day that was spoken of.
  const elsewhen =
    selectIn(query) !== undefined || (query.kind === "dates" && time !== undefined && isDay(time));
  const when = own.when.length === 0 && kin && !ever && !elsewhen ? old.when : own.when;
  const places = own.places.length === 0 && kin && query.kind !== "places" ? old.places : own.places;
  const narrowed: EventPattern = {
    ...own,
    when,
    places,
    ...(same && { types: old.types, ...(old.mode !== undefined && { mode: old.mode }) }),
  };
  const others = spans.some((span) => isWord(span, "else")) ? old.slots.flatMap(({ anyOf }) => anyOf) : [];
  const changed = withPattern(query, () => narrowed);
  return changed.kind === "participants"
    ? { ...changed, except: [...new Set([...changed.except, ...others])] }
    : changed;
}

const ALL_TOLD = /^(?:in total|altogether|overall|in all|all told|at all|so far|to date)$/i;
const isDay = ({ grain }: Interval): boolean => grain === "day";
