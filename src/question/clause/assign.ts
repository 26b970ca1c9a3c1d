/**
 * The roles in a clause. The event word is the head; who stands before it, after it, or behind which preposition decides
 * the role: a table, not a sentence pattern, so that the order of words may vary.
 */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isByForce } from "../../ontology/force.js";
import { isLight, isWord, type NameSpan } from "../spans/span.js";
import type { Preposition } from "../words/word.js";
import type { OwnFrame, Scope } from "./frame.js";
import { type Head, isLost } from "./head.js";
import { listedIn } from "./listed.js";
import { type Position, placeRole, roleOf } from "./roles.js";
import {
  addSlot,
  isAlternative,
  isJoined,
  isLanguage,
  isStart,
  isWhere,
  type NamedSlot,
  positionOf,
  slotOf,
} from "./slots.js";
import { cameAbout, statusOf } from "./status.js";
import { type Clause, isContent, type Stretch, stretchesOf } from "./stretch.js";
import { readDeed, readTopics, saidByTopic, type TopicReading } from "./topic.js";
import { typesOf } from "./types.js";

/** Goes through the clause from left to right and gives each name its role; what it is about was found before. */
export function assign(
  clause: Clause,
  head: Head | undefined,
  troops: boolean,
  { lexicon, catalogue }: Scope,
): OwnFrame {
  const stretches = stretchesOf(clause, head, catalogue);
  const matters = stretches.map(({ from, to }) => {
    const read = isDeed(clause, from, head) ? readDeed : readTopics;
    return read(
      clause.slice(from, to).flatMap((span) => span ?? []),
      lexicon,
      catalogue,
    );
  });
  // "1,700 Americans" can only be forces where something moves.
  const amount = clause.some(
    (span) => isWord(span, "unit") || (isWord(span, "number") && span.word.value >= LEAST_AMOUNT),
  );
  const counts = troops || amount || head?.uses.some((use) => use.type.movement) === true;
  const slots: NamedSlot[] = [];
  const places: string[] = [];
  let goals = 0;
  const origins: string[] = [];
  const unknown: string[] = matters.flatMap((matter, at) => strange(matter, clause, stretches[at]));
  const stranded: Preposition[] = [];
  const loose: string[] = [];
  let preposition: Preposition | undefined;
  let last: Position | undefined;

  for (const [at, span] of clause.entries()) {
    if (stretches.some(({ from, to }) => from <= at && at < to)) {
      preposition = undefined;
      continue;
    }
    if (span?.tag === "relation" && head && isLost(span, at, head, troops)) unknown.push(span.text);
    // What is to be left out must be a name; anything else would be put in instead.
    if (isWord(span, "except")) unknown.push(span.text);
    if (span?.tag === "unknown" || (isWord(span, "number") && !counts)) unknown.push(span.text);
    if (span?.tag === "topic") loose.push(...span.ids);
    if (isWord(span, "preposition")) {
      if (preposition !== undefined) stranded.push(preposition);
      preposition = span.word.preposition;
      last = undefined;
    } else if (span?.tag === "name") {
      last =
        last && isJoined(clause, at, catalogue) ? last : positionOf(clause, at, preposition, head, catalogue);
      preposition = undefined;
      const struck = !catalogue.tableEvents && isStruck(last, head);
      const acts = span.standsFor !== undefined && !struck && actsAs(last, head);
      const place = acts ? undefined : placeRole(last, head, span, catalogue, troops);
      // A capital is its government as one who acts; as a place it is a city in which the data has nothing.
      const goes = head?.uses.some((use) => use.type.travel) ?? false;
      const seat = isWhere(last.preposition) || goes ? seatOf(span, catalogue) : undefined;
      if (seat !== undefined) places.push(seat);
      else if (span.by === "metonym" && (place === "place" || isWhere(last.preposition)))
        places.push(span.text);
      else if (isLanguage(clause, at, head)) unknown.push(span.text);
      else if (place === "place" && troops && isStart(clause, at, last)) origins.push(...span.ids);
      else if (place === "place") {
        places.push(...span.ids);
        goals++;
      } else if (place === "origin") origins.push(...span.ids);
      else {
        const actor = acts ? { ...span, ids: span.standsFor ?? span.ids } : span;
        const whole = head?.voice === "noun" && at < head.at ? asBody(actor, catalogue) : actor;
        addSlot(slots, slotOf(whole, roleOf(last, head), catalogue), isAlternative(clause, at));
      }
    } else if (span === undefined || !isLight(span)) {
      // A preposition before an event word or a nested clause is not stranded.
      if (
        span?.tag === "relation" ||
        isWord(span, "ask") ||
        isWord(span, "troops") ||
        isWord(span, "kind") ||
        isWord(span, "literal") ||
        // "To lead the US delegation": the verb's own.
        (isWord(span, "light") && preposition === "to") ||
        span?.tag === "topic" ||
        span === undefined
      )
        preposition = undefined;
      if (!isWord(span, "and") && !isWord(span, "or")) last = undefined;
    }
  }
  if (preposition !== undefined) stranded.push(preposition);
  const whom = clause.some((span) => isWord(span, "ask") && /^(?:who|which|what)/.test(span.word.ask));
  const [only] = slots;
  // "When did the Quad leaders talk": with one another.
  if (
    only?.as !== undefined &&
    slots.length === 1 &&
    !whom &&
    head?.uses.every((use) => use.type.symmetric)
  ) {
    const whole = asBody(only.span, catalogue);
    if (whole !== only.span) slots.splice(0, 1, slotOf({ ...whole, group: false }, only.side, catalogue));
  }
  const mode = clause.find((span) => isWord(span, "mode"));
  const topics = [...matters.flatMap((matter) => matter.ids), ...ofHead(loose, head, catalogue)];
  const unit = clause.some((span) => isWord(span, "kind") && span.word.kinds.includes("unit"));
  const number = clause.find(
    (span, at) => isWord(span, "number") && !stretches.some(({ from, to }) => from <= at && at < to),
  );
  return {
    head,
    types: typesOf(head, troops, isWord(mode, "mode") ? mode.word.mode : undefined, slots, unit, catalogue),
    slots,
    listed: listedIn(
      clause.map((span, at) => (stretches.some(({ from, to }) => from <= at && at < to) ? undefined : span)),
      head,
      catalogue,
    ),
    places,
    everyPlace: goals > 1 && goals === places.length && !clause.some((span) => isWord(span, "or")),
    origins,
    topics,
    wording: clause.flatMap((span) =>
      isWord(span, "literal") && !saidByTopic(span.text, topics, catalogue) ? span.text : [],
    ),
    mode: isWord(mode, "mode") ? mode.word.mode : head?.uses.find((use) => use.mode)?.mode,
    voices: clause.some((span) => isWord(span, "vouched") && span.word.by === "voices") ? 2 : undefined,
    sources: clause.some((span) => isWord(span, "vouched") && span.word.by === "sources") ? 2 : undefined,
    alone: clause.some((span) => isWord(span, "alone")),
    disputed: clause.some((span) => isWord(span, "disputed")),
    status: statusOf(clause),
    cameAbout: cameAbout(clause),
    troops,
    quantity: counts && isWord(number, "number") ? number.word.value : undefined,
    stranded,
    unknown,
    stretches,
  };
}

/** "The Quad leaders' call" is one of the Quad, and not any of one of them. */
function asBody(span: NameSpan, catalogue: Catalogue): NameSpan {
  const bodies = span.group ? span.ids.filter((id) => catalogue.entity(id)?.members !== undefined) : [];
  return bodies.length > 0 ? { ...span, ids: bodies } : span;
}

/** "Warsaw announced", "Moscow's forces", "who called Washington": a government; but one visits, reaches, or is in, a city. */
function actsAs({ preposition, after, possessive }: Position, head: Head | undefined): boolean {
  const goes = head?.uses.some((use) => use.type.travel || use.type.movement) ?? false;
  if (possessive) return true;
  if (!head || head.voice === "noun") return false;
  return after ? preposition === "with" || (!preposition && !goes) : preposition === undefined;
}

/** "Agreed to visit Poland": a verb behind "to"; who met to discuss it promised nothing. */
function isDeed(clause: Clause, at: number, head: Head | undefined): boolean {
  if (!head?.uses.every(({ type }) => type.topical && type.symmetric)) return false;
  const [before, span] = [clause[at - 1], clause[at]];
  const to = isWord(before, "preposition") && before.word.preposition === "to";
  return to && span?.tag === "relation" && span.uses.some(({ form }) => form === "base");
}

/** "Attacked Kyiv", "was Kyiv shelled": what force is used against is a city, and no government. */
function isStruck({ preposition, after }: Position, head: Head | undefined): boolean {
  if (!head?.uses.some(({ type }) => isByForce(type)) || preposition !== undefined) return false;
  return head.voice === "passive" ? !after : head.voice === "active" && after;
}

/** "Banned Russian oil": of all that the words may mean, it is the ban. */
function ofHead(topics: readonly string[], head: Head | undefined, catalogue: Catalogue): readonly string[] {
  const words = head?.span.text.split(" ").filter((word) => word.length > 2) ?? [];
  const own = topics.filter((id) => words.some((word) => saidByTopic(word, [id], catalogue)));
  return own.length > 0 ? own : topics;
}

/** From this on a number is how many of something, and no number of a thing: "100,000 Ukrainians", "53 million dollars". */
const LEAST_AMOUNT = 3_000;

/** The building of that name: "at the White House". */
function seatOf({ ids }: NameSpan, catalogue: Catalogue): string | undefined {
  return ids.length === 1 ? catalogue.seatOf(ids[0] ?? "") : undefined;
}

/** What nothing could be made of; where a stretch gives no topic at all, all of its words. */
function strange(
  { ids, unknown }: TopicReading,
  clause: Clause,
  stretch: Stretch | undefined,
): readonly string[] {
  if (ids.length > 0 || unknown.length > 0 || !stretch) return unknown;
  const words = clause
    .slice(stretch.from, stretch.to)
    .flatMap((span) => (span && isContent(span) ? span.text : []));
  return words;
}
