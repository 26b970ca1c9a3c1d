/** Questions of a feed that tell of a kind of act in words of their own: read once more, by the kind that the words tell of. */
import { labelOf } from "../ontology/labels.js";
import type { EventType } from "../ontology/schema.js";
import { WORDS_TAKEN_FOR } from "../phrases/notes.js";
import type { Saying } from "../phrases/phrase.js";
import { keyOf } from "../text/tokens.js";
import { type ByKind, byKind, isForeign } from "./feed/kinds/by-kind.js";
import { stemsOf } from "./feed/kinds/kind-stems.js";
import { byKindToldBefore } from "./feed/kinds/told-before.js";
import { plainly } from "./feed/plain.js";
import { oneQuestion, statementAndQuestion } from "./pieces/join.js";
import { problemIn } from "./problems.js";
import { decide, LONGEST_QUESTION, type Reading } from "./read.js";
import { clean } from "./spans/clean.js";
import { cut, type Guess, type ReadContext } from "./spans/cut.js";
import { isLight, isWord, type Span } from "./spans/span.js";

export interface KindReading extends Reading {
  /** The kind of act that its words were taken for. */
  readonly type: string;
  /** They tell of nothing else. */
  readonly sure: boolean;
}

/** Of a question that could not be read: what it asks if its words tell of one kind of act or another, the likeliest first. */
export function readByKind(text: string, context: ReadContext): readonly KindReading[] {
  const { catalogue, lexicon } = context;
  if (!catalogue.tableEvents || text.length > LONGEST_QUESTION) return [];
  const plain = plainly(clean(text), lexicon);
  const { question, missing } = oneQuestion(plain, context);
  // "Kidnapped Lind or took her hostage": in one sentence it is whoever is named.
  if (missing !== undefined && statementAndQuestion(plain).length > 0) return [];
  const { spans, guesses } = cut(question, context);
  if (isUnclear(spans, context)) return [];
  return byKind(spans, lexicon.kindWords()).flatMap((kind) => readingOf(kind, guesses, context));
}

/** Of two sentences, the second of which asks of the act that the first tells: the likeliest first. */
export function readToldBefore(text: string, context: ReadContext): readonly KindReading[] {
  const { catalogue, lexicon } = context;
  if (!catalogue.tableEvents || text.length > LONGEST_QUESTION) return [];
  const pieces = statementAndQuestion(clean(text));
  if (pieces.length !== 2) return [];
  const cuts = pieces.map((each) => cut(plainly(each, lexicon), context));
  if (cuts.some(({ spans }) => isUnclear(spans, context))) return [];
  const [before, question] = cuts.map(({ spans }) => spans);
  const guesses = cuts.flatMap((each) => each.guesses);
  return byKindToldBefore(before ?? [], question ?? [], lexicon.kindWords())
    .flatMap((kind) => readingOf(kind, guesses, context))
    .filter(
      ({ query }) => "pattern" in query && query.pattern !== undefined && query.pattern.slots.length > 0,
    );
}

/** What would be another question without a word that a kind of act does not need: "not", someone unknown, "the police" of nowhere. */
const isUnclear = (spans: readonly Span[], { lexicon }: ReadContext): boolean =>
  spans.some(
    (span, at) =>
      isWord(span, "not") ||
      (span.tag === "unknown" &&
        (isForeign(span, spans, lexicon.kindWords()) ||
          (lexicon.roles.isRole(keyOf(span.text)) && isDoer(spans, at)))),
  );

/** "Did the police", "by the students". */
function isDoer(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).findLast((span) => !isLight(span));
  return (
    (isWord(before, "auxiliary") && before.word.of !== "be") ||
    isWord(before, "possessive") ||
    (isWord(before, "preposition") && before.word.preposition === "by")
  );
}

function readingOf(
  { type, sure, words, spans }: ByKind,
  guesses: readonly Guess[],
  context: ReadContext,
): readonly KindReading[] {
  if (problemIn(spans, context.catalogue)) return [];
  const read = decide(spans, true, context);
  return read.ok ? [{ ...read.value, notes: takenFor(words, type), guesses, type: type.id, sure }] : [];
}

/** Nothing is to be told where it is called just so: "praise". */
function takenFor(words: string, type: EventType): readonly Saying[] {
  const own = stemsOf(type.label);
  const isOwn = (stem: string): boolean => own.some((each) => stem.startsWith(each));
  return stemsOf(words).every(isOwn)
    ? []
    : [(locale) => WORDS_TAKEN_FOR[locale](words, labelOf(type, locale))];
}
