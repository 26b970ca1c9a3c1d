/**
 * A clause as an event with its roles. The event word is the head; who stands before it, after it, or behind which
 * preposition decides the role: a table, not a sentence pattern, so that the order of words may vary.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Mode, Status } from "../dataset/schema.js";
import type { EventType } from "../ontology/schema.js";
import type { TypeWord } from "../ontology/words.js";
import type { EventPattern, Side, Slot } from "../query/query.js";
import type { Lexicon } from "./lexicon.js";
import { type Position, placeRole, roleOf } from "./roles.js";
import { isLight, isWord, type NameSpan, type RelationSpan, type Span } from "./span.js";
import { readTopics } from "./topic.js";
import type { Preposition } from "./word.js";

export interface Scope {
  readonly lexicon: Lexicon;
  readonly catalogue: Catalogue;
}

export interface Frame {
  /** The event word that the clause turns on. */
  readonly head: Head | undefined;
  readonly types: readonly string[];
  readonly slots: readonly (Slot & { readonly span: NameSpan })[];
  readonly places: readonly string[];
  readonly origins: readonly string[];
  readonly topics: readonly string[];
  readonly concerning: Frame | undefined;
  readonly mode: Mode | undefined;
  readonly status: readonly Status[];
  /** Forces are spoken of. */
  readonly troops: boolean;
  /** How many of them are spoken of: "1,700 soldiers". */
  readonly quantity: number | undefined;
  /** A preposition whose noun stands elsewhere: "whom did he speak with". */
  readonly stranded: readonly Preposition[];
  readonly unknown: readonly string[];
}

export interface Head {
  readonly at: number;
  readonly span: RelationSpan;
  readonly uses: readonly TypeWord[];
  readonly voice: "active" | "passive" | "noun";
}

/** Prepositions that introduce what something is about; "on" and "for" do so only after words of saying and agreeing. */
const ABOUT: ReadonlySet<Preposition> = new Set(["about"]);
const ABOUT_TOO: ReadonlySet<Preposition> = new Set(["on", "for", "to"]);

export function readFrame(spans: readonly Span[], scope: Scope): Frame {
  const troops = spans.some((span) => isWord(span, "troops") || (span.tag === "name" && span.troops));
  const head = findHead(spans, troops);
  const inner = head && complement(spans, head, troops);
  const outer = inner
    ? spans.map((span, at) => (at >= inner.from && at < inner.to ? undefined : span))
    : spans;
  const concerning = inner && readFrame(spans.slice(inner.from, inner.to), scope);
  return { ...assign(outer, head, troops, scope), concerning };
}

/** The first verb that means an event; failing that, the first noun that does. */
function findHead(spans: readonly Span[], troops: boolean): Head | undefined {
  const found = spans.flatMap((span, at) => {
    if (span.tag !== "relation" || isTopical(spans, at)) return [];
    const uses = usesFor(span, troops);
    return uses.length === 0 ? [] : [{ at, span, uses, noun: isNoun(spans, at) }];
  });
  const best = found.find((each) => !each.noun) ?? found[0];
  if (!best) return undefined;
  const { at, span, noun } = best;
  const form = (use: TypeWord): boolean => (use.form === "noun" || use.form === "agent") === noun;
  const uses = best.uses.some(form) ? best.uses.filter(form) : best.uses;
  const voice = noun ? "noun" : isPassive(spans, at, uses) ? "passive" : "active";
  return { at, span, uses: noun ? uses : (occasion(spans, at, troops) ?? uses), voice };
}

/** "talked about in its statement", "said in a tweet", "discussed in their last call": the noun is the kind of event. */
function occasion(spans: readonly Span[], head: number, troops: boolean): readonly TypeWord[] | undefined {
  const at = spans.findIndex(
    (span, index) =>
      index !== head && span.tag === "relation" && isNoun(spans, index) && isBehindIn(spans, index),
  );
  const span = spans[at];
  return span?.tag === "relation" ? usesFor(span, troops).filter((use) => use.form === "noun") : undefined;
}

function isBehindIn(spans: readonly Span[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const span = spans[before];
    if (isWord(span, "preposition")) return span.word.preposition === "in";
    if (
      !isLight(span) &&
      !isWord(span, "order") &&
      !isWord(span, "ask") &&
      span?.tag !== "name" &&
      !isWord(span, "possessive")
    )
      return false;
  }
  return false;
}

/** "host" and "get" are movements only where forces are spoken of, and then nothing else. */
function usesFor(span: RelationSpan, troops: boolean): readonly TypeWord[] {
  const movements = span.uses.filter((use) => use.type.movement === true);
  if (troops && movements.length > 0) return movements;
  return span.uses.filter((use) => !(use.type.movement === true && use.reverse));
}

/** Stands behind "about": then it is what was talked of, not what happened. */
function isTopical(spans: readonly Span[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const span = spans[before];
    if (isWord(span, "preposition")) return span.word.preposition === "about";
    if (
      !isLight(span) &&
      span?.tag !== "name" &&
      !isWord(span, "troops") &&
      !isWord(span, "possessive") &&
      !isWord(span, "order")
    )
      return false;
  }
  return false;
}

function isNoun(spans: readonly Span[], at: number): boolean {
  const span = spans[at];
  if (span?.tag !== "relation") return false;
  const nominal = span.uses.some((use) => use.form === "noun" || use.form === "agent");
  const verbal = span.uses.some((use) => use.form !== "noun" && use.form !== "agent");
  if (!nominal || !verbal) return nominal;
  const before = spans[at - 1];
  if (!before) return spans.length > 1 && !isWord(spans[at + 1], "preposition") ? false : true;
  if (isWord(before, "preposition")) return before.word.preposition !== "to";
  if (before.tag === "name")
    return (
      before.demonym ||
      (!spans.slice(0, at).some((each) => isWord(each, "ask") || isWord(each, "auxiliary")) &&
        nounAfter(spans, at))
    );
  return (
    isWord(before, "the") ||
    isWord(before, "possessive") ||
    isWord(before, "order") ||
    isWord(before, "light") ||
    isWord(before, "mode") ||
    isWord(before, "list") ||
    isWord(before, "how-many") ||
    isWord(before, "status") ||
    isWord(before, "troops") ||
    isWord(before, "most") ||
    isWord(before, "else") ||
    isWord(before, "profile") ||
    isWord(before, "timeline") ||
    (isWord(before, "filler") && !isWord(spans[at - 2], "auxiliary") && !isWord(spans[at - 2], "ask")) ||
    (isWord(before, "ask") &&
      (before.word.ask === "which" || before.word.ask === "what" || before.word.ask === "whose"))
  );
}

/** In a row of words without verb or preposition behind it, an event word names the event: "biden macron call". */
function nounAfter(spans: readonly Span[], at: number): boolean {
  const next = spans[at + 1];
  return next === undefined || next.tag !== "name";
}

function isPassive(spans: readonly Span[], at: number, uses: readonly TypeWord[]): boolean {
  if (!uses.some((use) => use.form === "participle")) return false;
  for (let before = at - 1; before >= 0; before--) {
    const span = spans[before];
    if (isWord(span, "auxiliary")) return span.word.of === "be";
    if (span?.tag === "relation" || isWord(span, "that")) return false;
  }
  // "troops sent by Biden": a participle without an auxiliary, followed by its agent.
  const next = spans[at + 1];
  return isWord(next, "preposition") && next.word.preposition === "by";
}

/** Words of telling and ordering govern another event: its spans, before or after the head. */
function complement(
  spans: readonly Span[],
  head: Head,
  troops: boolean,
): { readonly from: number; readonly to: number } | undefined {
  if (!head.uses.some((use) => tells(use.type))) return undefined;
  const isEvent = (span: Span, at: number): boolean =>
    at !== head.at &&
    span.tag === "relation" &&
    usesFor(span, troops).some((use) => !head.uses.some((own) => own.type === use.type));
  const other = spans.findIndex(
    (span, at) =>
      isEvent(span, at) ||
      (troops && at !== head.at && (isWord(span, "troops") || (span.tag === "name" && span.troops))),
  );
  if (other < 0) return undefined;
  if (other > head.at) {
    let from = head.at + 1;
    while (isWord(spans[from], "preposition") || isWord(spans[from], "that") || isLight(spans[from])) from++;
    return { from, to: agentAfter(spans, other) ?? spans.length };
  }
  const opening = spans.findLastIndex(
    (span, at) =>
      at < other &&
      (isWord(span, "ask") || isWord(span, "auxiliary") || isWord(span, "kind") || isWord(span, "grain")),
  );
  return { from: opening + 1, to: head.at };
}

/** "the deployment of troops … by the Pentagon": the agent belongs to the telling, if it tells at all. */
function agentAfter(spans: readonly Span[], from: number): number | undefined {
  const at = spans.findIndex(
    (span, index) => index > from && isWord(span, "preposition") && span.word.preposition === "by",
  );
  return at < 0 ? undefined : at;
}

export function tells(type: EventType): boolean {
  return type.verbs.some((verb) => typeof verb !== "string" && verb.takes === "event");
}

/** Goes through the clause from left to right and gives each name its role. */
function assign(
  spans: readonly (Span | undefined)[],
  head: Head | undefined,
  troops: boolean,
  { lexicon, catalogue }: Scope,
): Omit<Frame, "concerning"> {
  const slots: (Slot & { readonly span: NameSpan })[] = [];
  const places: string[] = [];
  const origins: string[] = [];
  const topics: string[] = [];
  const unknown: string[] = [];
  const stranded: Preposition[] = [];
  const status: Status[] = [];
  let quantity: number | undefined;
  let mode: Mode | undefined = head?.uses.find((use) => use.mode)?.mode;
  let preposition: Preposition | undefined;
  let last: Position | undefined;
  const type = head?.uses[0]?.type;
  const topical =
    head !== undefined && !type?.movement && head.uses.some((use) => use.type.symmetric || tells(use.type));

  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (!span) continue;
    const isObject =
      head !== undefined &&
      at > head.at &&
      preposition === undefined &&
      head.voice === "active" &&
      head.uses.some((use) => use.takes === "topic");
    const begins =
      (preposition !== undefined && ABOUT.has(preposition)) ||
      (topical &&
        at > head.at &&
        preposition !== undefined &&
        ABOUT_TOO.has(preposition) &&
        !isParty(span, catalogue)) ||
      (isObject && !isWord(span, "and") && (last === undefined || !last.after));
    if (begins && (isContent(span) || (isObject && span.tag === "name"))) {
      const end = endOfTopic(spans, at);
      const stretch = spans.slice(at, end).flatMap((each) => each ?? []);
      const read = readTopics(stretch, lexicon, catalogue);
      topics.push(...read.ids);
      unknown.push(...read.unknown);
      if (read.ids.length === 0 && read.unknown.length === 0)
        unknown.push(...stretch.filter(isContent).map((each) => each.text));
      preposition = undefined;
      at = end - 1;
      continue;
    }
    if (span.tag === "unknown") unknown.push(span.text);
    else if (isWord(span, "preposition")) {
      if (preposition !== undefined) stranded.push(preposition);
      preposition = span.word.preposition;
      last = undefined;
    } else if (isWord(span, "mode")) mode = span.word.mode;
    else if (isWord(span, "status")) status.push(span.word.status);
    else if (isWord(span, "number")) {
      if (troops) quantity = span.word.value;
      else unknown.push(span.text);
    } else if (span.tag === "name") {
      const position: Position =
        last && isJoined(spans, at)
          ? last
          : {
              preposition,
              after: head !== undefined && at > head.at,
              afterAuxiliary: isWord(
                spans.slice(0, at).findLast((each) => each !== undefined && !isLight(each)),
                "auxiliary",
              ),
              adjacent: head?.at === at + 1 || (head?.at === at + 2 && isWord(spans[at + 1], "possessive")),
              afterTroops: isWord(spans[at - 2], "troops"),
            };
      last = position;
      preposition = undefined;
      const place = placeRole(position, head, span, catalogue, troops);
      if (place === "place") places.push(...span.ids);
      else if (place === "origin") origins.push(...span.ids);
      else slots.push(slotOf(span, roleOf(position, head), catalogue));
    } else if (
      span.tag === "relation" ||
      isWord(span, "ask") ||
      isWord(span, "troops") ||
      isWord(span, "kind")
    ) {
      if (!isLight(span)) preposition = undefined;
      last = undefined;
    }
  }
  if (preposition !== undefined) stranded.push(preposition);
  const types = [...new Set(head ? head.uses.map((use) => use.type.id) : troops ? movements(catalogue) : [])];
  return { head, types, slots, places, origins, topics, mode, status, troops, quantity, stranded, unknown };
}

/** "Blinken and Le Drian", "Poland, Germany and Romania", "Biden–Macron": one role for all. */
function isJoined(spans: readonly (Span | undefined)[], at: number): boolean {
  const before = spans[at - 1];
  const joins = isWord(before, "and") || isWord(before, "or") || isLight(before);
  return before?.tag === "name" || (joins && (spans[at - 2]?.tag === "name" || isWord(spans[at - 2], "and")));
}

function isContent(span: Span): boolean {
  return (
    span.tag === "unknown" ||
    span.tag === "name" ||
    span.tag === "relation" ||
    span.tag === "office" ||
    isWord(span, "troops")
  );
}

/** A person, organisation or unit: someone to speak to, not a matter to speak of. */
function isParty(span: Span, catalogue: Catalogue): boolean {
  return span.tag === "name" && span.ids.some((id) => catalogue.entity(id)?.kind !== "place");
}

/** A topic ends at its end, or at the next "with" or "by". */
function endOfTopic(spans: readonly (Span | undefined)[], from: number): number {
  const end = spans.findIndex(
    (span, at) =>
      at > from &&
      (span === undefined ||
        (isWord(span, "preposition") &&
          (span.word.preposition === "with" || span.word.preposition === "by"))),
  );
  return end < 0 ? spans.length : end;
}

/** Forces without an event word: any movement of forces. */
function movements({ dataset }: Catalogue): readonly string[] {
  return dataset.ontology.types.flatMap((type) =>
    type.movement && type.parent === undefined ? [type.id] : [],
  );
}

/** Forces take part whether they move or are moved. */
function slotOf(span: NameSpan, side: Side, catalogue: Catalogue): Slot & { readonly span: NameSpan } {
  const members = span.ids.some((id) => catalogue.entity(id)?.kind !== "person");
  return { side: span.troops ? "either" : side, anyOf: span.ids, members, span };
}

export function patternOf(frame: Frame, when: EventPattern["when"]): EventPattern {
  return {
    types: frame.types,
    slots: frame.slots.map(({ side, anyOf, members }) => ({ side, anyOf, members })),
    places: frame.places,
    origins: frame.origins,
    topics: frame.topics,
    when,
    status: frame.status,
    ...(frame.mode !== undefined && { mode: frame.mode }),
    ...(frame.quantity !== undefined && { quantity: frame.quantity }),
    ...(frame.concerning && { concerning: patternOf(frame.concerning, []) }),
  };
}
