/** Rows of cells as aligned lines: the first column to the left, the others to the right, two spaces between. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => [...(row[at] ?? "")].length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length));
          return at === 0 ? cell + space : space + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
