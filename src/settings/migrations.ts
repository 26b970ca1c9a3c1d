/**
 * How a database came to have its form: the n-th step brings it from version n to n + 1, and a step that was ever
 * shipped is never changed. All that are missing are taken at start, in one transaction.
 */
import { fail, ok, type Result } from "../result.js";

export const SQLITE_STEPS: readonly string[] = [
  "CREATE TABLE settings (guild TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID, STRICT",
];

export const POSTGRES_STEPS: readonly string[] = [
  "CREATE TABLE dateline_settings (guild text PRIMARY KEY, record jsonb NOT NULL)",
];

/** The steps that a database of this version still needs, in order; it may not be newer than they are. */
export function stepsFrom(
  version: number,
  steps: readonly string[],
  name: string,
): Result<readonly string[], string> {
  return version <= steps.length
    ? ok(steps.slice(version))
    : fail(
        `${name} was written by a newer Dateline (version ${version}; this one knows ${steps.length}). ` +
          "Start that one, or name another place for the settings.",
      );
}
