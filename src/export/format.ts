/** What a file format is: a beginning, a piece for each event that it can hold, and an end. */
import type { Locale } from "../phrases/locale.js";
import type { Row } from "./row.js";

/** What a file says of itself, where its format has room for it. */
export interface About {
  readonly question: string;
  readonly reading: string;
  readonly dataset: { readonly id: string; readonly title: string; readonly licence: string };
  /** ISO date of the last day that the dataset covers. */
  readonly until: string;
  /** Of what is said in the file; the names of its fields are those of the format. */
  readonly locale: Locale;
}

export interface Format {
  /** Also the ending of a file's name. */
  readonly id: "csv" | "json" | "ics" | "geojson";
  /** As people call it. */
  readonly name: string;
  /** What it cannot hold an event without; left out where it holds any. */
  readonly needs?: "day" | "point";
  head(about: About): string;
  /** Undefined for an event that lacks what the format needs. */
  record(row: Row, about: About): string | undefined;
  readonly between: string;
  readonly foot: string;
}
