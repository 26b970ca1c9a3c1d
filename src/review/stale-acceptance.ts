/** Explanations of what does not occur: the record was mended or renamed, and the next fault there would be hidden. */
import type { WarningKind } from "../dataset/acceptance.js";
import type { Warning } from "./warning.js";

/** Given those that explain none of the warnings. */
export function staleAcceptances(
  stale: readonly { readonly warning: WarningKind; readonly record: string }[],
): readonly Warning[] {
  return stale.map(({ warning, record }) => ({
    kind: "stale-acceptance",
    collection: "accepted",
    record,
    what: `accepted.json explains a ${warning} of “${record}”, and there is none`,
    hint: "take it out of accepted.json, or mend the id of its record",
  }));
}
