/** Comma-separated values as RFC 4180 has them: a header, CRLF behind every line, quotes doubled. */
import type { Format } from "./format.js";
import type { Row } from "./row.js";

type Cell = string | number | undefined;

const COLUMNS: readonly (readonly [heading: string, cell: (row: Row) => Cell])[] = [
  ["id", ({ id }) => id],
  ["date", ({ date }) => date],
  ["start", ({ start }) => start],
  ["end", ({ end }) => end],
  ["date_basis", ({ basis }) => basis],
  ["type", ({ type }) => type],
  ["kind", ({ kind }) => kind],
  ["status", ({ status }) => status],
  ["mode", ({ mode }) => mode],
  ["participants", ({ participants }) => list(participants.map(({ name, role }) => `${name} (${role})`))],
  ["place", ({ place }) => place?.name],
  ["latitude", ({ point }) => point?.lat],
  ["longitude", ({ point }) => point?.lon],
  ["precision", ({ point }) => point?.precision],
  ["origin", ({ origin }) => origin?.name],
  ["topics", ({ topics }) => list(topics)],
  ["quantity_min", ({ quantity }) => quantity?.min],
  ["quantity", ({ quantity }) => quantity?.best],
  ["quantity_max", ({ quantity }) => quantity?.max],
  ["unit", ({ quantity }) => quantity?.unit],
  ["summary", ({ summary }) => summary],
  ["sources", ({ sources }) => list(sources.map(({ title }) => title))],
  ["urls", ({ sources }) => list(sources.flatMap(({ url }) => url ?? []))],
];

export const csv: Format = {
  id: "csv",
  name: "CSV",
  head: () => line(COLUMNS.map(([heading]) => heading)),
  record: (row) => line(COLUMNS.map(([, cell]) => cell(row))),
  between: "",
  foot: "",
};

const list = (parts: readonly string[]): string => parts.join("; ");

const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(",")}\r\n`;

function quoted(cell: Cell): string {
  const text = typeof cell === "string" ? harmless(cell.replaceAll(CONTROLS, "")) : String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** All but tab and line breaks: nothing shows them, and a terminal acts on them. */
const CONTROLS = /[^\P{Cc}\t\r\n]/gu;

/**
 * A spreadsheet reads a text as a formula where it begins with one of these, tab and line break among them; an
 * apostrophe before it makes it a text. Numbers, such as a longitude of -77, are none.
 */
const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
