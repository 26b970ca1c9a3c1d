/** What keeps a whole question from being read: no such date, nobody of that name, more than one. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Candidate, Failure } from "../failure.js";
import { keyOf } from "../text/tokens.js";
import type { ReadContext } from "./spans/cut.js";
import type { NameSpan, Span } from "./spans/span.js";
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

export function unknownWords(words: readonly string[], { lexicon, catalogue }: ReadContext): Failure {
  for (const text of words) {
    const key = keyOf(text);
    if (key.length < 5 || COMMON_WORDS.has(key)) continue;
    const near = lexicon.nameWords.near(key, SLIPS_ASKED_ABOUT).map(({ word }) => word);
    const meant = catalogue.dataset.entities.filter((entity) =>
      keyOf(entity.name)
        .split(" ")
        .some((word) => near.includes(word)),
    );
    if (meant.length > 0)
      return {
        kind: "unknown-words",
        words,
        text,
        candidates: meant.map(({ id }) => candidate(id, catalogue)),
      };
  }
  return { kind: "unknown-words", words };
}

function isPerson(span: NameSpan, catalogue: Catalogue): boolean {
  return span.ids.every((id) => catalogue.entity(id)?.kind === "person");
}
