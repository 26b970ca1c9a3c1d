import type { Answer } from "./answer/answer.js";
import type { Presentation } from "./answer/presentation.js";
import type { Dataset } from "./dataset/dataset.js";
import type { Failure } from "./failure.js";
import type { Query } from "./query/query.js";
import type { Result } from "./result.js";
import type { Interval } from "./time/interval.js";

/** What came of a question. */
export interface Reply {
  readonly question: string;
  readonly outcome:
    | { readonly kind: "answer"; readonly query: Query; readonly answer: Answer }
    | { readonly kind: "failure"; readonly failure: Failure };
  readonly presentation: Presentation;
}

export type SuggestKind = "name" | "place" | "type" | "event";

export interface Suggestion {
  readonly id: string;
  readonly label: string;
}

/** Turns what was typed into a slash option, an id, a label or any text, into what a Query needs. */
export interface Lookup {
  /** Names of anyone or anything that takes part: person, organisation, country, unit, office. Ids, best first. */
  entity(text: string): Result<readonly string[], Failure>;
  place(text: string): Result<readonly string[], Failure>;
  type(text: string): Result<readonly string[], Failure>;
  event(text: string): Result<string, Failure>;
  /** A date or period in words or figures. */
  period(text: string): Result<Interval, Failure>;
}

export interface Engine {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  /** Answers a question in plain English. Never throws on any text. */
  ask(text: string): Promise<Reply>;
  /** Answers a query; `question` is shown as what was asked. */
  run(query: Query, question: string): Promise<Reply>;
  refuse(failure: Failure, question: string): Reply;
  /** At most `limit` choices for what was typed so far, tolerant of typos, best first; the commonest for "". */
  suggest(prefix: string, kind: SuggestKind, limit: number): readonly Suggestion[];
  /** Questions that this dataset answers. */
  examples(count: number): readonly string[];
}
