import type { Failure } from "../failure.js";
import { ok, type Result } from "../result.js";

/** The ids that a lookup gives, or none where the blank was left empty. */
export function readListed(
  text: string | undefined,
  find: (text: string) => Result<readonly string[], Failure>,
): Result<readonly string[], Failure> {
  return text === undefined ? ok([]) : find(text);
}
