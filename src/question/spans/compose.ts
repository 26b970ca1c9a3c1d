/** Names made of several spans become one: "the French foreign minister", "American soldiers", "Poland's Błaszczak". */
import { BELONGING_ROWS } from "./composed/belonging.js";
import type { Scope } from "./composed/composed.js";
import { COUNTRYS_OWN_ROWS } from "./composed/countrys-own.js";
import { DEALING_ROWS } from "./composed/dealings.js";
import { GROUP_ROWS } from "./composed/groups.js";
import { LEADER_ROWS } from "./composed/leaders.js";
import { OFFICE_ROWS } from "./composed/offices.js";
import { TENURE_ROWS } from "./composed/tenure.js";
import { TITLE_ROWS } from "./composed/titles.js";
import type { Span } from "./span.js";

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

/** Applies the rows from left to right, again on what they make, until nothing changes. */
export function compose(spans: readonly Span[], scope: Scope): readonly Span[] {
  const rows = scope.catalogue.terms.length > 0 ? ROWS : ROLE_ROWS;
  for (let at = 0; at < spans.length; at++) {
    for (const row of rows) {
      const made = row.compose(spans, at, scope);
      if (made)
        return compose([...spans.slice(0, at), ...made.spans, ...spans.slice(at + made.length)], scope);
    }
  }
  return spans;
}
