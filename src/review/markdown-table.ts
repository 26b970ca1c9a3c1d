/** A Markdown table whose columns line up as text, too. */

export type Side = "left" | "right";

export interface Column {
  readonly title: string;
  readonly side: Side;
}

/** Rows are as long as there are columns; a bar in a cell is escaped. */
export function markdownTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const cells = [columns.map(({ title }) => title), ...rows].map((row) => row.map(escapeBars));
  const widths = columns.map((_, at) => Math.max(4, ...cells.map((row) => [...(row[at] ?? "")].length)));
  const line = (row: readonly string[]) =>
    `| ${columns.map(({ side }, at) => pad(row[at] ?? "", widths[at] ?? 0, side)).join(" | ")} |`;
  const rule = columns.map(({ side }, at) => dashes(widths[at] ?? 0, side));
  const [head = [], ...body] = cells;
  return [line(head), line(rule), ...body.map(line)];
}

function escapeBars(cell: string): string {
  return cell.replaceAll("|", "\\|");
}

function dashes(width: number, side: Side): string {
  return side === "left" ? "-".repeat(width) : `${"-".repeat(width - 1)}:`;
}

function pad(cell: string, width: number, side: Side): string {
  const space = " ".repeat(Math.max(0, width - [...cell].length));
  return side === "left" ? `${cell}${space}` : `${space}${cell}`;
}
