/** What zod found, in a curator's words. */
import { z } from "zod";
import { nearest } from "../text/nearest.js";
import type { Problem } from "./problem.js";
import { createSuggest } from "./suggest.js";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

interface Finding {
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

/** All that is wrong with a record, which stands at `place` and which `schema` has refused. */
export function recordProblems(
  issues: readonly Issue[],
  record: unknown,
  schema: z.ZodType,
  place: Pick<Problem, "file" | "record" | "line">,
): readonly Problem[] {
  return issues
    .flatMap((issue) => finding(issue, issue.path, record, schema))
    .map(({ field, ...rest }) => ({ ...place, ...(field !== "" && { field }), ...rest }));
}

function finding(issue: Issue, path: Path, record: unknown, schema: z.ZodType): readonly Finding[] {
  const field = path.map(String).join(".");
  const given = at(record, path);
  if (given === undefined) return [missing(field)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, field, keysAt(schema, path)));
    case "invalid_type":
      return [{ field, what: `must be ${article(issue.expected)}` }];
    case "invalid_value":
      return [unknownValue(String(given), field, issue.values.map(String))];
    case "invalid_union":
      return inUnion(issue, path, record, schema);
    case "too_small":
      return [{ field, what: isOwn(issue) ? issue.message : least(issue.origin, Number(issue.minimum)) }];
    case "too_big":
      return [{ field, what: isOwn(issue) ? issue.message : `must be at most ${issue.maximum}` }];
    case "invalid_format":
      return [{ field, what: isOwn(issue) ? issue.message : badForm(String(given), issue) }];
    default:
      return [{ field, what: issue.message }];
  }
}

function missing(field: string): Finding {
  const why = WHY[field];
  return { field, what: "is missing", ...(why !== undefined && { hint: why }) };
}

function unknownKey(key: string, parent: string, known: readonly string[]): Finding {
  const hint = createSuggest(() => known)(key);
  return {
    field: parent === "" ? key : `${parent}.${key}`,
    what: "is not a field of such a record",
    ...(hint !== undefined && { hint }),
  };
}

function unknownValue(given: string, field: string, known: readonly string[]): Finding {
  const near = nearest(given, known);
  const what = `“${given}” is not one of ${known.join(", ")}`;
  return { field, what, ...(near !== undefined && { hint: `did you mean “${near}”?` }) };
}

/** Unions here are a plain text or an object, the object last: an object is judged as one. */
function inUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  record: unknown,
  schema: z.ZodType,
): readonly Finding[] {
  const given = at(record, path);
  const within = typeof given === "object" && given !== null ? issue.errors.at(-1) : undefined;
  if (!within) return [{ field: path.map(String).join("."), what: "must be a text or an object" }];
  return within.flatMap((each) => finding(each, [...path, ...each.path], record, schema));
}

/** Schemas say some things in words of their own; zod's begin like this. */
function isOwn({ message }: Issue): boolean {
  return !/^(Too (small|big)|Invalid)/.test(message);
}

function least(origin: string, minimum: number): string {
  if (origin === "string") return "must not be empty";
  return origin === "array" ? `needs at least ${minimum}` : `must be at least ${minimum}`;
}

function badForm(given: string, { format, pattern }: z.core.$ZodIssueInvalidStringFormat): string {
  return format === "url"
    ? `“${given}” is not a web address`
    : `“${given}” does not have the form ${pattern}`;
}

function at(record: unknown, path: Path): unknown {
  let value = record;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

/** The fields that an object may have at a path of the schema; none where that cannot be told. */
function keysAt(schema: unknown, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return keysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) return keysAt(schema.options.at(-1), path);
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(key)], rest);
}

function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
