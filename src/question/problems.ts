/** What keeps a whole question from being read: no such date, nobody of that name, more than one. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Candidate, Failure } from "../failure.js";
import { keyOf } from "../text/tokens.js";
import type { ReadContext } from "./spans/cut.js";
import { isWord, type NameSpan, type Span } from "./spans/span.js";
import { COMMON_WORDS } from "./words/common-words.js";

interface Row {
  readonly name: string;
  finds(spans: readonly Span[], at: number, catalogue: Catalogue): Failure | undefined;
}

const ROWS: readonly Row[] = [
  {
    name: "30 February",
    finds(spans, at) {
      const span = spans[at];
      return span?.tag === "time" && !span.interval ? { kind: "bad-date", text: span.text } : undefined;
    },
  },
  {
    name: "the German chancellor, where the data knows none",
    finds(spans, at) {
      const span = spans[at];
      const vacant = span?.tag === "office" && span.vacant;
      return vacant ? { kind: "unknown-name", text: span.text, candidates: [] } : undefined;
    },
  },
  {
    name: "Joe Macron: the first name of one and the surname of another",
    finds(spans, at, catalogue) {
      const [given, surname] = [spans[at], spans[at + 1]];
      if (given?.tag !== "name" || given.by !== "given" || given.pause || surname?.tag !== "name")
        return undefined;
      if (surname.from !== given.to || !isPerson(surname, catalogue)) return undefined;
      const text = `${given.text} ${surname.text}`;
      return { kind: "unknown-name", text, candidates: surname.ids.map((id) => candidate(id, catalogue)) };
    },
  },
  {
    name: "Olaf Palme, John Paul Jones: the first names of somebody, and behind them a name that nobody has",
    finds(spans, at, catalogue) {
      const [given, other] = [spans[at], spans[at + 1]];
      if (given?.tag !== "name" || !isPerson(given, catalogue) || given.pause) return undefined;
      if (given.by !== "given" && given.to - given.from < 2) return undefined;
      if (
        other?.tag !== "unknown" ||
        other.from !== given.to ||
        !/^\p{Lu}/u.test(given.text) ||
        !/^\p{Lu}/u.test(other.text)
      )
        return undefined;
      const text = `${given.text} ${other.text}`;
      return { kind: "unknown-name", text, candidates: given.ids.map((id) => candidate(id, catalogue)) };
    },
  },
  {
    name: "Polish President Macron: an office of one and the name of another",
    finds(spans, at, catalogue) {
      const [holder, other] = [spans[at], spans[at + 1]];
      if (holder?.tag !== "name" || !holder.byOffice || holder.pause || other?.tag !== "name")
        return undefined;
      if (!isPerson(other, catalogue) || other.from !== holder.to || other.byOffice) return undefined;
      // "Who was the German chancellor Biden called": there the clause about them begins.
      const relative =
        isWord(spans[0], "ask") &&
        spans.slice(0, at).some((span) => isWord(span, "auxiliary") && span.word.of === "be");
      if (relative) return undefined;
      const text = `${holder.text} ${other.text}`;
      return { kind: "unknown-name", text, candidates: other.ids.map((id) => candidate(id, catalogue)) };
    },
  },
  {
    name: "New Germany: a capital in the middle of a sentence makes a small word part of a name",
    finds(spans, at) {
      const [word, named] = [spans[at], spans[at + 1]];
      const capital =
        word !== undefined && at > 0 && isWord(word, "filler") && /^\p{Lu}\p{Ll}/u.test(word.text);
      if (!capital || named?.tag !== "name" || named.demonym || /^\P{Lu}/u.test(named.text)) return undefined;
      return { kind: "unknown-name", text: `${word.text} ${named.text}`, candidates: [] };
    },
  },
  {
    name: "the president, where there are two; but first of all what a word beside it means",
    finds(spans, at, catalogue) {
      const span = spans[at];
      const strange = spans.some((other) => other.tag === "unknown");
      if (span?.tag !== "name" || !span.ambiguous || strange) return undefined;
      return {
        kind: "ambiguous-name",
        text: span.text,
        candidates: span.ids.map((id) => candidate(id, catalogue)),
      };
    },
  },
];

/** The first of them in the question. */
export function problemIn(spans: readonly Span[], catalogue: Catalogue): Failure | undefined {
  for (const at of spans.keys()) {
    for (const row of ROWS) {
      const failure = row.finds(spans, at, catalogue);
      if (failure) return failure;
    }
  }
  return undefined;
}

export function candidate(id: string, catalogue: Catalogue): Candidate {
  return { id, label: catalogue.entity(id)?.name ?? id };
}

/** A slip too many to be corrected in silence may still be asked about. */
const SLIPS_ASKED_ABOUT = 2;

/** Nobody reads on. */
const MOST_LIKE = 25;

/** Those one of whose names begins with what was written, or is a slip or two away from it; none for an everyday word. */
export function namesLike(text: string, { lexicon, catalogue }: ReadContext): readonly Candidate[] {
  const key = keyOf(text);
  if (key.length < 3 || COMMON_WORDS.has(key)) return [];
  const near = key.length < 5 ? [] : lexicon.nameWords.near(key, SLIPS_ASKED_ABOUT).map(({ word }) => word);
  // What begins otherwise is another word, and two or three letters begin too many.
  const words = [
    ...(key.length > 3 ? lexicon.namedWith().beginning(key) : []),
    ...near.filter((word) => word[0] === key[0]),
  ];
  const ids = new Set(words.flatMap((word) => lexicon.namedWith().of(word)));
  return [...ids]
    .sort((a, b) => lexicon.namedWith().order(a) - lexicon.namedWith().order(b))
    .slice(0, MOST_LIKE)
    .map((id) => candidate(id, catalogue));
}

/** "Imran Khan" is one name: words that nobody knows, with capitals, one right behind the other. Each once. */
export function inWholeNames(words: readonly string[], spans: readonly Span[]): readonly string[] {
  const names: string[][] = [];
  for (const [at, span] of spans.entries()) {
    if (span.tag !== "unknown" || !words.includes(span.text)) continue;
    const before = spans[at - 1];
    const name = names.at(-1);
    const goesOn = name && before?.tag === "unknown" && before.to === span.from && !before.pause;
    if (goesOn && [before, span].every(({ text }) => /^\p{Lu}/u.test(text))) name.push(span.text);
    else names.push([span.text]);
  }
  const joined = names.map((name) => name.join(" "));
  const elsewhere = words.filter((word) => !names.some((name) => name.includes(word)));
  return [...new Set([...joined, ...elsewhere])];
}

/** The words, and the names that the first of them that is like one may have been meant for. */
export function unknownWords(words: readonly string[], context: ReadContext): Failure {
  for (const text of words) {
    const candidates = allLike(text, context);
    if (candidates.length > 0) return { kind: "unknown-words", words, text, candidates };
  }
  return { kind: "unknown-words", words };
}

/** Of a name of several words, each is to be like one of theirs. */
function allLike(name: string, context: ReadContext): readonly Candidate[] {
  const [first = [], ...rest] = [...new Set(name.split(" "))].map((word) => namesLike(word, context));
  return first.filter(({ id }) => rest.every((others) => others.some((other) => other.id === id)));
}

function isPerson(span: NameSpan, catalogue: Catalogue): boolean {
  return span.ids.every((id) => catalogue.entity(id)?.kind === "person");
}
