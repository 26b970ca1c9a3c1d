/** What the rows of merging work on: a fragment, and the question that it is being read into. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Query, Select } from "../../query/query.js";
import type { Fragment, Part } from "./fragment.js";
import { isPlacePart } from "./named.js";
import { patternIn } from "./parts.js";

export interface Merging {
  /** The question before, as far as it is changed already. */
  readonly query: Query;
  readonly fragment: Fragment;
  /** Named to be replaced: "Scholz, not Macron". */
  readonly instead: readonly string[];
  /** First, last, or one further; undefined for all that there are. */
  readonly select: Select | undefined;
  readonly catalogue: Catalogue;
}

/** What a fragment has → what it changes. */
export interface MergeRow {
  readonly name: string;
  fits(merging: Merging): boolean;
  /** Undefined where the question before has nothing that could be changed so. */
  change(merging: Merging): Query | undefined;
}

/** Names that say where something began to move. */
export function originsIn({ query, fragment, catalogue }: Merging): readonly Part[] {
  const moves = (patternIn(query)?.types ?? []).some((type) => catalogue.type(type)?.movement);
  const isPlace = (id: string): boolean => /^(?:place|country)$/.test(catalogue.entity(id)?.kind ?? "");
  return moves
    ? fragment.parts.filter(({ span, preposition }) => preposition === "from" && span.ids.every(isPlace))
    : [];
}

/** Names that say where. */
export function placesIn({ query, fragment, catalogue }: Merging): readonly Part[] {
  const pattern = patternIn(query);
  if (!pattern || fragment.manner === "without") return [];
  return fragment.parts.filter((part) => isPlacePart(part, pattern, catalogue));
}

/** Names that say who. */
export function partiesIn(merging: Merging): readonly Part[] {
  if (patternIn(merging.query) === undefined) return [];
  const taken = [...originsIn(merging), ...placesIn(merging)];
  return merging.fragment.parts.filter((part) => !taken.includes(part));
}
