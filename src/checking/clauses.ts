/**
 * A sentence cut into clauses, each of which may be a claim: "Blinken spoke with Le Drian on Sunday, and Biden called
 * Macron, the White House said." Each has a verb and its subject; whoever only says that it was so is left out.
 */

import { tells } from "../ontology/tells.js";
import type { TypeWord } from "../ontology/words.js";
import { isNoun } from "../question/clause/head.js";
import { isLight, isWord, type RelationSpan, type Span } from "../question/spans/span.js";

export interface Clause {
  readonly spans: readonly Span[];
  /** Where its own words begin and end: a subject or a day that it shares with another stands outside of them. */
  readonly first: Span;
  readonly last: Span;
  /** "Before he called Putin": what says when it was, beside the clause that it hangs on. */
  readonly link?: Span;
}

type Piece = readonly Span[];

/** In the order of the sentence; a sentence without a verb is one clause. */
export function clausesOf(sentence: readonly Span[]): readonly Clause[] {
  const found: { own: Piece; spans: Piece; link?: Span }[] = [];
  for (const piece of piecesOf(withoutSource(sentence))) {
    const last = found.at(-1);
    const next =
      last && (isWhole(last.spans) || isAside(last.spans)) ? standing(piece, last.spans) : undefined;
    if (next && last && isAside(last.spans)) found.pop();
    const link = next && piece.find((span) => isLink(span) && ORDERS.test(span.text));
    if (next)
      found.push({ own: piece.filter((span) => next.includes(span)), spans: next, ...(link && { link }) });
    else if (last) {
      last.own = [...last.own, ...piece];
      last.spans = [...last.spans, ...piece];
    } else found.push({ own: piece, spans: piece });
  }
  const leading = leadingTime(found[0]?.own ?? []);
  return found
    .filter(({ spans }) => found.length === 1 || !isAttribution(spans))
    .flatMap(({ own, spans, link }) => {
      const [first, last] = [own[0], own.at(-1)];
      const inherits = own !== found[0]?.own && !own.some(isTime);
      const all = inherits ? [...leading, ...spans] : spans;
      return first && last ? [{ spans: all, first, last, ...(link && { link }) }] : [];
    });
}

const isTime = (span: Span): boolean => span.tag === "time";
const isRelation = (span: Span | undefined): span is RelationSpan => span?.tag === "relation" && !span.light;
const isSomeone = (span: Span): boolean =>
  span.tag === "name" || isWord(span, "pronoun") || isWord(span, "troops") || span.tag === "office";

/** "According to the White House, …" and "…, according to a statement": on whose word it is, and no part of it. */
function withoutSource(spans: readonly Span[]): readonly Span[] {
  const at = spans.findIndex((span) => isWord(span, "according"));
  if (at < 0) return spans;
  const end = spans.findIndex((span, index) => index > at && span.pause);
  return [...spans.slice(0, at), ...(end < 0 ? [] : spans.slice(end + 1))];
}

function piecesOf(spans: readonly Span[]): readonly Piece[] {
  const pieces: Span[][] = [];
  for (const [at, span] of spans.entries()) {
    if (at === 0 || begins(spans, at)) pieces.push([]);
    pieces.at(-1)?.push(span);
  }
  return pieces;
}

const CONJUNCTION =
  /^(?:while|whereas|but|though|although|then|as|when|before|after|since|and|who|where|which)$/iu;

/** Of two clauses, which was first. */
const ORDERS = /^(?:before|after|since|once|until|till)$/iu;

/** Where a clause may begin; whether one does, what stands there decides. */
function begins(spans: readonly Span[], at: number): boolean {
  const [before, span] = [spans[at - 1], spans[at]];
  if (!before || !span) return false;
  if (before.pause || CONJUNCTION.test(span.text)) return !isWord(before, "and");
  // "Said on Monday that", but "announced that", which goes on to say what.
  if (isWord(span, "that")) return isSaying(spans.slice(0, at).findLast(isRelation));
  return isSaying(before) && (span.tag === "name" || isWord(span, "pronoun"));
}

/** "Said", which tells nothing by itself; "announced" does. */
function isSaying(span: Span | undefined): boolean {
  return isRelation(span) && span.uses.every(isPlainlySaid);
}

const isPlainlySaid = ({ type, form }: TypeWord): boolean =>
  tells(type) && type.parent === undefined && form !== "noun";

/** "As I said": nobody whom the data knows. */
const isAside = (clause: Piece): boolean =>
  clause.some(isSaying) && !clause.some(({ tag }) => tag === "name" || tag === "time");

/** Something is said to have happened, and to whom. */
const isWhole = (clause: Piece): boolean => clause.some(isRelation) && clause.some(isSomeone);

/** The piece as a clause of its own, with the subject that it shares with the one before; undefined where it is none. */
function standing(piece: Piece, before: Piece): Piece | undefined {
  const opened = piece.findIndex((span) => !isLink(span));
  const own = opened < 0 ? [] : piece.slice(opened);
  const verb = own.findIndex((_, at) => isVerb(own, at));
  const [first] = own;
  if (verb < 0 || !first) return goingOn(own, before) ?? gapped(own, before) ?? nounClause(own);
  if (isWord(first, "preposition") && own[1]?.tag !== "time") return undefined;
  const subject = own.slice(0, verb).findIndex(isSomeone);
  const pronoun = own[subject];
  if (isWord(pronoun, "pronoun") && /^(?:he|she|it)$/iu.test(pronoun.text)) {
    const meant = subjectOf(before);
    return meant ? [...own.slice(0, subject), meant, ...own.slice(subject + 1)] : own;
  }
  if (subject >= 0) return own;
  const bears = own.some((span) => span.tag === "name" || isTime(span));
  const shared = subjectOf(before);
  return verb === 0 && bears && shared ? [shared, ...own] : undefined;
}

const isLink = (span: Span): boolean =>
  isLight(span) ||
  isWord(span, "and") ||
  isWord(span, "that") ||
  isWord(span, "relative") ||
  isWord(span, "ask") ||
  CONJUNCTION.test(span.text);

/** A finite verb: "called", but not "to call", nor "his call". */
function isVerb(spans: Piece, at: number): boolean {
  const span = spans[at];
  if (span?.tag !== "relation") return false;
  const before = spans.slice(0, at).findLast((each) => !isLight(each));
  if (isWord(before, "preposition") || isNoun(spans, at)) return isWord(before, "light");
  return span.uses.some(({ form }) => form !== "noun" && form !== "agent" && form !== "gerund");
}

/** "To Poland on the 9th, then to Romania on 12 March": the verb and its subject once more. */
function goingOn(own: Piece, before: Piece): Piece | undefined {
  const [link, ...rest] = own;
  const there = isWord(link, "preposition") && link.word.preposition === "to";
  const verb = before.find(
    (span) => isRelation(span) && span.uses.some(({ type }) => type.travel || type.movement),
  );
  const subject = subjectOf(before);
  const dated = rest.some(isTime) && before.some(isTime) && rest.some(({ tag }) => tag === "name");
  return there && dated && verb && subject ? [subject, verb, ...own] : undefined;
}

/**
 * "Met Zelenskyy in Munich on the 19th and Scholz in Berlin": behind a place or a day of the first, whoever is named next
 * has another one, and the verb and its subject once more.
 */
function gapped(own: Piece, before: Piece): Piece | undefined {
  const [first] = own;
  const verb = before.findIndex((_, at) => isVerb(before, at));
  const object = before.findIndex(({ tag }, at) => at > verb && tag === "name");
  const subject = subjectOf(before);
  if (first?.tag !== "name" || verb < 0 || object < 0 || !subject) return undefined;
  const led = before.slice(verb, object);
  const behind = before.slice(object + 1);
  const settled = behind.some(
    (span, at) => isTime(span) || (isWord(behind[at - 1], "preposition") && span.tag === "name"),
  );
  const joins = led.every((span, at) => at === 0 || isLight(span) || isWord(span, "preposition"));
  return settled && joins && before.indexOf(subject) < verb ? [subject, ...led, ...own] : undefined;
}

/** "After his meeting with Scholz on 7 February": no verb, but someone, and when. */
function nounClause(own: Piece): Piece | undefined {
  const named = own.filter(({ tag }) => tag === "name").length;
  const happens = own.some(
    (span, at) => isRelation(span) && isNoun(own, at) && !isWord(own[0], "preposition"),
  );
  return happens && (named > 1 || (named > 0 && own.some(isTime))) ? own : undefined;
}

/** Whoever stands before the verb, else the first who is named. */
function subjectOf(clause: Piece): Span | undefined {
  const named = clause.filter(({ tag }) => tag === "name");
  const verb = clause.findIndex(isRelation);
  return clause.slice(0, Math.max(0, verb)).find(({ tag }) => tag === "name") ?? named[0];
}

/** "On Sunday Blinken spoke …, and Biden called …": a day in front of all is the day of all. */
function leadingTime(first: Piece): Piece {
  const name = first.findIndex(isSomeone);
  return first.slice(0, Math.max(0, name)).filter(isTime);
}

/** "The White House said", "Blaszczak tweeted": somebody's word for the rest of the sentence. */
function isAttribution(clause: Piece): boolean {
  const relations = clause.filter(isRelation);
  const others = clause.filter((span) => span.tag === "name").length;
  return (
    relations.length > 0 && relations.every(({ uses }) => uses.every(({ type }) => tells(type))) && others < 2
  );
}
