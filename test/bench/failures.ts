/** Questions that were missed, with what was read and answered instead: one JSON object a line. */
import type { JsonReply } from "../../src/answer/json.js";
import type { Question } from "./question.js";
import { valuesOf } from "./score.js";

/** Answers beyond this many tell no more of what went wrong. */
const SHOWN = 5;

export function failureLine(question: Question, reply: JsonReply): string {
  const { kind, reading, failure } = reply;
  return JSON.stringify({
    ...question,
    kind,
    reading,
    given: valuesOf(question, reply).slice(0, SHOWN),
    ...(failure && { failure: failure.message }),
  });
}
