/** Something wrong with a dataset: where it stands, what it is, and the mend where one is known. */
export interface Problem {
  /** The file inside the dataset's folder, or the folder itself. */
  readonly file: string;
  /** The record's id, or "#4" for the fifth record where it has none. */
  readonly record?: string;
  /** Dotted path inside the record, list positions from 0: "participants.1.entity". */
  readonly field?: string;
  readonly what: string;
  readonly hint?: string;
  /** From 1: the line of a JSON syntax error, or of a record in a file of one record a line. */
  readonly line?: number;
  readonly column?: number;
}

/** "events.json · some-talk · participants.1.entity: no such entity “joe-bidn” (did you mean “joe-biden”?)" */
export function formatProblem(problem: Problem): string {
  const { file, record, field, what, hint, line, column } = problem;
  const spot = [file, ...(line === undefined ? [] : [line]), ...(column === undefined ? [] : [column])].join(
    ":",
  );
  const where = [spot, record, field].filter((part) => part !== undefined).join(" · ");
  return `${where}: ${what}${hint === undefined ? "" : ` (${hint})`}`;
}
