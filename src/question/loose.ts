/**
 * The last reading, for a question whose parts do not fit together as the grammar has it: all that it names, wherever
 * in an event that stands. It gives up roles, but drops no word that bears something.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import { isHostile } from "../ontology/hostile.js";
import type { EventType } from "../ontology/schema.js";
import { tells } from "../ontology/tells.js";
import { isMatter } from "../query/matter.js";
import { ANYTHING, type EventPattern, type Mention, type Query, type TimeBound } from "../query/query.js";
import { stem } from "../text/stem.js";
import { alike } from "../text/synonyms.js";
import { keyOf } from "../text/tokens.js";
import { isNoun } from "./clause/head.js";
import { oneQuestion } from "./pieces/join.js";
import { clean } from "./spans/clean.js";
import { cut, type ReadContext } from "./spans/cut.js";
import { isLight, isWord, type Span } from "./spans/span.js";
import type { WordKind } from "./words/word.js";

/** What relates one event to another, or leaves something out, is not to be had from what is named alone. */
const BEYOND: readonly WordKind[] = [
  "relative",
  "next",
  "same",
  "except",
  "else",
  "most",
  "not",
  "per",
  "how-often",
  "how-long",
  "clock",
  "counterpart",
  "vouched",
  "disputed",
  "alone",
  "whether",
  "mode",
  "status",
];

/** Two things at least, or any event would do; one matter, on a day. */
const LEAST_MENTIONS = 2;

/** Undefined where something is asked that needs the grammar. */
export function readLoosely(text: string, context: ReadContext): Query | undefined {
  // A table describes nothing in words.
  if (context.catalogue.tableEvents) return undefined;
  const { spans } = cut(oneQuestion(clean(text), context).question, context);
  if (spans.some((span) => BEYOND.some((kind) => isWord(span, kind)))) return undefined;
  if (spans.some((span) => span.tag === "time" && !span.interval)) return undefined;
  if (spans.some((span, at) => GIVES.test(span.text) && takesObject(spans, at, BY))) return undefined;
  if (spans.some((span) => IN_PERSON.test(span.text))) return undefined;
  if (spans.some((_, at) => isDoneTo(spans, at) || isUnknownDeed(spans, at))) return undefined;
  if (spans.some((span, at) => span.text === "than" && !isWord(spans[at + 1], "number"))) return undefined;
  const mentions = mentionsOf(spans, context);
  const dated = spans.some((span) => span.tag === "time" && span.interval?.grain === "day");
  const enough =
    mentions.length >= LEAST_MENTIONS || (dated && mentions.some((each) => isOwnMatter(each, context)));
  if (!enough || !mentions.every((each) => isKnown(each, context))) return undefined;
  const when: readonly TimeBound[] = spans.flatMap((span) =>
    span.tag === "time" && span.interval ? [{ kind: "in" as const, interval: span.interval }] : [],
  );
  return asked(spans, { ...ANYTHING, mentions, when });
}

/** "When did Lind give Sylvania weapons": whoever speaks of them gave none. */
const GIVES = /^(?:give|gives|gave|given)$/i;

/** "Meet in person": just that, and no talk by video. */
const IN_PERSON = /\b(?:in person|face to face)\b/i;

/** "When did Ukraine attack Russia": who did it to whom is all of the question. */
const isDoneTo = (spans: readonly Span[], at: number): boolean => {
  const span = spans[at];
  return (
    span?.tag === "relation" &&
    span.uses.every(({ type }) => isOneSided(type)) &&
    (takesObject(spans, at, BY) || (asksWho(spans) && !isNoun(spans, at)))
  );
};

/** "Will Russia win": what nobody knows as a deed is not answered by what has the word in it. */
const isUnknownDeed = (spans: readonly Span[], at: number): boolean =>
  isWord(spans[0], "auxiliary") && spans[at]?.tag === "unknown" && spans[at - 1]?.tag === "name";

const asksWho = (spans: readonly Span[]): boolean =>
  spans.some((span) => isWord(span, "ask") && /^who/.test(span.word.ask));

const isOneSided = (type: EventType): boolean =>
  isHostile(type) || !(type.symmetric || tells(type) || type.travel || type.movement);

const goes = (span: Span): boolean =>
  span.tag === "relation" && span.uses.every(({ type }) => type.travel || type.movement);

/** A verb with a name behind it, or one of the prepositions and a name. */
function takesObject(spans: readonly Span[], at: number, prepositions: RegExp): boolean {
  const [next, after] = spans.slice(at + 1).filter((span) => !isLight(span));
  const behind = isWord(next, "preposition") && prepositions.test(next.word.preposition) ? after : next;
  return behind?.tag === "name" && !isNoun(spans, at);
}

const BY = /^(?:by|at|to)$/;
const THERE = /^(?:in|at|to|near|on|from)$/;

function mentionsOf(spans: readonly Span[], context: ReadContext): readonly Mention[] {
  const says = topicsNamed(spans, context);
  return spans.flatMap((span, at) => {
    const mention = mentionOf(span, before(spans, at), isNoun(spans, at), context);
    // Whatever speaks of a visit or a landing does not tell when it was.
    if (mention && goes(span) && takesObject(spans, at, THERE)) return { ...mention, strict: true };
    // "The SWIFT cut-off": a word of the topic is no attack of anyone's.
    return mention?.strict && says(mention.text) ? { text: mention.text, ids: mention.ids } : (mention ?? []);
  });
}

/** Whether the words are in the name of a topic that the question is about. */
function topicsNamed(spans: readonly Span[], { catalogue }: ReadContext): (text: string) => boolean {
  const named = spans.flatMap((span) => (span.tag === "topic" || span.tag === "name" ? span.ids : []));
  const topics = catalogue.dataset.topics.filter(
    ({ id, about }) =>
      named.includes(id) || about.some((each) => named.includes(each) && isMatter(each, catalogue)),
  );
  const stems = new Set(topics.flatMap(({ label, aliases }) => [label, ...aliases].flatMap(stemsIn)));
  return (text) => stemsIn(text).every((each) => stems.has(each));
}

const stemsIn = (text: string): readonly string[] => keyOf(text).split(" ").map(stem);

const before = (spans: readonly Span[], at: number): Span | undefined =>
  spans.slice(0, at).findLast((span) => !isLight(span));

const isWhere = (span: Span | undefined): boolean =>
  isWord(span, "preposition") && (span.word.preposition === "in" || span.word.preposition === "at");

function mentionOf(
  span: Span,
  before: Span | undefined,
  noun: boolean,
  { catalogue }: ReadContext,
): Mention | undefined {
  const { text } = span;
  switch (span.tag) {
    case "name": {
      // Whoever is named took part, and where it was said to be is where it was.
      const takesPart = (id: string): boolean =>
        /^(?:person|country|unit)$/.test(catalogue.entity(id)?.kind ?? "");
      const part = span.ids.every(takesPart) || isWhere(before);
      const group = span.group ? span.ids.filter((id) => catalogue.entity(id)?.members) : [];
      return { text, ids: span.ids, ...(group.length > 0 && { group }), ...(part && { strict: true }) };
    }
    case "topic":
      return { text, ids: span.ids };
    case "unknown":
      return { text, ids: [] };
    case "relation": {
      // "Say", "announce", "hold": how it was told, or nothing at all; but an order is a deed.
      if (span.light && !noun) return undefined;
      if (span.uses.every(({ type }) => tells(type))) {
        const orders = span.uses.flatMap(({ type }) =>
          type.parent === undefined && !type.topical ? [type] : [],
        );
        const [order] = orders;
        return order && { text: order.label, ids: orders.map(({ id }) => id) };
      }
      const strict = span.uses.every(({ type }) => isHostile(type));
      return { text, ids: span.uses.map(({ type }) => type.id), ...(strict && { strict }) };
    }
    case "office":
      return {
        text,
        ids: catalogue.terms.flatMap((term) => (isOffice(term.role, span.offices) ? term.holder.id : [])),
      };
    case "word":
      if (isWord(span, "troops")) return { text, ids: forces(catalogue) };
      if (isWord(span, "number")) return { text, ids: [], amount: span.word.value };
      return isWord(span, "literal") ? { text, ids: [] } : undefined;
    case "time":
      return undefined;
  }
}

/** Whatever moves, and its movements. */
const forces = ({ dataset }: Catalogue): readonly string[] => [
  ...dataset.entities.filter(({ kind }) => kind === "unit").map(({ id }) => id),
  ...dataset.ontology.types.filter(({ movement }) => movement).map(({ id }) => id),
];

const isOffice = (role: string | undefined, offices: readonly { readonly id: string }[]): boolean =>
  offices.some(({ id }) => id === role);

/** A matter with a topic of its own, such as a payment system: on one day there is little else about it. */
const isOwnMatter = ({ ids }: Mention, { catalogue }: ReadContext): boolean =>
  ids.length > 0 && ids.every((id) => isMatter(id, catalogue));

/** Words of two letters are in some description or other by chance. */
const isKnown = ({ text, ids, amount }: Mention, { catalogue }: ReadContext): boolean =>
  ids.length > 0 ||
  amount !== undefined ||
  (/^\p{L}{3,}/u.test(text) && catalogue.wording.describedWith(text).size > 0);

/** "Who halted the certification of Nord Stream 2": a deed that other words are known for, right behind "who". */
function isDeed(spans: readonly Span[]): boolean {
  const verb = spans[spans.findIndex((span) => isWord(span, "ask")) + 1];
  return verb?.tag === "unknown" && /ed$/.test(verb.text) && alike(stem(keyOf(verb.text))).length > 0;
}

/** What the question word wants of those events. */
function asked(spans: readonly Span[], pattern: EventPattern): Query | undefined {
  const ask = spans.find((span) => isWord(span, "ask"));
  const word = isWord(ask, "ask") ? ask.word.ask : undefined;
  const kind = spans.find((span) => isWord(span, "kind"));
  // "Who is right": nothing that anybody did.
  const doer = word === "who" && isDeed(spans) && (pattern.mentions ?? []).length > LEAST_MENTIONS;
  if (word === "who" && !doer && !spans.some((span) => span.tag === "relation")) return undefined;
  // "Who says that Russia had troops there": whoever takes part in that need not say so.
  const first = spans.find((span) => span.tag === "relation");
  const says = /^(?:says?|said|claims?|claimed|states?|stated|reports?|reported)$/i.test(first?.text ?? "");
  if (word === "who" && says) return undefined;
  const named = spans.flatMap((span) => (span.tag === "name" ? span.ids : []));
  const amount = spans.find((span) => isWord(span, "unit"));
  if (spans.some((span) => isWord(span, "how-many")))
    return {
      kind: "count",
      pattern,
      of: "quantity",
      ...(isWord(amount, "unit") && { units: amount.word.units }),
    };
  if (word === "why" || word === "how") return undefined;
  if (word === "when" || spans.some((span) => isWord(span, "grain")))
    return { kind: "dates", pattern, grain: "day" };
  if (word === "where") return { kind: "places", pattern, which: "place", feature: "any" };
  const of = isWord(kind, "kind") ? kind.word.kinds : [];
  if (word === "who" || word === "whom" || (word === "which" && of.length > 0 && !of.includes("place")))
    return { kind: "participants", pattern, side: doer ? "actor" : "either", of, except: named };
  if (isWord(kind, "kind") && of.includes("place"))
    return { kind: "places", pattern, which: "place", feature: kind.word.feature ?? "any" };
  return { kind: isWord(spans[0], "auxiliary") ? "yes-no" : "events", pattern };
}
