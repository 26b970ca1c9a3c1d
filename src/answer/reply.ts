import type { Failure } from "../failure.js";
import type { Answer } from "../query/answer.js";
import type { Query } from "../query/query.js";
import type { Presentation } from "./presentation.js";

/** Sent along with a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly text: string;
}

/** What came of a question. */
export interface Reply {
  readonly question: string;
  readonly outcome:
    | { readonly kind: "answer"; readonly query: Query; readonly answer: Answer }
    | { readonly kind: "failure"; readonly failure: Failure };
  readonly presentation: Presentation;
  readonly files?: readonly ReplyFile[];
  /** It was taken for a part of the question before, answered or not: that one still stands. */
  readonly continues?: true;
}
