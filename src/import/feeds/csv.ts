/** Any spreadsheet with a header row: who, whom, date and what, and where and an address if it has them. */
import { NOBODY } from "../../dataset/table/table.js";
import { dayIn, type Order } from "./csv/dates.js";
import type { ColumnRole, Mapping } from "./csv/mapping.js";
import type { What } from "./csv/what.js";
import { type Feed, quoted, refuse, type World } from "./feed.js";

export interface CsvOptions {
  readonly header: readonly string[];
  /** Complete, and of columns of the header. */
  readonly mapping: Mapping;
  readonly order: Order | undefined;
  readonly whatOf: (text: string) => What | undefined;
}

export function csv({ countries, cast, links, rows }: World, options: CsvOptions): Feed {
  const { header, mapping, order, whatOf } = options;
  const columnOf = (role: ColumnRole): number => header.indexOf(mapping[role] ?? "");
  const [who, whom, date, what] = [columnOf("who"), columnOf("whom"), columnOf("date"), columnOf("what")];
  const [where, url] = [columnOf("where"), columnOf("url")];
  const nameOf = (at: number): string => header[at] ?? "";
  return {
    isHeader: (fields) =>
      fields.length === header.length && fields.every((each, at) => each.trim() === nameOf(at)),
    take(fields, record) {
      if (fields.length !== header.length)
        return refuse("", `has ${fields.length} columns where ${header.length} belong`);
      const at = (place: number): string => (fields[place] ?? "").trim();
      if (at(who) === "" && at(whom) === "")
        return refuse(nameOf(who), `is empty, and so is ${nameOf(whom)}`);
      const day = dayIn(at(date), order);
      if (day === undefined) return refuse(nameOf(date), `${quoted(at(date))} is no day that I can read`);
      const happened = whatOf(at(what));
      if (!happened)
        return refuse(
          nameOf(what),
          `${quoted(at(what))} is no CAMEO code or name, and no word for a type of event`,
        );
      const actor = (column: number): number => (at(column) === "" ? NOBODY : cast.actor(at(column)));
      const [one, other] = [actor(who), actor(whom)];
      const [subject, object] = happened.reverse ? [other, one] : [one, other];
      rows.add({
        day,
        type: happened.type,
        subject,
        object,
        record,
        place: at(where) === "" ? 0 : cast.place(placeIn(at(where))),
        page: at(url) === "" ? 0 : links.at(at(url)),
        datedBack: false,
        side: 0,
        context: 0,
      });
      return undefined;
    },
  };

  /** "Geneva, Switzerland", "Geneva", "Switzerland". */
  function placeIn(text: string): Parameters<typeof cast.place>[0] {
    const parts = text.split(",").map((part) => part.trim());
    const last = parts.at(-1) ?? "";
    const country = countries.named(last);
    const finer = country ? parts.slice(0, -1) : parts;
    return {
      city: finer[0] ?? "",
      region: finer.slice(1).join(", "),
      country,
      land: "",
      lat: undefined,
      lon: undefined,
    };
  }
}
