/** Names made of several spans become one: "the French foreign minister", "American soldiers", "Poland's Błaszczak". */
import { remembered } from "../../lazy.js";
import { BELONGING_ROWS } from "./composed/belonging.js";
import type { Row, Scope } from "./composed/composed.js";
import { COUNTRYS_OWN_ROWS } from "./composed/countrys-own.js";
import { DEALING_ROWS } from "./composed/dealings.js";
import { GROUP_ROWS } from "./composed/groups.js";
import { LEADER_ROWS } from "./composed/leaders.js";
import { OFFICE_ROWS } from "./composed/offices.js";
import { TENURE_ROWS } from "./composed/tenure.js";
import { TITLE_ROWS } from "./composed/titles.js";
import type { Span, SpanKind } from "./span.js";

const ROLE_ROWS = [
  ...LEADER_ROWS,
  ...OFFICE_ROWS,
  ...GROUP_ROWS,
  ...BELONGING_ROWS,
  ...COUNTRYS_OWN_ROWS,
  ...DEALING_ROWS,
];
/** Tried in this order at every place; the first two need someone who is known to have held an office. */
const ROWS = [...TENURE_ROWS, ...TITLE_ROWS, ...ROLE_ROWS];

/** Those of the rows that may begin with a span of some kind, in their order. */
const beginning = (rows: readonly Row[]): ((kind: SpanKind) => readonly Row[]) =>
  remembered((kind) => rows.filter(({ starts }) => !starts || starts.includes(kind)));
const roleRows = beginning(ROLE_ROWS);
const allRows = beginning(ROWS);

/** Applies the rows from left to right, again on what they make, until nothing changes. */
export function compose(spans: readonly Span[], scope: Scope): readonly Span[] {
  const rowsAt = scope.catalogue.terms.length > 0 ? allRows : roleRows;
  for (const [at, span] of spans.entries()) {
    for (const row of rowsAt(span.kind)) {
      const made = row.compose(spans, at, scope);
      if (made)
        return compose([...spans.slice(0, at), ...made.spans, ...spans.slice(at + made.length)], scope);
    }
  }
  return spans;
}
