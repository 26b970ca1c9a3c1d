/** Which kinds of act the words of a question tell of, where no phrase of the ontology fits. */
import type { EventType } from "../../../ontology/schema.js";
import { isWord, type Span } from "../../spans/span.js";
import type { WordKind } from "../../words/word.js";
import { stemsOf } from "./kind-stems.js";
import type { KindFound, KindWords } from "./kind-words.js";
import { isUndergoing } from "./sides.js";
import { withoutTail } from "./tail.js";

/** Words of asking: whatever else a question says, says what was done. */
const KEPT: ReadonlySet<WordKind> = new Set<WordKind>([
  "ask",
  "how-many",
  "how-often",
  "auxiliary",
  "preposition",
  "relative",
  "same",
  "order",
  "next",
  "kind",
  "grain",
  "the",
  "that",
  "pronoun",
  "possessive",
  "whether",
  "most",
  "and",
  "or",
  "else",
  "except",
  "ever",
  "list",
  "filler",
]);
/** One word may mean anything, unless nothing else is called so, or it is a phrase of the kind. */
const LEAST_WORDS = 2;
/** Fewer bits tell of too many kinds. */
const LEAST_WEIGHT = 5;
/** Of what the words tell, so much must be of the kind. */
const LEAST_SHARE = 0.5;
/** Next to the likeliest one, those that the words tell of nearly as much may be meant as well. */
const NEARLY = 0.85;
const MOST_KINDS = 4;
const SURE_SHARE = 0.8;

/** A kind of act, and how surely it is meant. */
export interface Told {
  readonly type: EventType;
  /** Nearly all words tell of it, and of nothing else as much. */
  readonly sure: boolean;
  /** The words that it stands for. */
  readonly words: string;
}

/** The kinds that the words of an act tell of. */
export function likeliest(spans: readonly Span[], kinds: KindWords): readonly Told[] {
  // What someone else did at another time may be told in other words: "before they turned on Freedonia".
  const { main } = withoutTail(spans, isOfAct);
  const ways = [main, spans, main.filter((span) => !isUndergoing(span))];
  return ways.map((each) => told(each, kinds)).find((found) => found.length > 0) ?? [];
}

function told(spans: readonly Span[], kinds: KindWords): readonly Told[] {
  const words = textOf(spans.filter(isOfAct));
  const manners = textOf(spans.filter((span) => isManner(span, kinds)));
  const found = kinds.of(new Set(stemsOf(`${words} ${manners} ${promiseIn(spans)}`)));
  const [best, next] = found;
  if (!best) return [];
  const said = new Set(spans.flatMap(saidIn));
  const phrased = new Set(spans.filter(({ text }) => text.includes(" ")).flatMap(saidIn));
  const fits = (each: KindFound): boolean =>
    ((each.share === 1 && said.has(each.type.id)) ||
      (each.weight >= LEAST_WEIGHT && (each.count >= LEAST_WORDS || isAlone(each, next)))) &&
    each.share >= LEAST_SHARE &&
    each.weight >= NEARLY * best.weight;
  return found
    .filter(fits)
    .sort((a, b) => b.weight - a.weight || Number(phrased.has(b.type.id)) - Number(phrased.has(a.type.id)))
    .slice(0, MOST_KINDS)
    .map(({ type, weight, share }, at) => ({
      type,
      words,
      sure:
        at === 0 &&
        ((share >= SURE_SHARE && (next?.weight ?? 0) < weight) ||
          phrased.has(type.id) ||
          (share === 1 && said.has(type.id))),
    }));
}

/** The kinds that its words stand for by themselves. */
const saidIn = (span: Span): readonly string[] =>
  span.tag === "relation" ? span.uses.map(({ type }) => type.id) : [];

/** "Says that it will": that is a promise, in whatever words. */
const promiseIn = (spans: readonly Span[]): string =>
  spans.some((span) => isWord(span, "auxiliary") && span.word.of === "will") &&
  spans.some(({ text }) => /^(?:sa(?:y|ys|id)|announce[sd]?|declare[sd]?|state[sd]?)$/i.test(text))
    ? "promise"
    : "";

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(" ");

/** "Optimistic": a word that is half the name of a kind, and of no other. */
const isAlone = ({ share, unsaid, weight }: KindFound, next: KindFound | undefined): boolean =>
  share === 1 && unsaid <= 1 && (next === undefined || next.weight < weight);

export const isOfAct = (span: Span): boolean =>
  span.tag !== "name" && span.tag !== "time" && !(span.tag === "word" && KEPT.has(span.word.is));

/** "Eased off militarily": it says nothing by itself, but of which kind the act is. */
const isManner = (span: Span, kinds: KindWords): boolean =>
  isWord(span, "filler") && /\p{L}{4}ly$/u.test(span.text) && stemsOf(span.text).some(kinds.has);
