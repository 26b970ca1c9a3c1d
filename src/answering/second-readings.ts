/** Other readings of a question that the grammar refused or that found nothing: each only where it has an answer. */
import type { Failure } from "../failure.js";
import { LOOKED_FOR_WORDS, SPEAK_OF_ALL, TAKEN_FOR_ONLY_FIT } from "../phrases/notes.js";
import { saying } from "../phrases/phrase.js";
import { execute } from "../query/execute.js";
import type { World } from "../query/match.js";
import type { EventPattern, Query } from "../query/query.js";
import { exactly } from "../query/table-query.js";
import { literalWords } from "../question/literal.js";
import { readLoosely } from "../question/loose.js";
import { readQuestion } from "../question/read.js";
import { readByKind, readToldBefore } from "../question/read-by-kind.js";
import { clean } from "../question/spans/clean.js";
import type { ReadContext } from "../question/spans/cut.js";
import { keyOf } from "../text/tokens.js";
import { type Attempt, answers, attempt } from "./attempt.js";
import { doneAsAsked, takesPartIn } from "./done-as-asked.js";
import { withMeant } from "./meant.js";

type SecondReading = (
  failure: Failure,
  question: string,
  context: ReadContext,
  world: World,
) => Promise<Attempt | undefined>;

/** Of more, one that fits would be chance. */
const MOST_CANDIDATES = 8;

/** Where just one of those who may be meant fits the question, it is about them. */
const onlyOne: SecondReading = async (failure, question, context, world) => {
  if (failure.kind !== "ambiguous-name" || failure.candidates.length > MOST_CANDIDATES) return undefined;
  const fitting: Attempt[] = [];
  for (const { label } of failure.candidates) {
    const read = readQuestion(withMeant(clean(question), failure.text, label), context);
    if (!read.ok || !answers(await execute(read.value.query, world))) continue;
    const note = saying(TAKEN_FOR_ONLY_FIT, failure.text, label);
    fitting.push(await attempt(read.value.query, [...read.value.notes, note], world));
  }
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** Words that Dateline does not know, but the descriptions of the events do; where none fits, they remain unknown. */
const described: SecondReading = async (failure, question, context, world) => {
  const literal = literalWords(question, failure, context);
  // "Did the sanctions work": that is asked of them, and some description that has the word does not tell.
  if (!literal || (literal.query.kind === "yes-no" && isPredicate(question, literal.words))) return undefined;
  const { query, words } = literal;
  const note = saying(LOOKED_FOR_WORDS, words);
  const tried = await attempt(query, [...literal.notes, note], world);
  // "When was he elected": without any event word, a word that comes up everywhere tells nothing.
  const loose = "pattern" in query && query.pattern?.types.length === 0;
  if (loose && tried.found.events.length > MOST_SPEAKING) return undefined;
  return answers(tried.found) || (await isCalledOff(query, world)) ? tried : undefined;
};

/** Of a feed: asked of an act that was told in a sentence before. */
const ofWhatWasTold: SecondReading = async ({ kind }, question, context, world) => {
  if (kind === "ambiguous-name" || kind === "empty" || kind === "too-long" || kind === "too-many-words")
    return undefined;
  for (const { query, notes } of readToldBefore(question, context)) {
    const found = await execute(exactly(query), world);
    if (answers(found)) return { found, query, notes };
  }
  return undefined;
};

/** What a question may lack that its words together have. */
const UNREAD: ReadonlySet<Failure["kind"]> = new Set<Failure["kind"]>([
  "unknown-words",
  "not-understood",
  "unknown-name",
  "incomplete",
]);

/** Of a feed: words that tell of a kind of act, though no phrase does; of several kinds the likeliest that has an answer. */
const ofSomeKind: SecondReading = async ({ kind }, question, context, world) => {
  if (!UNREAD.has(kind)) return undefined;
  const readings = readByKind(question, context);
  for (const { query, notes } of readings) {
    // Just as it is read: to bend it once more would be to guess.
    const found = await execute(exactly(query), world);
    if (answers(found)) return { found, query, notes };
  }
  // That it never was is an answer only where nothing else can be meant.
  const [first] = readings;
  return first?.sure && isCheck(first.query) ? attempt(first.query, first.notes, world) : undefined;
};

const isCheck = ({ kind }: Query): boolean => kind === "yes-no" || kind === "count";

/** What is ambiguous or recorded nowhere stays so. */
const speaking: SecondReading = async ({ kind }, question, context, world) =>
  kind === "unknown-words" || kind === "not-understood" ? loosely(question, context, world) : undefined;

/** In the order in which they are tried. */
const SECOND_READINGS: readonly SecondReading[] = [onlyOne, ofWhatWasTold, ofSomeKind, described, speaking];

/** The first that has an answer. */
export async function secondReading(
  failure: Failure,
  question: string,
  context: ReadContext,
  world: World,
): Promise<Attempt | undefined> {
  for (const read of SECOND_READINGS) {
    const tried = await read(failure, question, context, world);
    if (tried) return tried;
  }
  return undefined;
}

/** What was read and found nothing: the record may hold it otherwise. */
export async function elsewhere(
  { query, found }: Attempt,
  question: string,
  context: ReadContext,
  world: World,
): Promise<Attempt | undefined> {
  if (answers(found)) return undefined;
  return (
    (await ofSurerKind(query, question, context, world)) ??
    (mayBeElsewhere(query) && !isOfIdle(query, context)
      ? loosely(question, context, world, query)
      : undefined)
  );
}

/** Of a feed: read as one kind of act, and told of as another by all its words together. */
async function ofSurerKind(
  query: Query,
  question: string,
  context: ReadContext,
  world: World,
): Promise<Attempt | undefined> {
  if (!context.catalogue.tableEvents || !("pattern" in query) || isCheck(query)) return undefined;
  const asked = query.pattern?.types ?? [];
  const other = readByKind(question, context).find(({ type, sure }) => sure && !asked.includes(type));
  const found = other && (await execute(exactly(other.query), world));
  return found && answers(found) ? { found, query: other.query, notes: other.notes } : undefined;
}

/** Whether and how often just this was, or what was said of it, the record does not tell by speaking of it otherwise. */
const mayBeElsewhere = (query: Query): boolean =>
  "pattern" in query &&
  query.pattern !== undefined &&
  query.kind !== "yes-no" &&
  query.kind !== "topics" &&
  // Who is spoken of beside a journey need not have gone along.
  !(query.kind === "participants" && query.companions) &&
  (query.kind !== "count" || query.of === "quantity");

/** "When did Lind speak": where Lind is only ever spoken of, that tells of nothing that Lind did. */
const isOfIdle = (query: Query, { catalogue }: ReadContext): boolean =>
  "pattern" in query &&
  (query.pattern?.slots ?? []).some(({ anyOf }) =>
    anyOf.every((id) => catalogue.entity(id)?.kind === "person" && !catalogue.doers.has(id)),
  );

/** More speak of it by chance. */
const MOST_SPEAKING = 6;

/** What speaks of all that the question names; where the grammar read one, only what may be just that, asked for the same. */
async function loosely(
  question: string,
  context: ReadContext,
  world: World,
  asked?: Query,
): Promise<Attempt | undefined> {
  const read = readLoosely(question, context);
  if (!read || (asked !== undefined && read.kind !== asked.kind)) return undefined;
  const found = await execute(read, world);
  if (!answers(found) || found.events.length > MOST_SPEAKING) return undefined;
  const pattern = asked && "pattern" in asked ? asked.pattern : undefined;
  if (pattern && !found.events.every(doneAsAsked(pattern, world))) return undefined;
  // Whether it came about is not to be had so, unless none of them did.
  const none = found.events.every(({ status }) => status === "cancelled" || status === "denied");
  const bare = asked === undefined && !found.events.every(takesPartIn(read, world));
  const query = read.kind === "yes-no" ? checked(read, none) : bare ? justEvents(read) : read;
  return attempt(query, [saying(SPEAK_OF_ALL)], world);
}

/** "When was Lind elected": events that only mention Lind do not tell when, but may be what is looked for. */
const justEvents = (query: Query): Query =>
  "pattern" in query && query.pattern ? { kind: "events", pattern: query.pattern } : query;

/** "Did the breakfast take place": no, where all that speaks of it was called off; else what there is. */
const checked = ({ pattern }: Extract<Query, { kind: "yes-no" }>, none: boolean): Query =>
  none ? { kind: "yes-no", pattern: { ...pattern, status: ["occurred"] } } : { kind: "events", pattern };

/** Asked whether it came about: no, where it is recorded as called off. */
async function isCalledOff(query: Query, world: World): Promise<boolean> {
  if (query.kind !== "yes-no" || query.also) return false;
  const pattern: EventPattern = { ...query.pattern, status: ["cancelled", "denied"] };
  return (await execute({ kind: "yes-no", pattern }, world)).events.length > 0;
}

const isPredicate = (question: string, words: readonly string[]): boolean =>
  words.some((word) =>
    new RegExp(`^(?:did|do|does|have|has) (?:the )?[a-z]+ ${keyOf(word)}$`).test(keyOf(question)),
  );
