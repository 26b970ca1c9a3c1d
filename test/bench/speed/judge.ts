/** Whether the first sentence that a search engine finds answers the question: meant kindly, since it finds and does not answer. */
import type { Question } from "../question.js";
import { scoreOf } from "../score.js";
import type { Quad } from "./quads.js";

/**
 * Of a question for somebody: either side of the event that the question does not name is a right answer. Of one for a
 * time: the event's date is, at the grain that was asked for. A count and a yes or no stand in no sentence.
 */
export function isRight(question: Question, found: Quad | undefined): boolean {
  if (!found) return false;
  const { subject, object, date } = found;
  switch (question.answer_type) {
    case "entity": {
      const asked = question.question.toLowerCase();
      const sides = [subject, object].filter((name) => !asked.includes(name.toLowerCase()));
      const answers = sides.map((label) => ({ label }));
      return scoreOf(question, { kind: "participants", answers }).any;
    }
    case "time":
      return scoreOf(question, { kind: "dates", answers: [{ label: date, date }] }).any;
    case "count":
    case "yes-no":
      return false;
  }
}
