/**
 * A question of a feed whose act is put in words that no phrase of the ontology has: all that is neither a name, a date nor
 * a word of asking is taken together for one kind of act.
 */

import type { EventType } from "../../../ontology/schema.js";
import { isWord, type Span } from "../../spans/span.js";
import { COMMON_WORDS } from "../../words/common-words.js";
import type { WordKind } from "../../words/word.js";
import { arranged } from "./arranged.js";
import { stemsOf } from "./kind-stems.js";
import type { KindFound, KindWords } from "./kind-words.js";
import { partsOf } from "./parts.js";
import { isGetting } from "./sides.js";
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

export interface ByKind {
  readonly type: EventType;
  /** Nearly all words tell of it, and of nothing else as much. */
  readonly sure: boolean;
  readonly spans: readonly Span[];
  /** The words that it stands for. */
  readonly words: string;
}

/** The readings that the words allow, the likeliest first. */
export function byKind(spans: readonly Span[], kinds: KindWords): readonly ByKind[] {
  return likeliest(spans, kinds).flatMap(({ type, sure, words }) => {
    const receiving = stemsOf(type.told ?? type.label).some((each) => RECEIVING.has(each));
    const parts = partsOf(spans, (span) => isOfAct(span) || isCalledSo(span, type), receiving);
    const made = parts && arranged(parts, type);
    return made ? [{ type, sure, words, spans: made }] : [];
  });
}

/** The kinds that the words of an act tell of. */
export function likeliest(spans: readonly Span[], kinds: KindWords): readonly Omit<ByKind, "spans">[] {
  // What someone else did at another time may be told in other words: "before they turned on Freedonia".
  const { main } = withoutTail(spans, isOfAct);
  const ways = [main, spans, main.filter((span) => !isGetting(span))];
  return ways.map((each) => told(each, kinds)).find((found) => found.length > 0) ?? [];
}

function told(spans: readonly Span[], kinds: KindWords): readonly Omit<ByKind, "spans">[] {
  const words = textOf(spans.filter(isOfAct));
  const manners = textOf(spans.filter((span) => isManner(span, kinds)));
  const found = kinds.of(new Set(stemsOf(`${words} ${manners} ${promise(spans)}`)));
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
const promise = (spans: readonly Span[]): string =>
  spans.some((span) => isWord(span, "auxiliary") && span.word.of === "will") &&
  spans.some(({ text }) => /^(?:sa(?:y|ys|id)|announce[sd]?|declare[sd]?|state[sd]?)$/i.test(text))
    ? "promise"
    : "";

const RECEIVING: ReadonlySet<string> = new Set(stemsOf("received admitted hosted"));

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(" ");

/** "Optimistic": a word that is half the name of a kind, and of no other. */
const isAlone = ({ share, unsaid, weight }: KindFound, next: KindFound | undefined): boolean =>
  share === 1 && unsaid <= 1 && (next === undefined || next.weight < weight);

export const isOfAct = (span: Span): boolean =>
  span.tag !== "name" && span.tag !== "time" && !(span.tag === "word" && KEPT.has(span.word.is));

/** "Human rights" is the name of an office too; in small letters it is what the kind is called. */
function isCalledSo(span: Span, type: EventType): boolean {
  if (span.tag !== "name" || span.demonym || span.text !== span.text.toLowerCase()) return false;
  const label = new Set(stemsOf(type.label));
  const own = stemsOf(span.text);
  return own.length > 0 && own.every((each) => label.has(each));
}

/** What may be the name of someone unknown, without whom the question is another: no everyday word, and none of an act. */
export function isForeign(span: Span, spans: readonly Span[], kinds: KindWords): boolean {
  if (span.tag !== "unknown") return false;
  const word = span.text.toLowerCase();
  const capital = /^\p{Lu}/u.test(span.text) && span !== spans[0];
  return capital || !(COMMON_WORDS.has(word) || stemsOf(word).every(kinds.has));
}

/** "Eased off militarily": it says nothing by itself, but of which kind the act is. */
const isManner = (span: Span, kinds: KindWords): boolean =>
  isWord(span, "filler") && /\p{L}{4}ly$/u.test(span.text) && stemsOf(span.text).some(kinds.has);
