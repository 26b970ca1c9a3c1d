/**
 * The words of a claim with which nothing of the data is compared. Whatever is not known to bear nothing, or to have been
 * taken for who, what, when or where, is among them: what nobody looked up agrees with nothing.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import { tells } from "../ontology/tells.js";
import type { Frame } from "../question/clause/frame.js";
import { complementOf, tellingOf } from "../question/clause/nesting.js";
import { isLight, isWord, type Span, type SpanKind } from "../question/spans/span.js";

/** Span by span, what each is to the claim. */
export interface Words {
  /** Nothing is compared with them. */
  readonly unread: ReadonlySet<Span>;
  /** What was spoken of: compared where the event has that topic. */
  readonly about: ReadonlySet<Span>;
  /** What is announced, ordered or told. */
  readonly told: ReadonlySet<Span>;
  /** How many soldiers or the like. */
  readonly quantity: ReadonlySet<Span>;
}

/** They join what others say. */
const BARE: ReadonlySet<SpanKind> = new Set([
  "preposition",
  "possessive",
  "and",
  "or",
  "the",
  "ask",
  "light",
  "happen",
  "mode",
  "not",
  "whether",
  "ever",
  "event-noun",
] as const);

/** In a question they add nothing; whoever reports something says something by them. */
const BEARING =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|couple|few|handful(?: of)?|a handful of|millions?|billions?|thousands?|times?|again|still|back|separately|individually|almost|nearly|barely|fully|partly|partially|repeatedly|frequently|regularly|occasionally|sometimes|usually|suddenly|unexpectedly|successfully|publicly|public|trilateral|multilateral|long|short|brief|heavy|massive|huge|another|himself|herself|themselves|small|big|large|biggest|largest|greatest|larger|bigger|smaller|greater|later|earlier)$/iu;

const TIME_OF_DAY = /\b(?:morning|afternoon|evening|night)\b|^(?:early|late|later) on$/iu;

function isBare(span: Span): boolean {
  if (span.kind === "filler") return !BEARING.test(span.text) && !TIME_OF_DAY.test(span.text);
  // "Might have called", "if he called": nobody says that he did.
  if (isWord(span, "auxiliary")) return span.word.of !== "should";
  if (isWord(span, "that")) return !/^(?:if|whether)$/iu.test(span.text);
  return span.tag === "word" && BARE.has(span.kind);
}

/** `spans`: the clause as `frame` was read from it. `known`: read elsewhere, such as names that the data does not know. */
export function wordsOf(
  spans: readonly Span[],
  frame: Frame,
  catalogue: Catalogue,
  known: (span: Span) => boolean,
): Words {
  const named = idsOf(frame);
  // "At the White House" is in its building.
  const isNamed = (id: string): boolean => named.has(id) || named.has(catalogue.seatOf(id) ?? "");
  const troops = hasTroops(frame);
  const moves = frame.head?.uses.some(({ type }) => type.movement) === true || troops;
  const heads = headsOf(frame);
  // Of what the data has no topic, none can agree.
  const about = new Set(frame.topics.length > 0 ? stretchesOf(frame, spans) : []);
  const told = new Set(nestedIn(spans, frame));
  const counted = frame.quantity ?? frame.concerning?.quantity;
  const quantity = new Set(
    spans.filter((span) => isWord(span, "number") && counted !== undefined && span.word.value === counted),
  );
  const label = labelOf(spans);
  const isRead = (span: Span, at: number): boolean => {
    if (about.has(span) || quantity.has(span) || isBare(span) || known(span) || at < label) return true;
    if (span.tag === "time") return span.interval !== undefined;
    if (span.tag === "name") return span.ids.some(isNamed) || named.has(span.text);
    if (span.tag === "relation") return heads.has(span.from) || span.light || isSaidBy(spans, at, frame);
    if (isWord(span, "troops") || isWord(span, "carrier")) return moves;
    return isWord(span, "unit") && quantity.size > 0;
  };
  return { unread: new Set(spans.filter((span, at) => !isRead(span, at))), about, told, quantity };
}

/** "BREAKING: Biden called …": what stands before all that is told. */
const labelOf = (spans: readonly Span[]): number =>
  spans[0]?.pause && (spans[0].tag === "unknown" || isLight(spans[0])) ? 1 : 0;

/** "Sanctions were imposed", "told him in a call", "flew there to meet Putin": it says nothing that the head does not. */
function isSaidBy(spans: readonly Span[], at: number, { head }: Frame): boolean {
  const span = spans[at];
  if (span?.tag !== "relation" || !head) return false;
  const isGoal = head.uses.some(({ type }) => type.travel) && isWord(spans[at - 1], "preposition");
  return span.uses.some(
    ({ type }) => head.uses.some((use) => use.type === type) || tells(type) || (isGoal && type.symmetric),
  );
}

/** Whom and where it names, as far as they are compared. */
function idsOf({ slots, places, concerning, toldIn }: Frame): ReadonlySet<string> {
  const own = [...slots.flatMap(({ anyOf, span }) => [...anyOf, ...span.ids]), ...places];
  return new Set([...own, ...[concerning, toldIn].flatMap((each) => (each ? [...idsOf(each)] : []))]);
}

const hasTroops = ({ troops, concerning }: Frame): boolean => troops || concerning?.troops === true;

function headsOf({ head, concerning, toldIn }: Frame): ReadonlySet<number> {
  const inner = [concerning, toldIn].flatMap((each) => (each ? [...headsOf(each)] : []));
  return new Set([...(head ? [head.span.from] : []), ...inner]);
}

const stretchesOf = ({ stretches }: Frame, spans: readonly Span[]): readonly Span[] =>
  stretches.flatMap(({ from, to }) => spans.slice(from, to).filter((span) => span.tag !== "time"));

function nestedIn(spans: readonly Span[], { head, concerning, toldIn, troops }: Frame): readonly Span[] {
  if (!head || (!concerning && !toldIn)) return [];
  const all = troops || spans.some((span) => isWord(span, "troops") || (span.tag === "name" && span.troops));
  const nested = complementOf(spans, head, all) ?? tellingOf(spans, head, all);
  return nested ? spans.slice(...nested.inner) : [];
}

/** In the words of the message, each run in one piece with what leads to it: "for three hours". */
export function phrasesOf(
  all: readonly Span[],
  chosen: ReadonlySet<Span>,
  quote: (from: Span, to: Span) => string,
): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < all.length; at++) {
    const span = all[at];
    if (!span || !chosen.has(span)) continue;
    let first = at;
    while (first > 0 && leadsTo(all[first - 1])) first--;
    let last = at;
    for (let next = at + 1; next < all.length && !all[next - 1]?.pause; next++) {
      const each = all[next];
      if (each && chosen.has(each)) last = next;
      else if (!leadsTo(each)) break;
    }
    const [from, to] = [all[first], all[last]];
    if (from && to) found.push(quote(from, to));
    at = last;
  }
  return [...new Set(found)];
}

const leadsTo = (span: Span | undefined): boolean =>
  span !== undefined && !span.pause && (isLight(span) || isWord(span, "preposition") || isWord(span, "that"));
