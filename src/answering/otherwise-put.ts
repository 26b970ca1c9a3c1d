/** Other words for a question of a feed: what it goes back to, before its own are tried; what the feed may call otherwise, after them. */

import { type Phrase, type Saying, saying } from "../phrases/phrase.js";
import {
  PRAISE_FOR_HOMAGE,
  PRAISE_FOR_SUPPORT,
  SANCTIONS_FOR_BOYCOTT,
  VISITS_FOR_INTENTION,
  VISITS_FOR_WISHES,
} from "../phrases/table-repairs.js";
import type { Query } from "../query/query.js";
import { type Rewrite, rewrittenBy, row } from "../question/feed/patterns/rewrite.js";
import { plainly } from "../question/feed/plain.js";
import { type Reading, readQuestion } from "../question/read.js";
import { readToldBefore } from "../question/read-by-kind.js";
import { clean } from "../question/spans/clean.js";
import type { ReadContext } from "../question/spans/cut.js";
import type { Alternative } from "./attempt.js";

interface Put {
  readonly row: Rewrite;
  /** For the asker. */
  readonly note: Phrase;
}

/** Before the question as it stands; of its text. */
const RATHER: readonly Put[] = [
  {
    // What someone would wish is not declared anywhere: who goes, shows it.
    row: row("who would wish to visit Freedonia", "\\bwould (?:want|wish|like) to visit\\b", "visited"),
    note: VISITS_FOR_WISHES,
  },
];

/** After the question as it stands; of its plain words, in the order in which they are tried. */
const OTHERWISE: readonly Put[] = [
  {
    row: row(
      "wanted to visit Freedonia",
      "\\b(?:want|wish|hope|intend|plan)(ed|ned|es|s)? to visit\\b",
      (_, ending) => (ending === undefined ? "visit" : "visited"),
    ),
    note: VISITS_FOR_INTENTION,
  },
  {
    row: row(
      "supported Freedonia: who endorses someone stands by them",
      "\\bsupport(ed|s)?(?= by| (?:first|last)\\b|[?]| (?:the )?[A-Z])",
      (_, ending) => `endorse${ending === "ed" ? "d" : (ending ?? "")}`,
      "g",
    ),
    note: PRAISE_FOR_SUPPORT,
  },
  {
    row: row(
      "paid tribute to Lind, which may be in words alone",
      "\\b(pa(?:y|id|ys)) (?:tribute|homage)(?: to)?\\b",
      (_, pay) => (/^paid/i.test(pay ?? "") ? "praised" : "praise"),
      "g",
    ),
    note: PRAISE_FOR_HOMAGE,
  },
  {
    row: row(
      "boycotted Freedonia: a state's boycott is an embargo",
      "\\bboycott(ed|s)?(?= (?:the )?[A-Z]| by\\b|[?]| (?:in|on|during|first|last)\\b)",
      (_, ending) => `impose${ending === "ed" ? "d" : (ending ?? "")} sanctions on`,
      "g",
    ),
    note: SANCTIONS_FOR_BOYCOTT,
  },
];

/** As it was read; of what was told before, where that reading lost what the question compares with. */
export function asTold(question: string, reading: Reading, context: ReadContext): Reading {
  const lost = reading.before === "joined" && GOES_BACK.test(question) && isTimeless(reading.query);
  return (lost ? readToldBefore(question, context)[0] : undefined) ?? reading;
}

/** The question as it is rather meant than said; where a sentence before it was left out, as it is asked of that. */
export function* ratherPut(
  question: string,
  { query, before }: Reading,
  notes: readonly Saying[],
  context: ReadContext,
): Generator<Alternative> {
  const lost = GOES_BACK.test(question) && isTimeless(query);
  const readings = before ? readToldBefore(question, context) : [];
  // What is told may be of just the kind that is asked of: then a narrower one is less likely.
  const own = readings.findIndex(({ type }) => isOfType(type, query));
  for (const [at, told] of readings.entries()) {
    const narrower = (own < 0 || at < own) && isNarrower(told.type, query, context);
    if (before === "dropped" || lost || narrower || namesNobody(query)) yield told;
  }
  yield* inOtherWords(() => clean(question), RATHER, notes, context);
}

/** "Whom else did it threaten that month": compared with what was told, which a question in one sentence may lose. */
const GOES_BACK = /\b(?:else|the same|that (?:very |same )*(?:day|month|year))\b/i;

const isTimeless = (query: Query): boolean => "pattern" in query && query.pattern?.when.length === 0;

/** "Others had helped Freedonia. Who gave it weapons?": where "it" was not found out. */
const namesNobody = (query: Query): boolean => {
  if (!("pattern" in query) || query.pattern === undefined) return false;
  const { slots, places, when } = query.pattern;
  return slots.length + places.length === 0 && !when.some((bound) => "pattern" in bound);
};

const isOfType = (type: string, query: Query): boolean =>
  "pattern" in query && (query.pattern?.types ?? []).includes(type);

/** "It wanted judicial cooperation. From whom did it demand this?": more is told than the question's own words say. */
const isNarrower = (type: string, query: Query, { catalogue }: ReadContext): boolean =>
  "pattern" in query &&
  (query.pattern?.types ?? []).some((wider) => wider !== type && catalogue.isUnder(type, wider));

/** The question in other words, each a reading of its own; made only as far as it is gone through. */
export function otherwisePut(
  question: string,
  notes: readonly Saying[],
  context: ReadContext,
): Generator<Alternative> {
  return inOtherWords(() => plainly(clean(question), context.lexicon), OTHERWISE, notes, context);
}

function* inOtherWords(
  wordsOf: () => string,
  rows: readonly Put[],
  notes: readonly Saying[],
  context: ReadContext,
): Generator<Alternative> {
  if (!context.catalogue.tableEvents) return;
  const words = wordsOf();
  for (const { row, note } of rows) {
    const other = rewrittenBy(words, row);
    const read = other === words ? undefined : readQuestion(other, context);
    // Whether and how often just this was, another act does not tell.
    if (!read?.ok || read.value.query.kind === "yes-no" || read.value.query.kind === "count") continue;
    yield { query: read.value.query, notes: [...notes, saying(note)] };
  }
}
