/** What an imported dataset says of itself and of its source. */

import type { Manifest, Source } from "../../dataset/schema.js";
import type { EventTable } from "../../dataset/table/table.js";
import { isoAt } from "../../time/calendar.js";
import { slug } from "./ids.js";

/** What is known of a feed beforehand; an option of the command line says otherwise. */
export interface About {
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly citation?: string;
  readonly url?: string;
}

export type Format = "quads" | "icews" | "gdelt" | "csv";

const ABOUT: Readonly<Record<Format, About>> = {
  quads: { title: "Events of quads", publisher: "publisher not told", licence: "terms not told" },
  icews: {
    title: "ICEWS Coded Event Data",
    publisher: "Lockheed Martin Advanced Technology Laboratories, by Harvard Dataverse",
    licence: "as its page in Harvard Dataverse says",
    citation:
      "Boschee, Lautenschlager, O'Brien, Shellman, Starz and Ward: ICEWS Coded Event Data. Harvard Dataverse, doi:10.7910/DVN/28075",
    url: "https://doi.org/10.7910/DVN/28075",
  },
  gdelt: {
    title: "GDELT 2.0 Event Database",
    publisher: "The GDELT Project",
    licence: "free for any use, with citation and a link to the GDELT Project",
    citation: "The GDELT Project, https://www.gdeltproject.org/",
    url: "https://www.gdeltproject.org/",
  },
  csv: { title: "Events of a spreadsheet", publisher: "publisher not told", licence: "terms not told" },
};

export interface Described {
  readonly manifest: Manifest;
  readonly source: Source;
}

/** The source's id, which the table bears. */
export const sourceIdOf = (name: string): string => `${slug(name)}-feed`;

/** `name` is the folder's; the table has at least one row. It appeared, as far as can be told, on its last day. */
export function described(
  name: string,
  format: Format,
  said: Partial<About>,
  { days, size, source }: Pick<EventTable, "days" | "size" | "source">,
): Described {
  const about = { ...ABOUT[format], ...said };
  const first = isoAt(days[0] ?? 0, "day");
  const last = isoAt(days[size - 1] ?? 0, "day");
  const { title, publisher, licence, citation, url } = about;
  return {
    manifest: {
      id: slug(name),
      title,
      description: `Who did what to whom from ${first} to ${last}, as imported from a feed of events.`,
      licence,
      coverage: `${first}/${last}`,
    },
    source: {
      id: source,
      title,
      publisher,
      ...(url !== undefined && { url }),
      published: last,
      language: "en",
      licence,
      ...(citation !== undefined && { citation }),
      kind: "dataset",
    },
  };
}
