/**
 * A question in pieces made one: a statement and what is asked of it ("Biden called Macron on 6 February. What about?"),
 * a heading and a question with pronouns ("Harris in Munich: whom did she meet there?").
 */

import { isNoun } from "../clause/head.js";
import { lastQuestion, MOST_WORDS, sentencesOf, wordsIn } from "../spans/clean.js";
import { cut, type ReadContext } from "../spans/cut.js";
import { isWord, type Span } from "../spans/span.js";
import { phrasesIn } from "./antecedents.js";
import { breakOf, isManner } from "./breaks.js";
import { asksWhetherHeld, fragmentOf, withoutLink } from "./fragment.js";
import { isKin } from "./kin.js";
import { leftover } from "./leftover.js";
import { refer, refers } from "./refer.js";
import { isPlan, withoutCount, withoutPlan, withWhich } from "./statement.js";
import { withoutTalk } from "./talk.js";

export interface OneQuestion {
  readonly question: string;
  /** Other sentences were left out. */
  readonly dropped: boolean;
  /** A word that stands for something that is not said. */
  readonly missing?: string;
}

/** What is asked, in one sentence. */
export function oneQuestion(text: string, context: ReadContext): OneQuestion {
  const sentences = sentencesIn(text);
  const [statement, asked] = piecesOf(sentences);
  const short = [statement, asked].every((piece) => wordsIn(piece ?? "") <= MOST_WORDS);
  const joined =
    statement && asked && short ? join(statement, asked, sentences.length > 1, context) : undefined;
  return joined ?? lastQuestion(sentences);
}

/** What is told before, and what is asked; nothing where the text is in one piece. */
export const statementAndQuestion = (text: string): readonly string[] => piecesOf(sentencesIn(text));

const sentencesIn = (text: string): readonly string[] =>
  sentencesOf(withoutTalk(text)).filter((each, _, all) => all.length < 2 || !isManner(each));

const piecesOf = (sentences: readonly string[]): readonly string[] =>
  sentences.length > 1
    ? [sentences.slice(0, -1).join(" "), sentences.at(-1) ?? ""]
    : breakOf(sentences[0] ?? "");

function join(before: string, asked: string, apart: boolean, context: ReadContext): OneQuestion | undefined {
  const question = withoutLink(asked);
  // Of two whole questions the last is answered, but it may speak of those named in the first.
  const asks = /^(?:who|whom|whose|which|what|where|how|when)\b/i.test(before.trim());
  const { spans } = cut(before, context);
  const own = cut(question, context).spans;
  if (!spans.some(bears)) return undefined;
  const repeated = withEvent(question, own, spans);
  const fragment = asks ? undefined : fragmentOf(repeated);
  // "Nord Stream 2 sanctions: date" are keywords, which need no verb.
  if (fragment !== undefined && !apart && !says(spans)) return undefined;
  if (fragment !== undefined) {
    const joined = afterAsk(fragment, before, spans, question);
    return joined === undefined ? undefined : { question: joined, dropped: false };
  }
  const announced = asks ? undefined : ofIt(question, before, spans);
  if (announced !== undefined) return { question: announced, dropped: false };
  if (!refers(question) || refersWithin(own, context)) return undefined;
  if (phrasesIn(spans, context.catalogue).length === 0) return undefined;
  const referred = refer(question, spans, context.catalogue);
  if (referred.missing !== undefined) return { question, dropped: false, missing: referred.missing };
  const rest = leftover(referred, own, spans, context.catalogue, isPlan(before) && asksWhetherHeld(question));
  return {
    question: `${`${referred.text.replace(/[\s?.!]+$/, "")} ${rest}`.replace(/\s+/g, " ").trim()}?`,
    dropped: false,
  };
}

/** Of two clauses, "he" in the one may well be someone named in the other; within a clause it is another. */
function refersWithin(own: readonly Span[], { catalogue }: ReadContext): boolean {
  const acts = own.filter((span) => span.tag === "relation").length;
  const clauses = acts > 1 || own.some((span) => isWord(span, "relative") || isWord(span, "same"));
  return clauses && phrasesIn(own, catalogue).some(({ place }) => !place);
}

const bears = (span: Span): boolean =>
  span.tag === "name" || span.tag === "relation" || span.tag === "office" || isWord(span, "troops");

function afterAsk(
  fragment: string,
  before: string,
  spans: readonly Span[],
  question: string,
): string | undefined {
  const statement = withoutCount(before);
  const undated = asksWhetherHeld(question) ? withoutPlan(statement, spans) : undefined;
  if (undated !== undefined) return `${fragment} did ${undated}?`;
  if (fragment !== "who") return `${fragment} ${lowered(statement, spans)}?`;
  const which = withWhich(spans);
  return which === undefined ? undefined : `${withoutCount(which)}?`;
}

/** A verb stands in it. */
const says = (spans: readonly Span[]): boolean =>
  spans.some((span, at) => isWord(span, "auxiliary") || (span.tag === "relation" && !isNoun(spans, at)));

/** "Did Harris go to Poland: what days" keeps its verb; an article is written small. */
function lowered(statement: string, [first]: readonly Span[]): string {
  return first?.tag === "word" ? statement.charAt(0).toLowerCase() + statement.slice(1) : statement;
}

/** "When was their call?" after a call: the event once more. */
function withEvent(question: string, own: readonly Span[], spans: readonly Span[]): string {
  const content = own.filter((span) => span.tag !== "word");
  const [noun] = content;
  if (content.length !== 1 || noun?.tag !== "relation" || !spans.some((span) => isKin(noun, span)))
    return question;
  const named = new RegExp(
    `\\b(?:(?:the|their|that|this|his|her|such an?)\\s+)(?:phone |video )?${noun.text}\\b`,
    "i",
  );
  return question.replace(named, "the event");
}

/** "When was it announced?": of what is named before, or that it happened. */
function ofIt(question: string, before: string, spans: readonly Span[]): string | undefined {
  const announced = question.match(
    /^(.*?\b(?:was|were|is|has|had)\s+)(?:it|this|that)((?:\s+(?:been|first|officially|publicly))*\s+(?:announced|reported|confirmed|ordered|cancelled|canceled|denied|made public|published|stated|agreed|signed|imposed|decided|halted|stopped)\b.*)$/i,
  );
  if (!announced) return undefined;
  const [, ask = "", verb = ""] = announced;
  const statement = withoutCount(before);
  return says(spans)
    ? `${ask}it${verb.replace(/[\s?.!]+$/, "")} that ${statement}?`
    : `${ask}the ${statement}${verb}`;
}
