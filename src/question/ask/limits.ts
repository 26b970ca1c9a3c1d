/**
 * Words that narrow a question to what no pattern holds: five times, all of them, just him. They pass for words that
 * add nothing, and an answer without them would be to another question.
 */
import type { Failure } from "../../failure.js";
import type { Frame } from "../clause/frame.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import type { Question } from "./question.js";

interface Row {
  readonly name: string;
  readonly failure: Failure;
  finds(question: Question): boolean;
}

const ROWS: readonly Row[] = [
  {
    name: "who called Biden five times, more than five times: how often each did",
    failure: { kind: "not-understood" },
    finds: ({ whole }) =>
      inARow(whole, (before, span) => NUMBER.test(before.text) && /^times$/i.test(span.text)),
  },
  {
    name: "did everyone call him, did all NATO leaders call him: one that did is not all",
    failure: { kind: "not-understood" },
    finds: ({ whole, polar }) =>
      polar &&
      (whole.some((span) => isWord(span, "filler") && EVERYONE.test(span.text)) ||
        inARow(whole, (before, span) => ALL.test(before.text) && span.tag === "name")),
  },
  {
    name: "did he meet just Lind: nobody else",
    failure: { kind: "not-understood" },
    finds: ({ whole, polar }) =>
      polar &&
      inARow(
        whole,
        (before, span) => isWord(before, "filler") && JUST.test(before.text) && span.tag === "name",
      ),
  },
  {
    name: "who is right about Sylvania: no deed",
    failure: { kind: "not-understood" },
    finds: ({ whole, ask }) =>
      ask?.word === "who" &&
      inARow(whole, (before, span) => isBe(before) && isWord(span, "filler") && /^right$/i.test(span.text)),
  },
  {
    name: "was the call friendly: what it was like",
    failure: { kind: "not-recorded", what: "what it was like" },
    finds({ polar, spans }) {
      const last = spans.at(-1);
      const first = spans.find((span) => !isLight(span));
      return polar && first !== undefined && isBe(first) && isWord(last, "filler") && LIKE.test(last.text);
    },
  },
  {
    name: "who gave Sylvania fighter jets: what is given is no event word",
    failure: { kind: "not-understood" },
    finds: ({ frame, whole }) =>
      frame.types.length === 0 &&
      frame.slots.length > 0 &&
      whole.some(
        (span, at) => (isWord(span, "light") || (at > 0 && isWord(span, "list"))) && GIVE.test(span.text),
      ) &&
      !whole.some((span) => isWord(span, "topic-noun") || isWord(span, "event-noun")),
  },
  {
    name: "when did Sylvania join the Pact: what someone joined for good is no event",
    failure: { kind: "not-recorded", what: "who joined what" },
    finds: ({ frame, whole }) =>
      frame.types.length === 0 &&
      frame.slots.every(({ members }) => members) &&
      whole.some((span, at) => isJoin(span) && endsInBody(whole, at, frame)),
  },
  {
    name: "who leads the 1st Brigade: who is in command",
    failure: { kind: "not-recorded", what: "who commands forces" },
    finds: ({ frame, whole }) =>
      frame.head === undefined &&
      inARow(
        whole.filter((span) => !isLight(span)),
        (before, span) => isWord(before, "light") && LEAD.test(before.text) && isForces(span),
      ),
  },
  {
    name: "how many soldiers were on the plane: which of them all is not said",
    failure: { kind: "incomplete", missing: "which landing you mean" },
    finds: ({ frame, whole, when, has }) =>
      has("how-many") &&
      frame.head === undefined &&
      frame.slots.length + frame.places.length + frame.origins.length + when.length === 0 &&
      whole.some((span) => isWord(span, "carrier")),
  },
  {
    name: "since when has Lind been president of Sylvania: terms of office",
    failure: { kind: "not-recorded", what: "since when people have held an office" },
    finds({ ask, frame, has, spans }) {
      const office = spans.some((span) => span.tag === "name" && span.byOffice);
      const two = frame.slots.length > 1 && frame.types.length + frame.places.length === 0;
      return ask?.word === "when" && office && two && spans.some(isBe) && !has("happen");
    },
  },
];

const NUMBER =
  /^(?:many|few|couple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)$/i;
const EVERYONE = /^every(?:one|body)$/i;
const ALL = /^(?:all|every|each|all the|all of the)$/i;
const JUST = /^(?:just|solely|merely|simply)$/i;
const LIKE =
  /^(?:friendly|long|short|brief|public|official|formal|joint|bilateral|trilateral|important|crucial|significant|big|huge|small|large|secure|genuine|proper|possible|likely|difficult|different|extraordinary)$/i;
const LEAD = /^(?:lead|leads|led|leading|headed|in charge of)$/i;
const GIVE = /^(?:give|gives|gave|given)$/i;

export function limitIn(question: Question): Failure | undefined {
  return ROWS.find((row) => row.finds(question))?.failure;
}

const inARow = (spans: readonly Span[], fits: (before: Span, span: Span) => boolean): boolean =>
  spans.some((span, at) => {
    const before = spans[at - 1];
    return before !== undefined && fits(before, span);
  });

const isBe = (span: Span): boolean => isWord(span, "auxiliary") && span.word.of === "be";

const isForces = (span: Span): boolean => span.tag === "name" && span.troops;

const isJoin = (span: Span): boolean => isWord(span, "light") && /^join(?:s|ed|ing)?$/i.test(span.text);

/** A body itself, with nothing behind it that it holds or does: not its leaders, not its measures. */
function endsInBody(spans: readonly Span[], at: number, { slots }: Frame): boolean {
  const [body, next] = spans.slice(at + 1).filter((span) => !isLight(span));
  const named =
    body?.tag === "name" && !body.group && slots.some(({ span, members }) => span === body && members);
  return named && (next === undefined || next.tag === "time" || isWord(next, "preposition"));
}
