/** One row of the grammar: what kind of thing is asked for, and the query for it. */
import type { Failure } from "../../failure.js";
import type { Query } from "../../query/query.js";
import type { Question } from "./question.js";

export interface Row {
  /** Questions that it reads, or what it is about. */
  readonly name: string;
  /** Undefined where the question asks for something else. */
  read(question: Question): Query | Failure | undefined;
}
