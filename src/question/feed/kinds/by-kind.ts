/**
 * A question of a feed whose act is put in words that no phrase of the ontology has: all that is neither a name, a date nor
 * a word of asking is taken together for one kind of act.
 */

import type { EventType } from "../../../ontology/schema.js";
import type { WordForm } from "../../../ontology/words.js";
import { isWord, type RelationSpan, type Span } from "../../spans/span.js";
import { COMMON_WORDS } from "../../words/common-words.js";
import type { Preposition, WordKind } from "../../words/word.js";
import { type KindFound, type KindWords, stemsOf } from "./kind-words.js";

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
  "possessive",
  "whether",
  "most",
  "and",
  "or",
  "else",
  "except",
  "ever",
  "filler",
]);
/** What would be lost without its place in the clause. */
const BOUND: ReadonlySet<WordKind> = new Set<WordKind>(["not"]);

/** One word may mean anything. */
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
  if (spans.some((span) => span.tag === "word" && BOUND.has(span.word.is))) return [];
  if (spans.some((span) => isForeign(span, spans, kinds))) return [];
  const act = spans.filter(isOfAct);
  const words = act.map(({ text }) => text).join(" ");
  const manners = spans.filter((span) => isManner(span, kinds)).map(({ text }) => text);
  const found = kinds.of(new Set(stemsOf([words, ...manners].join(" "))));
  const [best] = found;
  if (!best) return [];
  const fits = ({ weight, share, count }: KindFound): boolean =>
    count >= LEAST_WORDS && weight >= LEAST_WEIGHT && share >= LEAST_SHARE && weight >= NEARLY * best.weight;
  return found
    .filter(fits)
    .slice(0, MOST_KINDS)
    .flatMap(({ type, weight, share }, at) => {
      const made = withAct(spans, type);
      const bare = withoutSides(made);
      const sure = at === 0 && share >= SURE_SHARE && (found[1]?.weight ?? 0) < weight;
      const plain = { type, sure, words, spans: made };
      return bare.length === made.length ? [plain] : [plain, { ...plain, sure: false, spans: bare }];
    });
}

const SIDES: ReadonlySet<Preposition> = new Set<Preposition>([
  "from",
  "to",
  "of",
  "for",
  "on",
  "against",
  "with",
  "at",
]);

/** "A plan from Freedonia", "support on behalf of Freedonia": whom an act is done to, whatever word stands before them. */
const withoutSides = (spans: readonly Span[]): readonly Span[] =>
  spans.filter((span, at) => {
    const next = spans.slice(at + 1).find((each) => !isWord(each, "the"));
    const before = isWord(span, "preposition") && SIDES.has(span.word.preposition);
    return !(before && (next?.tag === "name" || isWord(next, "ask")));
  });

const isOfAct = (span: Span): boolean =>
  span.tag !== "name" && span.tag !== "time" && !(span.tag === "word" && KEPT.has(span.word.is));

/** What may be the name of someone unknown, without whom the question is another: no everyday word, and none of an act. */
function isForeign(span: Span, spans: readonly Span[], kinds: KindWords): boolean {
  if (span.tag !== "unknown") return false;
  const word = span.text.toLowerCase();
  const capital = /^\p{Lu}/u.test(span.text) && span !== spans[0];
  return capital || !(COMMON_WORDS.has(word) || stemsOf(word).every(kinds.has));
}

/** "Eased off militarily": it says nothing by itself, but of which kind the act is. */
const isManner = (span: Span, kinds: KindWords): boolean =>
  isWord(span, "filler") && /\p{L}{4}ly$/u.test(span.text) && stemsOf(span.text).some(kinds.has);

/** One verb in the place of all words of the act; what is compared with did the same. */
function withAct(spans: readonly Span[], type: EventType): readonly Span[] {
  const at = placeOfVerb(spans);
  const made: Span[] = [];
  for (const [place, span] of spans.entries()) {
    if (place === at) made.push(verb(type, formAt(spans, at), span));
    if (isOfAct(span) || (isIdle(spans, place) && !isToDo(spans, place, at))) continue;
    made.push(
      isWord(span, "ask") && span.word.ask === "whose" ? { ...span, word: { is: "ask", ask: "who" } } : span,
    );
  }
  return made;
}

/** "The first to lift": the word before the verb. */
const isToDo = (spans: readonly Span[], place: number, at: number): boolean => {
  const span = spans[place];
  return place + 1 === at && isWord(span, "preposition") && span.word.preposition === "to";
};

/** In a passive behind its auxiliary: "Freedonia's property was seized"; behind whoever did it, where an auxiliary stands before them: "did Freedonia ask"; else where the words of the act begin. */
function placeOfVerb(spans: readonly Span[]): number {
  const auxiliary = spans.findIndex((span) => isWord(span, "auxiliary") && span.word.of !== "be");
  const actor = spans.findIndex((span, at) => at > auxiliary && span.tag === "name");
  const passive = spans.findIndex((span) => isWord(span, "auxiliary") && span.word.of === "be");
  const suffered = spans.findIndex((span, at) => at > passive && isOfAct(span));
  if (passive > 0 && suffered > 0 && spans.slice(0, passive).some(isOfAct)) return suffered;
  const behind = spans.findIndex((span, at) => at > actor && isOfAct(span));
  const first = spans.findIndex(isOfAct);
  return auxiliary >= 0 && actor >= 0 && behind >= 0 && spans[auxiliary + 1] === spans[actor]
    ? behind
    : first;
}

function formAt(spans: readonly Span[], at: number): WordForm {
  const auxiliary = spans.slice(0, at).findLast((span) => isWord(span, "auxiliary"));
  if (isToDo(spans, at - 1, at)) return "base";
  if (!isWord(auxiliary, "auxiliary")) return "past";
  if (auxiliary.word.of === "be" && /^\w+ing\b/i.test(spans[at]?.text ?? "")) return "gerund";
  return auxiliary.word.of === "do" || auxiliary.word.of === "will" ? "base" : "participle";
}

/** A preposition that no name and no date stands behind any more. */
function isIdle(spans: readonly Span[], at: number): boolean {
  if (!isWord(spans[at], "preposition") && !isWord(spans[at], "the") && !isWord(spans[at], "possessive"))
    return false;
  const next = spans.slice(at + 1).find((span) => !isWord(span, "the"));
  if (isWord(spans[at], "possessive")) return next === undefined || isOfAct(next);
  return next === undefined || isOfAct(next);
}

function verb(type: EventType, form: WordForm, { from, to, text }: Span): RelationSpan {
  return {
    tag: "relation",
    uses: [{ type, form, reverse: false }],
    light: false,
    from,
    to,
    text,
    pause: false,
  };
}
