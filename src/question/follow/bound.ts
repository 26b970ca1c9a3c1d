/** Words that seem to go back, and stand for something in the sentence itself: "did Putin say that he …", "the call that is on record". */
import type { Catalogue } from "../../dataset/catalogue.js";
import { tells } from "../../ontology/tells.js";
import { isNoun } from "../clause/head.js";
import { isLight, isWord, type Span } from "../spans/span.js";

/** One word of a sentence, with what stands around it. */
interface Place {
  readonly spans: readonly Span[];
  readonly at: number;
  readonly span: Span;
  readonly before: Span | undefined;
  readonly next: Span | undefined;
  readonly catalogue: Catalogue;
}

interface Row {
  readonly name: string;
  readonly word: RegExp;
  isBound(place: Place): boolean;
}

const ROWS: readonly Row[] = [
  {
    name: "who said that Russia would invade · the soldiers that landed · who was it that called",
    word: /^that$/i,
    isBound: (place) => isLink(place),
  },
  {
    name: "was it Biden who ordered it · who was it that called · when was it announced that they land",
    word: /\b(?:was|is) it$/i,
    isBound: (place) => isCleft(place) || earlier(place).some((span) => span.tag === "relation"),
  },
  {
    name: "Putin said he would · the day after he spoke · when she met him",
    word: /^(?:he|she|him)$/i,
    isBound: (place) => isNamed(earlier(place), isPerson, place),
  },
  {
    name: "Sullivan's call with his colleague; but not who met her",
    word: /^(?:his|her)$/i,
    isBound: (place) =>
      isNamed(isOwner(place) ? place.spans.slice(0, place.at) : earlier(place), isPerson, place),
  },
  {
    name: "Biden and Xi: when did they meet · NATO leaders and their summit",
    word: /^(?:they|them|their)$/i,
    isBound: (place) => {
      const said = /^their$/i.test(place.span.text) ? place.spans.slice(0, place.at) : earlier(place);
      return (
        isNamed(said, isSeveral, place) ||
        said.filter((span) => isPerson(span, place.catalogue)).length > 1 ||
        said.some((span) => isWord(span, "troops"))
      );
    },
  },
  {
    name: "the US said it would · before Biden visited it",
    word: /^(?:it|its)$/i,
    isBound: (place) => {
      const said = /^its$/i.test(place.span.text) ? place.spans.slice(0, place.at) : earlier(place);
      const deed = !isWord(place.before, "relative") && said.some((span) => span.tag === "relation");
      return deed || isCleft(place) || isNamed(said, (span, catalogue) => !isPerson(span, catalogue), place);
    },
  },
  {
    name: "how many sources are there for the call",
    word: /^there$/i,
    isBound: ({ spans, before, next }) =>
      next !== undefined && isBe(before) && !/^whom?$/i.test(spans[0]?.text ?? ""),
  },
  {
    name: "those who held talks",
    word: /^those$/i,
    isBound: ({ next }) => isWord(next, "ask"),
  },
];

/** At which tokens they stand. */
export function boundIn(spans: readonly Span[], catalogue: Catalogue): ReadonlySet<number> {
  return new Set(
    spans.flatMap((span, at) => {
      const before = spans.slice(0, at).findLast((each) => !isLight(each));
      const next = spans.slice(at + 1).find((each) => !isLight(each));
      const row = ROWS.find(({ word }) => word.test(span.text));
      return row?.isBound({ spans, at, span, before, next, catalogue }) ? [span.from] : [];
    }),
  );
}

/** "That" before a clause: it is no "that" which someone could have said. */
function isLink(place: Place): boolean {
  const { spans, at, before, next } = place;
  if (!next || isWord(before, "preposition") || isWord(before, "relative")) return false;
  const rest = spans.slice(at + 1);
  const acts = rest.some((span, index) => isVerb(rest, index) || isWord(span, "happen") || isBe(span));
  if (!acts) return false;
  const number = rest.find((span) => !isLight(span) && !isWord(span, "preposition"));
  if (isWord(next, "preposition") && next.word.preposition === "about" && isWord(number, "number"))
    return true;
  if (next.tag === "name" || next.tag === "office" || isWord(next, "troops") || isWord(next, "number"))
    return true;
  if (isWord(next, "pronoun")) return true;
  // "When was that announced" has a form of "be" before it.
  const noun = before !== undefined && (before.tag !== "word" || isIt(before, place) || isNounWord(before));
  return noun && (isVerb(rest, rest.indexOf(next)) || isWord(next, "auxiliary") || isWord(next, "happen"));
}

const isNounWord = (span: Span): boolean =>
  isWord(span, "event-noun") || isWord(span, "troops") || isWord(span, "kind") || isWord(span, "carrier");

/** "Was it", "it was". */
function isIt(span: Span, { spans }: Place): boolean {
  if (!isWord(span, "auxiliary")) return false;
  return /\sit$/i.test(span.text) || /^it$/i.test(spans[spans.indexOf(span) - 1]?.text ?? "");
}

function isCleft({ spans, at, next }: Place): boolean {
  const rest = spans.slice(at + 1).filter((span) => !isBe(span));
  const turns = rest.findIndex((span) => isWord(span, "that") || isWord(span, "ask"));
  const clause = turns >= 0 && rest.length > turns + 1;
  return (
    clause && (turns === 0 || next?.tag === "name" || next?.tag === "office" || next?.tag === "relation")
  );
}

/** What is said before the clause in which the word stands. */
function earlier({ spans, at, next }: Place): readonly Span[] {
  const acts = next !== undefined && (isWord(next, "auxiliary") || isVerb(spans, spans.indexOf(next)));
  const end = spans.findLastIndex(
    (span, index) =>
      index < at &&
      (span.pause ||
        isWord(span, "relative") ||
        isWord(span, "same") ||
        isWord(span, "that") ||
        isWord(span, "ask") ||
        (acts && index === at - 1 && span.tag === "relation" && span.uses.every(({ type }) => tells(type)))),
  );
  return spans.slice(0, end + 1);
}

/** "Her visit", "his Polish colleague"; but not "met her in Paris". */
const isOwner = ({ next, spans }: Place): boolean =>
  next !== undefined &&
  (next.tag !== "time" || spans[spans.indexOf(next) + 1]?.tag === "relation") &&
  !["preposition", "relative", "ask", "auxiliary", "and", "or", "that", "else", "ever"].includes(next.kind);

const isNamed = (
  spans: readonly Span[],
  fits: (span: Span, catalogue: Catalogue) => boolean,
  { catalogue }: Place,
): boolean => spans.some((span) => (span.tag === "name" || span.tag === "office") && fits(span, catalogue));

function isPerson(span: Span, catalogue: Catalogue): boolean {
  if (span.tag === "office") return true;
  return (
    span.tag === "name" &&
    span.group !== true &&
    span.ids.every((id) => catalogue.entity(id)?.kind === "person")
  );
}

const isSeveral = (span: Span, catalogue: Catalogue): boolean =>
  span.tag === "name" && (span.group === true || !isPerson(span, catalogue));

const isVerb = (spans: readonly Span[], at: number): boolean =>
  spans[at]?.tag === "relation" && !isNoun(spans, at);

const isBe = (span: Span | undefined): boolean => isWord(span, "auxiliary") && span.word.of === "be";
