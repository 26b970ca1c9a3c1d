/** The tables that feeds are read with: CAMEO's codes and the countries of the world, as the ontology's folder has them. */
import { z } from "zod";

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const codes = z.record(z.string().regex(/^[A-Z]{3}$/), text);

export const CameoTable = z.strictObject({
  /** Event codes, two to four digits, by code. Those that only GDELT's version has are among them. */
  events: z.array(z.strictObject({ code: z.string().regex(/^\d{2,4}$/), name: text })),
  /** Actor codes: what sort of actor, which known group, which part of the world. */
  agents: codes,
  groups: codes,
  regions: codes,
});

export const CountryRow = z.strictObject({
  id,
  name: text,
  /** ISO 3166-1; of a former state those it had (ISO 3166-3 keeps them from being given anew, but for CS). */
  iso2: z.string().regex(/^[A-Z]{2}$/),
  iso3: z.string().regex(/^[A-Z]{3}$/),
  /** FIPS 10-4, which gives some territories of a state codes of their own. */
  fips: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  /** CAMEO's code where it is not ISO's. */
  cameo: z.array(z.string().regex(/^[A-Z]{3}$/)).default([]),
  /** The last year of a state that is no more. */
  until: z.int().optional(),
  /** Where its government sits, whose name stands for that. */
  capital: text.optional(),
  demonyms: z.array(text).default([]),
  aliases: z.array(text).default([]),
});

export const AreaRow = z.strictObject({
  id,
  name: text,
  feature: z.enum(["continent", "area", "region"]),
  demonyms: z.array(text).default([]),
  aliases: z.array(text).default([]),
  /** Of a continent: ISO 3166-1 alpha-2 of each of its countries, those on two of them where most of their people live. */
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
});

export const CountryTable = z.strictObject({
  countries: z.array(CountryRow),
  /** Parts of the world and of countries that feeds name as if they acted. */
  areas: z.array(AreaRow),
});

export type CameoTable = z.infer<typeof CameoTable>;
export type Country = z.infer<typeof CountryRow>;
export type Area = z.infer<typeof AreaRow>;
export type CountryTable = z.infer<typeof CountryTable>;
