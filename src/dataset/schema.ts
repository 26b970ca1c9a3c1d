/**
 * The records of a dataset: what a curator writes and the whole program reads.
 * Types are inferred from these schemas, and the JSON Schemas in data/schema/ are generated from them.
 */
import { z } from "zod";
import { Mode } from "../ontology/schema.js";

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens, such as 'joe-biden'");
const text = z.string().trim().min(1);
/** An EDTF level 1 expression (ISO 8601-2): 2022-02-06 · 2022-02 · 2022-02-06? · 2022-02-04/2022-02-05 · ../2022-02-07 */
const edtf = text.describe(
  "EDTF level 1: 2022-02-06, 2022-02, 2022-02-06?, 2022-02-04/2022-02-05, ../2022-02-07",
);

export const Alias = z.strictObject({
  text,
  metonym: z
    .boolean()
    .optional()
    .describe("names it only as one who acts, not as a place: Warsaw for Poland"),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional()
    .describe("BCP 47 language of this spelling"),
});

export const Office = z.strictObject({
  role: id.optional().describe("an office of ontology/offices.json, such as foreign-minister"),
  title: text.describe("the office's own title, such as Secretary of State"),
  of: id.describe("the entity that the office belongs to"),
  from: edtf.optional(),
  to: edtf.optional().describe("the last day in office; left out while it is held"),
});

/** One who belongs to a group that contains nobody: France in NATO. Both ends included; open where left out. */
export const Membership = z.strictObject({
  entity: id,
  from: edtf.optional(),
  to: edtf.optional().describe("the last day as a member; left out while it is one"),
});

export const EntityKind = z.enum(["person", "organisation", "country", "unit", "place"]);

export const Entity = z.strictObject({
  id,
  kind: EntityKind,
  name: text.describe("the name that answers show"),
  aliases: z
    .array(Alias)
    .default([])
    .describe("other spellings, abbreviations and names; surnames alone are understood without one"),
  demonyms: z.array(text).optional().describe("countries: the adjectives, such as American, US"),
  within: id
    .optional()
    .describe(
      "what contains it: a place's region or country, a country's continent, a unit's or organisation's parent",
    ),
  feature: z
    .enum(["site", "city", "region", "country", "continent", "area"])
    .optional()
    .describe("places: what it is; city is GeoNames PPL, region ADM1 or RGN, continent CONT"),
  lat: z.number().min(-90).max(90).optional().describe("degrees north, WGS 84"),
  lon: z.number().min(-180).max(180).optional().describe("degrees east, WGS 84"),
  precision: z
    .enum(["site", "city", "region", "country"])
    .optional()
    .describe("how closely lat and lon locate it"),
  area: z.number().positive().optional().describe("countries: km², the whole of its land and water"),
  members: z
    .array(Membership)
    .optional()
    .describe("organisations and other groups: who belongs to them, such as the allies of NATO"),
  offices: z.array(Office).optional().describe("persons: the offices held, with dates"),
  ids: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q\d+$/)
        .optional(),
      iso3: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional()
        .describe("ISO 3166-1 alpha-3"),
      geonames: z.string().regex(/^\d+$/).optional(),
      iata: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      cameo: text.optional().describe("CAMEO actor code"),
    })
    .optional(),
  description: text.optional().describe("one sentence in our own words"),
});

/** Something that is talked about; `about` names the entities it concerns, so that "about Ukraine" finds it. */
export const Topic = z.strictObject({
  id,
  label: text,
  aliases: z.array(text).default([]),
  about: z.array(id).default([]),
});

export const Source = z.strictObject({
  id,
  title: text,
  publisher: text,
  by: id
    .optional()
    .describe("the entity that publishes it: two sources of one publisher are one voice, not two"),
  url: z.url().optional(),
  published: edtf,
  accessed: edtf.optional(),
  language: text.describe("BCP 47"),
  licence: text,
  citation: text.optional().describe("how its publisher asks to be cited"),
  kind: z.enum(["readout", "news", "dataset"]),
});

export const Role = z.enum(["actor", "recipient", "host", "mediator", "unit", "speaker", "mentioned"]);
export const Status = z.enum(["planned", "occurred", "cancelled", "denied"]);
export const Phase = z.enum(["announced", "ordered", "departed", "arrived", "withdrawn"]);
export const Rel = z.enum(["reports", "outcome-of", "follows", "part-of", "orders", "implements", "same-as"]);
export const Field = z.enum([
  "type",
  "status",
  "date",
  "participants",
  "place",
  "origin",
  "quantity",
  "topics",
  "mode",
]);

export const Event = z.strictObject({
  id,
  type: id.describe("an event type of the ontology"),
  status: Status,
  phase: Phase.optional().describe("movements of forces only"),
  date: z.strictObject({
    edtf,
    basis: z
      .enum(["stated", "inferred"])
      .describe("stated: the source gives it (a weekday counts); inferred: we concluded it"),
    note: text.optional().describe("how it was concluded"),
  }),
  published: edtf.optional().describe("when the news of it was published, kept apart from when it happened"),
  mode: z
    .strictObject({
      value: Mode,
      certainty: z.enum(["certain", "likely", "uncertain"]),
      note: text.optional(),
    })
    .optional()
    .describe("meetings and talks: in what form, and how sure that is"),
  participants: z
    .array(z.strictObject({ entity: id, role: Role, as: text.optional().describe("the office held then") }))
    .min(1),
  place: id.optional(),
  origin: id.optional(),
  quantity: z
    .strictObject({
      min: z.number().nonnegative().optional(),
      best: z.number().nonnegative().optional(),
      max: z.number().nonnegative().optional(),
      unit: text.describe("what is counted, plural: soldiers, aircraft"),
      note: text.optional(),
    })
    .optional(),
  topics: z.array(id).default([]),
  summary: text.describe("one sentence in our own words, never a source's"),
  related: z.array(z.strictObject({ event: id, rel: Rel })).default([]),
  evidence: z
    .array(
      z.strictObject({
        source: id,
        locator: text.describe("where in the source, such as 'paragraph 3'"),
        supports: z.array(Field).min(1).describe("the fields that it supports"),
        by: id.optional().describe("on whose word the source says it, such as the White House"),
        link: z.url().optional().describe("a page that the source points to for this"),
        differs: z
          .array(z.strictObject({ field: Field, says: text }))
          .optional()
          .describe("what this source says otherwise than the record, in our own words"),
      }),
    )
    .min(1, "an event needs evidence: at least one source and where in it"),
});

export const Manifest = z.strictObject({
  id,
  title: text,
  description: text,
  licence: text,
  coverage: edtf.describe(
    "the period that the dataset covers, an EDTF interval such as 2022-02-02/2022-02-07",
  ),
});

export type Alias = z.infer<typeof Alias>;
export type Office = z.infer<typeof Office>;
export type Membership = z.infer<typeof Membership>;
export type EntityKind = z.infer<typeof EntityKind>;
export type Entity = z.infer<typeof Entity>;
export type Topic = z.infer<typeof Topic>;
export type Source = z.infer<typeof Source>;
export type Role = z.infer<typeof Role>;
export type Status = z.infer<typeof Status>;
export type Phase = z.infer<typeof Phase>;
export type Field = z.infer<typeof Field>;
export type Event = z.infer<typeof Event>;
export type Manifest = z.infer<typeof Manifest>;
