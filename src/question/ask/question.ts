/** What a question asks for, gathered from its main clause before the rows decide on a query. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EntityKind } from "../../dataset/schema.js";
import type { OfficeType } from "../../ontology/schema.js";
import type { EventPattern, PlaceFeature, Select, TimeBound } from "../../query/query.js";
import type { Grain, Interval } from "../../time/interval.js";
import type { Frame } from "../clause/frame.js";
import type { Qualified } from "../clause/qualifier.js";
import { isLight, isWord, type NameSpan, type Span } from "../spans/span.js";
import type { Preposition, Word, WordKind } from "../words/word.js";

/** On whose word something is known: named, or asked for. */
export interface OnWord {
  readonly asked: boolean;
  /** Each of them any of the ids. */
  readonly tellers: readonly (readonly string[])[];
  /** Types of telling, and when it was told; empty where not said. */
  readonly types: readonly string[];
  readonly when: readonly Interval[];
}

export interface Question {
  readonly spans: readonly Span[];
  /** The whole question, what says when included. */
  readonly whole: readonly Span[];
  readonly frame: Frame;
  readonly when: readonly TimeBound[];
  /** The first question word and where it stands; undefined for keywords and yes-no questions. */
  readonly ask: { readonly word: AskWord; readonly at: number } | undefined;
  /** A preposition right before the question word: "with whom", "in which city". */
  readonly askedBehind: Preposition | undefined;
  /** The noun that says what kind of answer is wanted: "which country", "list the cities". */
  readonly kind:
    | {
        readonly kinds: readonly EntityKind[];
        readonly feature: PlaceFeature | undefined;
        /** "Which minister": the office that they must hold. */
        readonly offices: readonly OfficeType[];
        readonly at: number;
      }
    | undefined;
  readonly grain: Grain | undefined;
  readonly select: Select | undefined;
  /** Named only to be left out: "besides Blinken". */
  readonly except: readonly string[];
  /** Answers must belong to one of these: "which French official". */
  readonly among: readonly string[];
  /** Answers must belong to none of these: "non-members". */
  readonly outside: readonly string[];
  /** Events must lie in one of these: "what Polish city". */
  readonly inside: readonly string[];
  readonly onWord: OnWord | undefined;
  /** Events by which it is known: "under the announcement of 2 February". */
  readonly telling?: EventPattern;
  /** Role ids of the offices asked for; undefined for anyone. */
  readonly offices: readonly string[] | undefined;
  /** The group that is the only name of the question: the G7, NATO. */
  readonly group: string | undefined;
  /** Begins as a yes-no question does. */
  readonly polar: boolean;
  has(kind: WordKind): boolean;
}

type AskWord = Extract<Word, { readonly ask: unknown }>["ask"] | "how-many" | "how-often" | "how-long";

/** Everything around the main clause that was taken out of it before. */
export interface Asides {
  readonly when: readonly TimeBound[];
  /** From a comparison that wants the nearest: "right before the landing". */
  readonly nearest: Select | undefined;
  readonly except: readonly string[];
  readonly outside: readonly string[];
  readonly onWord: OnWord | undefined;
  readonly telling?: EventPattern;
  /** The question before anything was taken out of it. */
  readonly whole: readonly Span[];
  /** A question mark stands at the end. */
  readonly questioned: boolean;
}

export function gather(
  { main: spans, among, inside }: Qualified,
  frame: Frame,
  asides: Asides,
  catalogue: Catalogue,
): Question {
  const { when, nearest, except, outside, onWord, telling, whole, questioned } = asides;
  const asking = cleft(spans) ? [] : spans;
  // "What is the number of soldiers": how many is asked for, whatever stands before.
  const counts = asking.findIndex((span) => isWord(span, "how-many"));
  const askAt = counts >= 0 ? counts : asking.findIndex((span) => askOf(span) !== undefined);
  // What it is about asks for nothing: "who discussed the situation in the Sahel region".
  const open = spans.map((span, at) =>
    frame.stretches.some(({ from, to }) => from <= at && at < to) ? undefined : span,
  );
  const kind = kindOf(open, askAt);
  const word = askOf(spans[askAt]);
  const behind = spans[askAt - 1];
  const order = open.find((span) => isWord(span, "order"));
  const grain = open.find((span) => isWord(span, "grain"));
  return {
    spans,
    whole,
    frame,
    when,
    ask: word === undefined ? undefined : { word, at: askAt },
    askedBehind: isWord(behind, "preposition") ? behind.word.preposition : undefined,
    kind,
    offices: kind && kind.offices.length > 0 ? [...new Set(kind.offices.map(({ id }) => id))] : undefined,
    grain: isWord(grain, "grain") ? grain.word.grain : undefined,
    select: isWord(order, "order") ? { from: order.word.from, nth: order.word.nth } : nearest,
    except,
    among,
    outside,
    inside,
    onWord,
    ...(telling && { telling }),
    group: groupIn(whole, catalogue),
    polar: isPolar(spans, word, questioned),
    has: (kind) => spans.some((span) => isWord(span, kind)),
  };
}

function groupIn(spans: readonly Span[], catalogue: Catalogue): string | undefined {
  const names = spans.filter((span): span is NameSpan => span.tag === "name");
  const groups = names.flatMap((span) =>
    span.ids.filter((id) => catalogue.entity(id)?.members !== undefined),
  );
  return names.length === 1 ? groups[0] : undefined;
}

/** "Was it Biden who ordered it?", "Was Rzeszów where they landed?": yes or no, whatever the question word. */
function cleft(spans: readonly Span[]): boolean {
  const [first, ...rest] = spans.filter((span) => !isLight(span));
  const ask = rest.findIndex((span) => isWord(span, "ask"));
  const be = isWord(first, "auxiliary") && first.word.of === "be";
  return be && rest.slice(0, Math.max(0, ask)).some((span) => span.tag === "name");
}

function askOf(span: Span | undefined): AskWord | undefined {
  if (isWord(span, "ask")) return span.word.ask;
  if (isWord(span, "how-many")) return "how-many";
  if (isWord(span, "how-often")) return "how-often";
  return isWord(span, "how-long") ? "how-long" : undefined;
}

/** The first noun of kind behind the question word, failing that before it; an office counts as "person". */
function kindOf(spans: readonly (Span | undefined)[], askAt: number): Question["kind"] {
  const isKind = (span: Span | undefined): boolean => isWord(span, "kind") || span?.tag === "office";
  const behind = spans.findIndex((span, at) => at > askAt && isKind(span));
  const at = behind >= 0 ? behind : spans.findIndex(isKind);
  const span = spans[at];
  if (isWord(span, "kind")) return { kinds: span.word.kinds, feature: span.word.feature, offices: [], at };
  return span?.tag === "office"
    ? { kinds: ["person"], feature: undefined, offices: span.offices, at }
    : undefined;
}

/** "Did …", "is it true that …", "… , didn't he?", or a statement with a question mark. */
function isPolar(spans: readonly Span[], word: AskWord | undefined, questioned: boolean): boolean {
  if (word !== undefined) return false;
  const content = spans.filter((span) => !isLight(span));
  const [first] = content;
  if (isWord(first, "auxiliary") || isWord(first, "that") || content.some((span) => isWord(span, "whether")))
    return true;
  const [last, before] = [content.at(-1), content.at(-2)];
  const tagged = isWord(last, "pronoun") && (isWord(before, "auxiliary") || isWord(before, "not"));
  const finite = spans.some(
    (span) => span.tag === "relation" && span.uses.some((use) => use.form === "past" || use.form === "third"),
  );
  const listed = content.some(
    (span) =>
      isWord(span, "list") || isWord(span, "grain") || isWord(span, "kind") || isWord(span, "profile"),
  );
  return tagged || (questioned && finite && first?.tag === "name" && !listed);
}
