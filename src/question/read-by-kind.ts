/** Questions of a feed that tell of a kind of act in words of their own: read once more, by the kind that the words tell of. */
import type { EventType } from "../ontology/schema.js";
import { byKind } from "./feed/kinds/by-kind.js";
import { stemsOf } from "./feed/kinds/kind-stems.js";
import { byKindToldBefore } from "./feed/kinds/told-before.js";
import { plainly } from "./feed/plain.js";
import { oneQuestion, statementAndQuestion } from "./pieces/join.js";
import { problemIn } from "./problems.js";
import { decide, LONGEST_QUESTION, type Reading } from "./read.js";
import { clean } from "./spans/clean.js";
import { cut, type ReadContext } from "./spans/cut.js";

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
  return byKind(spans, lexicon.kindWords()).flatMap(({ type, sure, words, spans: made }) => {
    if (problemIn(made, catalogue)) return [];
    const read = decide(made, true, context);
    const notes = takenFor(words, type);
    return read.ok ? [{ ...read.value, notes, guesses, type: type.id, sure }] : [];
  });
}

/** Of two sentences, the second of which asks of the act that the first tells: the likeliest first. */
export function readToldBefore(text: string, context: ReadContext): readonly KindReading[] {
  const { catalogue, lexicon } = context;
  if (!catalogue.tableEvents || text.length > LONGEST_QUESTION) return [];
  const pieces = statementAndQuestion(clean(text));
  if (pieces.length !== 2) return [];
  const cuts = pieces.map((each) => cut(plainly(each, lexicon), context));
  const [before, question] = cuts.map(({ spans }) => spans);
  const guesses = cuts.flatMap((each) => each.guesses);
  return byKindToldBefore(before ?? [], question ?? [], lexicon.kindWords()).flatMap(
    ({ type, sure, words, spans }) => {
      if (problemIn(spans, catalogue)) return [];
      const read = decide(spans, true, context);
      const notes = takenFor(words, type);
      return read.ok ? [{ ...read.value, notes, guesses, type: type.id, sure }] : [];
    },
  );
}

/** Nothing is to be told where it is called just so: "praise". */
function takenFor(words: string, { label }: EventType): readonly string[] {
  const own = new Set(stemsOf(label));
  return stemsOf(words).every((each) => own.has(each)) ? [] : [`I took “${words}” for ${label}.`];
}
