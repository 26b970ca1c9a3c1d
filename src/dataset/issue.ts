/** What zod found, in a curator's words. */
import type { z } from "zod";
import { createSuggest } from "./nearest.js";

type Issue = z.core.$ZodIssue;

export interface Finding {
  /** Dotted path inside the record; empty for the record itself. */
  readonly field: string;
  readonly what: string;
  readonly hint?: string;
}

/** Fields whose absence deserves more than "is missing". */
const WHY: Readonly<Record<string, string>> = {
  evidence: "an event needs evidence: at least one source and where in it",
  participants: "an event needs at least one participant",
};

/** `record` is what was checked, to tell a missing field from one of the wrong kind. One issue may be several findings. */
export function findings(issue: Issue, record: unknown): readonly Finding[] {
  const field = issue.path.map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        field: field === "" ? key : `${field}.${key}`,
        what: "is not a field of such a record",
      }));
    case "invalid_type":
      return [
        isMissing(issue, record) ? missing(field) : { field, what: `must be ${article(issue.expected)}` },
      ];
    case "invalid_value": {
      const given = at(record, issue.path);
      if (given === undefined) return [missing(field)];
      const hint = createSuggest(() => issue.values.map(String))(String(given));
      const what = `“${String(given)}” is not one of ${issue.values.map(String).join(", ")}`;
      return [{ field, what, ...(hint?.startsWith("did") && { hint }) }];
    }
    case "invalid_union":
      return [{ field, what: "has neither of the forms that it may have" }];
    default:
      return [{ field, what: issue.message }];
  }
}

function missing(field: string): Finding {
  const why = WHY[field];
  return { field, what: "is missing", ...(why !== undefined && { hint: why }) };
}

function isMissing(issue: Issue, record: unknown): boolean {
  return at(record, issue.path) === undefined;
}

function at(record: unknown, path: readonly PropertyKey[]): unknown {
  let value = record;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
