/** Names that may mean several: the likeliest is tried first, and where the record has no such event of it, the next. */
import type { Catalogue } from "../dataset/catalogue.js";
import { TAKEN_FOR, TAKEN_FOR_WHO_HAS } from "../phrases/notes.js";
import { type Saying, saying } from "../phrases/phrase.js";
import { type Reading, readQuestion } from "../question/read.js";
import type { Guess, ReadContext } from "../question/spans/cut.js";
import type { Alternative } from "./attempt.js";

/** Each is a reading of its own. */
const MOST_TRIED = 6;
/** Nobody reads on. */
const MOST_NAMED = 3;
/** "Washington, District of Columbia, United States". */
const MOST_AROUND = 3;

/** What else the question may mean, one name of it taken otherwise at a time; made only as far as it is gone through. `read` is what read it. */
export function* otherwiseMeant(
  question: string,
  { guesses, notes, query }: Reading,
  context: ReadContext,
  read: typeof readQuestion = readQuestion,
): Generator<Alternative> {
  // Whether and how often a group itself did it, its members do not tell.
  const exact = query.kind === "yes-no" || query.kind === "count";
  const open = exact ? guesses.filter(({ sure }) => !sure) : guesses;
  const tried = open.flatMap((guess) => guess.others.map((id, rank) => ({ guess, id, rank })));
  // The next of each name before the one after that.
  const inTurn = tried
    .sort((a, b) => Number(a.guess.sure) - Number(b.guess.sure) || a.rank - b.rank)
    .slice(0, MOST_TRIED);
  for (const { guess, id } of inTurn) {
    const meant = new Map([[guess.key, id]]);
    const other = read(question, { ...context, lexicon: { ...context.lexicon, meant } });
    if (!other.ok) continue;
    const name = nameOf(id, context.catalogue);
    const rest = guesses.filter((other) => other !== guess && !other.sure);
    const note = saying(TAKEN_FOR_WHO_HAS, guess.text, name);
    yield {
      query: other.value.query,
      notes: [...notes, ...rest.map((other) => taken(other, context.catalogue)), note],
    };
  }
}

/** For the asker: for whom each name was taken that may mean several. */
export function guessNotes({ guesses }: Reading, catalogue: Catalogue): readonly Saying[] {
  return guesses.filter(({ sure }) => !sure).map((guess) => taken(guess, catalogue));
}

function taken({ text, id, others }: Guess, catalogue: Catalogue): Saying {
  const also = others.slice(0, MOST_NAMED).map((other) => nameOf(other, catalogue));
  return saying(TAKEN_FOR, text, nameOf(id, catalogue), also);
}

/** Of places, which may bear one name, with what they lie in. */
function nameOf(id: string, catalogue: Catalogue): string {
  const entity = catalogue.entity(id);
  if (entity?.kind !== "place") return entity?.name ?? id;
  const around = catalogue
    .containers(id)
    .flatMap((each) => catalogue.entity(each) ?? [])
    .filter(({ feature }, at) => at === 0 || feature !== "continent");
  return around
    .slice(0, MOST_AROUND)
    .map(({ name }) => name)
    .join(", ");
}
