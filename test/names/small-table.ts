/** A catalogue of a few rows of a table: who did it, what, to whom, on which day of January 2010. */
import { type Catalogue, createCatalogue } from "../../src/dataset/catalogue.js";
import { Entity, Manifest, Source } from "../../src/dataset/schema.js";
import type { EventTable } from "../../src/dataset/table/table.js";
import { EventType } from "../../src/ontology/schema.js";

export const NAMES = [
  { id: "ana-ruiz", kind: "person", name: "Ana Ruiz" },
  { id: "freedonia", kind: "country", name: "Freedonia" },
  { id: "sylvania", kind: "country", name: "Sylvania" },
  { id: "sylvan-guard", kind: "organisation", name: "Guard (Sylvania)" },
];
const KINDS = [
  { id: "visit", label: "visit" },
  { id: "criticism", label: "criticism" },
];
const FIRST_OF_2010 = 14_610;

/** Positions in `NAMES`, and in visit, criticism; `place` is none where it is left out. */
export interface SmallRow {
  readonly day: number;
  readonly who: number;
  readonly did: number;
  readonly whom: number;
  readonly place?: number;
}

export function smallTable(rows: readonly SmallRow[]): EventTable {
  return {
    size: rows.length,
    days: Int32Array.from(rows, ({ day }) => FIRST_OF_2010 + day - 1),
    types: Uint16Array.from(rows, ({ did }) => did),
    subjects: Uint32Array.from(rows, ({ who }) => who),
    objects: Uint32Array.from(rows, ({ whom }) => whom),
    records: Uint32Array.from(rows, (_, at) => at + 1),
    places: Uint32Array.from(rows, ({ place }) => (place === undefined ? 0 : place + 1)),
    pages: new Uint32Array(rows.length),
    typeIds: KINDS.map(({ id }) => id),
    entityIds: NAMES.map(({ id }) => id),
    links: [],
    source: "feed",
  };
}

export function smallTableCatalogue(rows: readonly SmallRow[]): Catalogue {
  return namedCatalogue(NAMES, smallTable(rows));
}

/** Of names without an event, unless there is a table. */
export function namedCatalogue(
  names: readonly { readonly id: string; readonly kind: string; readonly name: string }[],
  table?: EventTable,
): Catalogue {
  return createCatalogue({
    manifest: Manifest.parse({
      id: "small",
      title: "Small",
      description: "Small.",
      licence: "none",
      coverage: "2010-01",
    }),
    entities: names.map((each) => Entity.parse(each)),
    topics: [],
    sources: [
      Source.parse({
        id: "feed",
        title: "Feed",
        publisher: "Feed",
        published: "2010-02-01",
        language: "en",
        licence: "none",
        kind: "dataset",
      }),
    ],
    events: [],
    ...(table && { table }),
    ontology: {
      types: KINDS.map((each) => EventType.parse({ ...each, symmetric: false, plover: null })),
      offices: [],
    },
    accepted: [],
  });
}
