/**
 * Words of a question that no row would use: not, he, the day before, a first in a yes-no question. What cannot be
 * asked is refused, since an answer without it would be to another question.
 */
import type { Failure } from "../../failure.js";
import type { EventType } from "../../ontology/schema.js";
import { nextDayAt } from "../clause/next-day.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import type { Question } from "./question.js";

interface Row {
  readonly name: string;
  finds(question: Question): Failure | undefined;
}

const ANYONE = /^(?:people|persons?|anyone|anybody|someone|somebody)$/i;

const ROWS: readonly Row[] = [
  {
    name: "who did not meet Macron: no record holds what did not happen",
    finds: (q) => (negates(q) ? { kind: "not-recorded", what: "what did not happen" } : undefined),
  },
  {
    name: "before or after the landing: a choice between the two",
    finds: ({ whole }) =>
      when(
        whole.some((span, at) => isWord(span, "relative") && isWord(whole[at + 1], "or")),
        { kind: "not-understood" },
      ),
  },
  {
    name: "two days after the landing, the week before it: the distance",
    finds: ({ whole }) =>
      when(
        whole.some((_, at) => isDistance(whole, at) && nextDayAt(whole, at - 1) === undefined),
        { kind: "not-understood" },
      ),
  },
  {
    name: "within two days of it, until when, between the announcement and the landing: a span between events",
    finds: ({ whole }) =>
      when(
        whole.some((_, at) => isSpan(whole, at)),
        { kind: "not-understood" },
      ),
  },
  {
    name: "how many days did it last: lengths are not recorded",
    finds: ({ ask, grain, has, spans }) =>
      when(
        ask?.word === "how-many" &&
          grain !== undefined &&
          (has("order") ||
            spans.some(
              (span) =>
                isWord(span, "preposition") && span.word.preposition === "between" && !has("possessive"),
            )) &&
          !spans.some((span) => span.tag === "name"),
        { kind: "not-recorded", what: "how long things lasted" },
      ),
  },
  {
    name: "did Biden call in troops: forces that no event word takes up",
    finds({ ask, frame, spans }) {
      const takes =
        ask?.word === "how-many" ||
        frame.head === undefined ||
        frame.concerning ||
        frame.toldIn ||
        frame.head.uses.some(({ type }) => type.movement || !(type.symmetric || asks(type)));
      const about = (at: number): boolean => frame.stretches.some(({ from, to }) => from <= at && at < to);
      return takes ? undefined : unknown(spans.find((span, at) => isWord(span, "troops") && !about(at)));
    },
  },
  {
    name: "did he call: whom that stands for",
    finds({ spans }) {
      const pronoun = spans.find((span) => isWord(span, "pronoun"));
      const alone = pronoun && !spans.some((span) => span.tag === "name");
      return alone ? { kind: "incomplete", missing: "whom it stands for", of: pronoun.text } : undefined;
    },
  },
  {
    name: "when did Biden speak to him: someone whom the question does not name",
    finds({ spans }) {
      const at = spans.findIndex(
        (span, index) =>
          isWord(span, "pronoun") &&
          /^(?:him|them)$/i.test(span.text) &&
          !/^(?:among|amongst|of|including)$/i.test(spans[index - 1]?.text ?? ""),
      );
      return when(at >= 0, { kind: "incomplete", missing: "whom it stands for", of: `${spans[at]?.text}` });
    },
  },
  {
    name: "who called his counterpart: of whom and where is not said",
    finds: ({ spans }) =>
      unknown(spans.find((span, at) => isWord(span, "counterpart") && isWord(spans[at - 1], "pronoun"))),
  },
  {
    name: "Biden's spokesperson: an office neither asked for nor held by anyone known",
    finds: (q) => unknown(q.spans.find((span, at) => span.tag === "office" && !isAsked(q, at))),
  },
  {
    name: "where did the presidents meet: which of all who hold that office",
    finds(q) {
      const at = q.kind?.at ?? -1;
      const office = q.spans[at];
      const wanted = q.ask?.word === "when" || q.ask?.word === "where" || q.ask?.word === "how-often";
      // "When did the leaders meet": no office either, but with someone or somewhere named it tells of them.
      const { slots, places, topics } = q.frame;
      const people =
        isWord(office, "kind") &&
        office.word.people === true &&
        // "Where were people arrested": whoever it was done to.
        !(q.frame.head?.voice === "passive" && ANYONE.test(office.text)) &&
        slots.length + places.length + topics.length === 0;
      return office && wanted && (office.tag === "office" || people) && !isWord(q.spans[at - 1], "ask")
        ? { kind: "incomplete", missing: "whom it stands for", of: office.text }
        : undefined;
    },
  },
  {
    name: "when did Harris leave Poland: of people, only where they went",
    finds({ frame }) {
      const uses = frame.head?.uses ?? [];
      const leaves =
        frame.head?.voice === "active" &&
        !frame.troops &&
        uses.length > 0 &&
        uses.every(({ type }) => type.movement && type.intransitive && frame.types.includes(type.id));
      const byPerson = frame.slots.some(
        ({ side, members, as }) => side === "actor" && !members && as === undefined,
      );
      return leaves && byPerson ? { kind: "not-recorded", what: "when people leave a place" } : undefined;
    },
  },
  {
    name: "what does the news report say: a source, and no statement of anyone's",
    finds({ whole }) {
      const at = whole.findIndex(
        (span, index) =>
          isWord(span, "event-noun") &&
          /^news$/i.test(span.text) &&
          /^reports?$/i.test(whole[index + 1]?.text ?? ""),
      );
      return when(at >= 0, { kind: "unknown-words", words: [`news ${whole[at + 1]?.text ?? ""}`] });
    },
  },
  {
    name: "did they first meet then, did anyone else, did the man: nothing that a yes could rest on",
    finds({ polar, spans }) {
      const isBeside = (span: Span): boolean =>
        isWord(span, "order") ||
        isWord(span, "else") ||
        isWord(span, "most") ||
        // "Did anyone meet him" rests on whoever did.
        (isWord(span, "kind") && span.word.people === true && !/^(?:any|some)(?:one|body)$/i.test(span.text));
      return polar ? unknown(spans.find(isBeside)) : undefined;
    },
  },
];

/** The first of them, as the failure that it is. */
export function unusedIn(question: Question): Failure | undefined {
  for (const row of ROWS) {
    const failure = row.finds(question);
    if (failure) return failure;
  }
  return undefined;
}

/** "Did Poland ask the US for troops": what is asked for is another matter. */
const asks = ({ plover }: EventType): boolean => plover?.event === "REQUEST";

const when = (found: boolean, failure: Failure): Failure | undefined => (found ? failure : undefined);

function unknown(span: Span | undefined): Failure | undefined {
  return span && { kind: "unknown-words", words: [span.text] };
}

/** "Who did not meet Macron" asks for what no record holds; "didn't he call", "didn't he?" only ask for a yes. */
function negates({ spans, polar }: Question): boolean {
  const at = spans.findIndex((span) => isWord(span, "not"));
  if (at < 0) return false;
  const opens = polar && at === 1 && /^(?:not|'t|’t)$/i.test(spans[at]?.text ?? "");
  const tags =
    polar &&
    isWord(spans[at - 1], "auxiliary") &&
    spans.slice(at + 1).every((span) => isWord(span, "pronoun"));
  return !(opens || tags) || /^never$/i.test(spans[at]?.text ?? "");
}

/** "within days of", "until when", "between" before an event word. */
function isSpan(spans: readonly Span[], at: number): boolean {
  const span = spans[at];
  const next = spans.slice(at + 1).find((each) => !isLight(each));
  if (isWord(span, "relative"))
    return isWord(next, "grain") || (isWord(next, "ask") && next.word.ask === "when");
  const between = isWord(span, "preposition") && span.word.preposition === "between";
  return between && next?.tag === "relation";
}

/** "the day before", "two days after", but not "on which days before". */
function isDistance(spans: readonly Span[], at: number): boolean {
  const [before, grain, relative, next] = [spans[at - 1], spans[at], spans[at + 1], spans[at + 2]];
  const asked = isWord(before, "ask") || isWord(before, "how-many");
  const counted = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|one|a)$/i.test(before?.text ?? "");
  return (
    isWord(grain, "grain") && isWord(relative, "relative") && !asked && (counted || next?.tag !== "time")
  );
}

/** "Which minister"; or, where a country is asked for, the office through which it is: "which country's president". */
function isAsked({ kind, polar }: Question, at: number): boolean {
  return !polar && (kind?.at === at || kind?.kinds.includes("country") === true);
}
