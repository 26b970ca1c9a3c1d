/** Whether a reply answers a question of a benchmark, by three measures. */
import type { JsonAnswer, JsonReply } from "../../src/answer/json.js";
import type { Question } from "./question.js";

export interface Hit {
  /** The first answer is right. */
  readonly first: boolean;
  /** One of the answers is right. */
  readonly any: boolean;
  /** The answers are all of the right ones, and nothing else. */
  readonly exact: boolean;
  /** How likely the first answer is right if those given were in no order: what ties on one day are worth. */
  readonly byLot: number;
}

type Gold = Pick<Question, "answers" | "answer_type">;
type Given = Pick<JsonReply, "kind" | "answers">;

export function scoreOf(gold: Gold, reply: Given): Hit {
  const same = gold.answer_type === "time" ? sameTime : sameText;
  const given = valuesOf(gold, reply);
  const right = (value: string): boolean => gold.answers.some((answer) => same(answer, value));
  const [first] = given;
  return {
    first: first !== undefined && right(first),
    any: given.some(right),
    byLot: given.filter(right).length / Math.max(1, given.length),
    exact:
      given.length > 0 &&
      given.every(right) &&
      gold.answers.every((answer) => given.some((value) => same(answer, value))),
  };
}

/** The answers as they are compared, best first; a reply of another kind than was asked for may have none. */
export function valuesOf({ answer_type }: Pick<Gold, "answer_type">, { kind, answers }: Given): string[] {
  const value = (answer: JsonAnswer): string | undefined => {
    switch (answer_type) {
      case "entity":
        return answer.label;
      case "time":
        return answer.date ?? answer.label;
      // Others have counts too: how many events a name stands on.
      case "count":
        return kind === "count" && answer.count !== undefined ? String(answer.count) : undefined;
      case "yes-no":
        return kind === "yes-no" ? answer.label : undefined;
    }
  };
  return answers.map(value).filter((each) => each !== undefined);
}

const folded = (text: string): string => text.toLowerCase().replaceAll("_", " ").trim();

const sameText = (gold: string, value: string): boolean => folded(gold) === folded(value);

/** At the grain of the gold: a day answers which month and which year, but a year does not answer which day. */
const sameTime = (gold: string, value: string): boolean => value === gold || value.startsWith(`${gold}-`);
