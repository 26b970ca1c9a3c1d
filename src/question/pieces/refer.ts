/** "He", "them", "there" in a question are put into the words that they stand for; what may be more than one is not. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Span } from "../spans/span.js";
import { isSingle, type Phrase, phrasesIn } from "./antecedents.js";

export interface Referred {
  readonly text: string;
  /** A word that stands for nothing that was named, or for one of several. */
  readonly missing: string | undefined;
  readonly placed: boolean;
  readonly dated: boolean;
}

interface Row {
  readonly name: string;
  readonly word: RegExp;
  /** Words to put in its place; undefined where none or several fit. */
  stands(said: Said, question: string): string | undefined;
}

interface Said {
  readonly phrases: readonly Phrase[];
  readonly spans: readonly Span[];
}

/** "Her" before a noun, as in "her visit", is hers; elsewhere it is she. */
const OWN =
  "(?:her|his|their)(?=\\s+(?!there|in|at|on|to|for|by|with|then|that|after|before|back|again)\\p{L})";

const ROWS: readonly Row[] = [
  {
    name: "who else did he call that day",
    word: /\b(?:on\s+)?(?:that|the same|this) (?:very\s+)?(?:day|date)\b|\bat that time\b|\bback then\b/i,
    stands: ({ spans }) => {
      const times = spans.filter((span) => span.tag === "time");
      return times.length === 1 ? `on ${times[0]?.text.replace(/[.]$/, "")}` : undefined;
    },
  },
  {
    name: "whom did she meet there",
    word: /\b(?:over\s+)?there\b(?!\s+(?:is|are|was|were|any|an?)\b)|\bin (?:that|this) (?:city|country|place|town)\b/i,
    stands: ({ phrases }) => placeIn(phrases),
  },
  {
    name: "how did their visit go",
    word: new RegExp(`\\b${OWN}`, "iu"),
    stands: (said, question) => {
      // "Did they hold their meeting": said once.
      if (/\b(?:they|he|she)\b/i.test(question)) return "the";
      const whose = /\btheir\b/i.test(question) ? everyone(said) : single(said);
      return whose && `${whose}'s`;
    },
  },
  {
    name: "when did he next call him: the one who acts, where both are spoken of again",
    word: /\b(?:he|she)\b/i,
    stands: (said, question) => single(said) ?? (AGAIN.test(question) ? nth(said, 0) : undefined),
  },
  {
    name: "who went with him",
    word: /\b(?:him|her)\b/i,
    stands: (said, question) => single(said) ?? (/\b(?:he|she)\b/i.test(question) ? nth(said, 1) : undefined),
  },
  {
    name: "before he met them: of Biden and the Reeds, the Reeds",
    word: /\b(?:they|them)(?:\s+both|\s+all)?\b/i,
    stands: (said, question) => (/\b(?:he|she|him)\b/i.test(question) ? several(said) : everyone(said)),
  },
];

/** The same is told once more: of two people, each plays the part that he had before. */
const AGAIN = /\b(?:else|next|again)\b|\b(?:he|she)\b.*\b(?:him|her)\b/i;

/** The question with names for its pronouns. */
export function refer(question: string, spans: readonly Span[], catalogue: Catalogue): Referred {
  const said = { phrases: phrasesIn(spans, catalogue), spans };
  let text = question;
  let missing: string | undefined;
  const used = new Set<Row>();
  for (const row of ROWS) {
    const words = new RegExp(row.word, `${row.word.flags}g`);
    text = text.replace(words, (word) => {
      const stands = row.stands(said, question);
      if (stands === undefined) missing ??= word;
      used.add(row);
      return stands ?? word;
    });
  }
  const [day, there] = ROWS;
  return {
    text,
    missing,
    dated: day !== undefined && used.has(day),
    placed: there !== undefined && used.has(there),
  };
}

/** Whether something in it stands for what was said before. */
export const refers = (question: string): boolean => ROWS.some(({ word }) => word.test(question));

/** The only person, or the only one beside several: "Biden talked to Joey and Paula Reed; he …". */
function single({ phrases }: Said): string | undefined {
  const singles = phrases.filter(isSingle);
  const different = new Set(singles.map(({ names }) => `${names[0]?.ids}`));
  return different.size === 1 ? wordsOf(singles[0]) : undefined;
}

/** Of just two people, the first or the second. */
function nth({ phrases }: Said, at: number): string | undefined {
  const singles = phrases.filter(isSingle);
  return singles.length === 2 && singles[0]?.names[0]?.ids[0] !== singles[1]?.names[0]?.ids[0]
    ? wordsOf(singles[at])
    : undefined;
}

/** Those who stand together, beside a single one. */
function several({ phrases }: Said): string | undefined {
  const others = phrases.filter((phrase) => !phrase.place && !isSingle(phrase));
  return others.length === 1 ? wordsOf(others[0]) : undefined;
}

/** All that are named; countries only where nobody else is. */
function everyone({ phrases, spans }: Said): string | undefined {
  const people = phrases.filter(({ place }) => !place);
  const [only] = people;
  // One alone who did something is not "they": the others are asked for, or not named.
  const acts = spans.some((span) => span.tag === "relation");
  if (only && acts && people.length === 1 && isSingle(only)) return undefined;
  if (people.length > 0) return people.map(wordsOf).join(" and ");
  return phrases.length === 1 ? wordsOf(phrases[0]) : undefined;
}

function placeIn(phrases: readonly Phrase[]): string | undefined {
  const places = phrases.filter(({ place }) => place);
  return places.length === 1 ? `in ${wordsOf(places[0])}` : undefined;
}

export const wordsOf = (phrase: Phrase | undefined): string =>
  (phrase?.spans ?? [])
    .map((span, at, all) => `${span.text}${span.pause && at < all.length - 1 ? "," : ""}`)
    .join(" ");
