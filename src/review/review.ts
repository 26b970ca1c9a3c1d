/** What is likely wrong in a dataset without errors: an ordered table of kinds of warning, and who has explained them. */
import type { WarningKind } from "../dataset/acceptance.js";
import type { Catalogue } from "../dataset/catalogue.js";
import type { Day } from "../time/interval.js";
import { findAliasShared } from "./alias-shared.js";
import { findDateAfterPublication } from "./date-after-publication.js";
import { findLikelyDuplicates } from "./likely-duplicate.js";
import { findNoEvidenceFor } from "./no-evidence-for.js";
import { findNoLocator } from "./no-locator.js";
import { findOfficeHeldTwice } from "./office-held-twice.js";
import { findOutOfTerm } from "./out-of-term.js";
import { findOutsideItsCountry } from "./outside-its-country.js";
import { findPlacelessVisit } from "./placeless-visit.js";
import { findPlanWithoutOutcome } from "./plan-without-outcome.js";
import { staleAcceptances } from "./stale-acceptance.js";
import { findUnusedEntities, findUnusedSources, findUnusedTopics } from "./unused.js";
import type { Find, Reviewed, Warning } from "./warning.js";

interface Row {
  readonly kind: WarningKind;
  /** Of which list the records are, where a finding does not say so itself. */
  readonly collection: Reviewed;
  readonly find: Find;
}

/** In the order in which warnings are shown. */
const ROWS: readonly Row[] = [
  { kind: "likely-duplicate", collection: "events", find: findLikelyDuplicates },
  { kind: "out-of-term", collection: "events", find: findOutOfTerm },
  { kind: "office-held-twice", collection: "entities", find: findOfficeHeldTwice },
  { kind: "outside-its-country", collection: "events", find: findOutsideItsCountry },
  { kind: "plan-without-outcome", collection: "events", find: findPlanWithoutOutcome },
  { kind: "unused-entity", collection: "entities", find: findUnusedEntities },
  { kind: "unused-topic", collection: "topics", find: findUnusedTopics },
  { kind: "unused-source", collection: "sources", find: findUnusedSources },
  { kind: "no-locator", collection: "events", find: findNoLocator },
  { kind: "no-evidence-for", collection: "events", find: findNoEvidenceFor },
  { kind: "date-after-publication", collection: "events", find: findDateAfterPublication },
  { kind: "placeless-visit", collection: "events", find: findPlacelessVisit },
  { kind: "alias-shared", collection: "entities", find: findAliasShared },
];

/** Every warning, by kind in the order of the table, those that are explained among them; stale acceptances come last. */
export function review(catalogue: Catalogue, today: Day): readonly Warning[] {
  const { accepted } = catalogue.dataset;
  const explanations = accepted.flatMap(({ warning, records, why }) =>
    records.map((record) => ({ warning, record, why })),
  );
  const why = new Map(explanations.map((each) => [keyOf(each.warning, each.record), each.why]));
  const found = ROWS.flatMap(({ kind, collection, find }) =>
    find(catalogue, today).map((finding): Warning => {
      const explained = why.get(keyOf(kind, finding.record));
      return { kind, collection, ...finding, ...(explained !== undefined && { explained }) };
    }),
  );
  const occurring = new Set(found.map(({ kind, record }) => keyOf(kind, record)));
  const stale = explanations.filter(({ warning, record }) => !occurring.has(keyOf(warning, record)));
  return [...found, ...staleAcceptances(stale)];
}

function keyOf(kind: WarningKind, record: string): string {
  return `${kind} ${record}`;
}
