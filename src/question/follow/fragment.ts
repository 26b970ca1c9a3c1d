/** What a fragment has in it. A word that none of it accounts for makes it no fragment at all. */
import type { Status } from "../../dataset/schema.js";
import type { Mode } from "../../ontology/schema.js";
import type { Select, TimeBound } from "../../query/query.js";
import type { Grain } from "../../time/interval.js";
import { settleBound } from "../clause/bounds.js";
import { splitClauses } from "../clause/clauses.js";
import { findHead, isNoun } from "../clause/head.js";
import { readFrame } from "../clause/read-frame.js";
import { readTopics } from "../clause/topic.js";
import type { ReadContext } from "../spans/cut.js";
import { isLight, isWord, type NameSpan, type RelationSpan, type Span } from "../spans/span.js";
import type { Preposition, Word, WordKind } from "../words/word.js";
import { boundIn } from "./bound.js";
import type { Opening } from "./opening.js";

/** A name with the preposition before it. */
export interface Part {
  readonly span: NameSpan;
  readonly preposition: Preposition | undefined;
  /** "Scholz or Draghi": either will do. */
  readonly or: boolean;
}

type KindWord = Extract<Word, { is: "kind" }>;

export interface Fragment extends Opening {
  /** Without its dates. */
  readonly spans: readonly Span[];
  readonly ask: Extract<Word, { is: "ask" }>["ask"] | undefined;
  /** Of the question word: "with whom", "who with". */
  readonly askedBehind: Preposition | undefined;
  readonly kind: KindWord | undefined;
  readonly grain: Grain | undefined;
  readonly per: Grain | undefined;
  readonly select: Select | undefined;
  readonly parts: readonly Part[];
  readonly when: readonly TimeBound[];
  readonly topics: readonly string[];
  /** Its own event word, and whether it is a noun: "visits". */
  readonly relation: RelationSpan | undefined;
  readonly noun: boolean;
  readonly types: readonly string[];
  readonly mode: Mode | undefined;
  readonly status: readonly Status[];
  /** Ids of offices: "ministers". */
  readonly offices: readonly string[];
  /** At which tokens a word stands for something of the fragment itself. */
  readonly bound: ReadonlySet<number>;
  has(kind: WordKind): boolean;
}

/** Words that may stand in a fragment without being a part of it, or are looked for by what they ask. */
const PASSING: ReadonlySet<WordKind> = new Set<WordKind>([
  "the",
  "filler",
  "and",
  "or",
  "pronoun",
  "that",
  "auxiliary",
  "happen",
  "light",
  "act",
  "ask",
  "how-many",
  "how-often",
  "how-many-sources",
  "vouched",
  "order",
  "kind",
  "grain",
  "per",
  "troops",
  "mode",
  "status",
  "else",
  "most",
  "source-noun",
  "topic-noun",
  "event-noun",
  "timeline",
  "list",
  "covers",
  "profile",
  "preposition",
  "possessive",
  "whether",
  "alone",
  "ever",
]);

/** Just so many of them is nothing that can be asked. */
const SEVERAL =
  /\b(?:first|last|latest|earliest|next|previous|most recent)\s+(?:two|three|four|five|six|seven|eight|nine|ten|few|couple|\d+)\b/i;

/** Who took part, joined, was involved in it; but not who led or began it. */
const TAKES_PART =
  /^(?:(?:take|took|taking|taken|be|was) part(?: in)?|part(?: (?:of|in))?|part(?:icipat|ak).*|join(?:ed)?|attend(?:ed)?|(?:be )?involve[ds]?(?: in)?|engaged?(?: in)?|includ(?:ed?|ing)|held|hold|made?|do|come|came|got|gets?|make)$/i;

/** Said of what was spoken of before. */
export const isOne = (span: Span): boolean => /^(?:ones?|only|once)$/i.test(span.text);

export function fragmentOf(
  opening: Opening,
  all: readonly Span[],
  context: ReadContext,
): Fragment | undefined {
  const { main, bounds } = splitClauses(all);
  const frame = readFrame(main, context);
  const settled = bounds.map((bound) => settleBound(bound, frame, false, context));
  if (settled.some(({ unknown }) => unknown.length > 0)) return undefined;
  const about = main.findIndex((_, at) => isAbout(main, at));
  const spans = about < 0 ? main : main.slice(0, about);
  const topics =
    about < 0 ? undefined : readTopics(main.slice(about + 1), context.lexicon, context.catalogue);
  if (topics && (topics.ids.length === 0 || topics.unknown.length > 0)) return undefined;
  if (!spans.every(isKnown) || SEVERAL.test(opening.text)) return undefined;
  const relations = spans.filter((span): span is RelationSpan => span.tag === "relation" && !span.light);
  const [relation] = relations;
  const offices = spans.flatMap((span) => (span.tag === "office" ? span.offices : []));
  // "Which ministers did he meet" is a question of its own.
  if (relations.length > 1 || (relation && offices.length > 0)) return undefined;
  const head = findHead(spans, false);
  const words = spans.flatMap((span) => (span.tag === "word" ? [span.word] : []));
  const word = <K extends WordKind>(kind: K): Extract<Word, { is: K }> | undefined =>
    words.find((each): each is Extract<Word, { is: K }> => each.is === kind);
  const modes = spans.filter((span) => isWord(span, "mode"));
  const order = word("order");
  const status = word("status")?.status;
  return {
    ...opening,
    spans,
    ask: word("ask")?.ask,
    askedBehind: behindAsk(spans),
    // "Anyone else" is whoever it may be.
    kind: spans.some(({ text }) => /^(?:any|some)(?:one|body)$/i.test(text)) ? undefined : word("kind"),
    grain: word("grain")?.grain,
    per: word("per")?.grain,
    select: order && { from: order.from, nth: order.nth },
    parts: partsIn(spans),
    when: settled.map(({ bound }) => bound),
    topics: [...(topics?.ids ?? []), ...spans.flatMap((span) => (span.tag === "topic" ? span.ids : []))],
    relation,
    noun: relation !== undefined && isNoun(spans, spans.indexOf(relation)),
    types: [...new Set((head?.uses ?? []).map(({ type }) => type.id))],
    // "By phone or in person" asks for it.
    mode: modes.length > 1 ? undefined : (word("mode")?.mode ?? head?.uses.find((use) => use.mode)?.mode),
    status: status === undefined ? [] : [status],
    offices: [...new Set(offices.map(({ id }) => id))],
    bound: boundIn(all, context.catalogue),
    has: (kind) => spans.some((span) => isWord(span, kind)),
  };
}

function isKnown(span: Span): boolean {
  switch (span.tag) {
    case "name":
    case "topic":
    case "relation":
      return true;
    case "word":
      return span.word.is === "light" ? TAKES_PART.test(span.text) : PASSING.has(span.word.is);
    case "unknown":
      return isOne(span);
    case "office":
      return span.vacant !== true;
    // What was no date.
    case "time":
      return false;
  }
}

/** "About sanctions", "on Ukraine"; but "about what" and "on which day" ask. */
function isAbout(spans: readonly Span[], at: number): boolean {
  const span = spans[at];
  if (!isWord(span, "preposition") || !/^(?:about|on)$/.test(span.word.preposition)) return false;
  if (span.word.preposition === "on" && isOnCall(spans.slice(at + 1))) return false;
  const next = spans.slice(at + 1).find((each) => !isLight(each));
  return next !== undefined && (next.tag !== "word" || isWord(next, "troops"));
}

/** "On the call with Biden", "on Biden's video call": where one is. */
function isOnCall(spans: readonly Span[]): boolean {
  const first = spans.find(
    (span) =>
      !isLight(span) &&
      span.tag !== "name" &&
      !isWord(span, "possessive") &&
      !isWord(span, "mode") &&
      !isWord(span, "order"),
  );
  return first?.tag === "relation" && first.uses.every(({ type }) => type.symmetric === true);
}

function partsIn(spans: readonly Span[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [at, span] of spans.entries()) {
    if (span.tag !== "name") continue;
    const before = spans.slice(0, at).findLast((each) => !isLight(each));
    const joined = isWord(before, "and") || isWord(before, "or") || before?.tag === "name";
    parts.push({
      span,
      preposition: isWord(before, "preposition")
        ? before.word.preposition
        : joined
          ? parts.at(-1)?.preposition
          : undefined,
      or: isWord(before, "or"),
    });
  }
  return parts;
}

/** "With whom", and behind it: "who with". */
function behindAsk(spans: readonly Span[]): Preposition | undefined {
  const at = spans.findIndex((span) => isWord(span, "ask"));
  const [before, last] = [spans[at - 1], spans.at(-1)];
  if (isWord(before, "preposition")) return before.word.preposition;
  return at >= 0 && isWord(last, "preposition") ? last.word.preposition : undefined;
}
