/** A question cut into spans: each token belongs to just one, and each says what it was taken for. */
import type { OfficeType } from "../../ontology/schema.js";
import type { TypeWord } from "../../ontology/words.js";
import type { Interval } from "../../time/interval.js";
import type { Word, WordKind } from "../words/word.js";

/** Where a span stands. */
export interface At {
  /** Token positions, half-open. */
  readonly from: number;
  readonly to: number;
  /** The words of the question. */
  readonly text: string;
  /** A comma or the like stands right after it. */
  readonly pause: boolean;
}

/** Someone or something of the dataset: any of the ids. */
export interface NameSpan extends At {
  readonly tag: "name";
  readonly kind: "name";
  readonly ids: readonly string[];
  /** As an adjective: "French". */
  readonly demonym: boolean;
  /** "US troops": the name stands for forces. */
  readonly troops: boolean;
  readonly ambiguous: boolean;
  /** What else the words may name, the likelier first, and their key; `sure` where they say what is named, and stand for the others at most. */
  readonly others?: { readonly key: string; readonly ids: readonly string[]; readonly sure: boolean };
  /** The country whose government a city stands for, where it is one who acts: "Warsaw announced". */
  readonly standsFor?: readonly string[];
  /** Named by an office and not by name: "the Polish president". */
  readonly byOffice?: boolean;
  /** Many, known by what they have in common: "NATO leaders". */
  readonly group?: boolean;
  /** The office that they are named by: a country stands for its holder only where the record says so. */
  readonly offices?: readonly OfficeType[];
  /** Named by a first name alone; by a capital that stands for its government; or as those who belong to it. */
  readonly by?: "given" | "metonym" | "members";
}
export interface TimeSpan extends At {
  readonly tag: "time";
  readonly kind: "time";
  /** Undefined where the calendar has no such date. */
  readonly interval: Interval | undefined;
}
export interface RelationSpan extends At {
  readonly tag: "relation";
  readonly kind: "relation";
  readonly uses: readonly TypeWord[];
  /** Also one of the verbs that leave the meaning to a noun: "released a statement". */
  readonly light: boolean;
}
/** An office not yet tied to a holder: "foreign minister". */
export interface OfficeSpan extends At {
  readonly tag: "office";
  readonly kind: "office";
  readonly offices: readonly OfficeType[];
  /** Nobody in the data is known to have held it. */
  readonly vacant?: boolean;
}
interface WordOf<K extends WordKind> extends At {
  readonly tag: "word";
  readonly kind: K;
  readonly word: Extract<Word, { is: K }>;
}
/** One for each kind, so that none can be given a word of another. */
export type WordSpan = { [K in WordKind]: WordOf<K> }[WordKind];
/** A topic of the dataset where nothing says "about": "the Nord Stream 2 statement". */
export interface TopicSpan extends At {
  readonly tag: "topic";
  readonly kind: "topic";
  readonly ids: readonly string[];
}
export interface UnknownSpan extends At {
  readonly tag: "unknown";
  readonly kind: "unknown";
}

export type Span = NameSpan | TimeSpan | RelationSpan | OfficeSpan | WordSpan | TopicSpan | UnknownSpan;

/** What a span was taken for; of a closed-class word, its kind. */
export type SpanKind = Span["kind"];

type Tag = Exclude<Span["tag"], "word">;
type Tagged<T extends Tag> = Extract<Span, { readonly tag: T }>;

/**
 * With all that any span has, so that there are few shapes. Spans are looked at a thousand times a question, and V8 reads
 * a property of one shape in no time, of ten shapes by looking each time where it is. Only what one literal makes has one
 * shape; a copy has another.
 */
const made = (kind: SpanKind, word: Word | undefined, { from, to, text, pause }: At): object => ({
  tag: word === undefined ? kind : "word",
  kind,
  from,
  to,
  text,
  pause,
  word,
  ids: undefined,
  uses: undefined,
  light: undefined,
  interval: undefined,
  offices: undefined,
  vacant: undefined,
  demonym: undefined,
  troops: undefined,
  ambiguous: undefined,
  others: undefined,
  standsFor: undefined,
  byOffice: undefined,
  group: undefined,
  by: undefined,
});

/** Every span is made here, or is a copy of one with other values. */
export function spanOf<T extends Tag>(own: Omit<Tagged<T>, "kind"> & { readonly tag: T }): Tagged<T>;
export function spanOf(own: At & { readonly tag: Tag }): object {
  return Object.assign(made(own.tag, undefined, own), own);
}

/** What stands there, taken for a closed-class word. */
export function asWord<W extends Word>(place: At, word: W): Extract<WordSpan, { readonly kind: W["is"] }>;
export function asWord(place: At, word: Word): object {
  return made(word.is, word, place);
}

/** Whether the span is a closed-class word of that kind. */
export function isWord<K extends WordKind>(
  span: Span | undefined,
  kind: K,
): span is Extract<Span, { readonly kind: K }> {
  return span !== undefined && span.kind === kind;
}

/** Words between a preposition and its noun, and others that bear nothing. */
export function isLight(span: Span | undefined): boolean {
  return isWord(span, "the") || isWord(span, "filler");
}
