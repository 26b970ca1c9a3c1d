/** What a format is given, and what it makes of each record. */
import type { Cameo } from "./cameo.js";
import type { Cast } from "./cast.js";
import type { Countries } from "./countries.js";
import type { Links } from "./links.js";
import type { Rows } from "./rows.js";

export interface World {
  readonly cameo: Cameo;
  readonly countries: Countries;
  readonly cast: Cast;
  readonly links: Links;
  readonly rows: Rows;
}

/** Why a record cannot be kept. */
export interface Refusal {
  /** The column's name; empty for the whole row. */
  readonly column: string;
  /** What is wrong, without a full stop. */
  readonly reason: string;
}

/** A refusal, or that a filter leaves it out; undefined where a row was made of it. */
export type Verdict = Refusal | "left-out" | undefined;

export interface Feed {
  /** `record` is its place among the records of all inputs, from 1. Nothing is named in the cast for a record that is not kept. */
  take(fields: readonly string[], record: number): Verdict;
  /** Whether the fields are a row of column names, and no record; asked of the first row of an input. */
  isHeader(fields: readonly string[]): boolean;
}

export const refuse = (column: string, reason: string): Refusal => ({ column, reason });

/** The text in quotation marks, cut where it is long. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
