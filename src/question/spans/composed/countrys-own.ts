/** Whose someone is, where a feed's names tell of no such ties: "Freedonia's Grand Party" is the party. */

import type { Catalogue } from "../../../dataset/catalogue.js";
import { isWord, type Span } from "../span.js";
import { type Row, reach } from "./composed.js";

export const COUNTRYS_OWN_ROWS: readonly Row[] = [
  {
    name: "<country>'s <party or person>: Freedonia's Grand Party",
    compose(spans, at, { catalogue }) {
      const named = spans[at + 2];
      if (!catalogue.tableEvents || !isWord(spans[at + 1], "possessive")) return undefined;
      if (!isCountry(spans[at], catalogue) || named?.tag !== "name" || named.demonym) return undefined;
      if (isCountry(named, catalogue) || named.group) return undefined;
      return { length: 3, spans: [{ ...named, ...reach(spans, at, at + 3) }] };
    },
  },
];

const isCountry = (span: Span | undefined, catalogue: Catalogue): boolean =>
  span?.tag === "name" && span.ids.every((id) => catalogue.entity(id)?.kind === "country");
