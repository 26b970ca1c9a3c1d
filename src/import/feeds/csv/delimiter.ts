/** What separates the columns of a spreadsheet, told by its header row. */
const DELIMITERS = ["\t", ";", ",", "|"] as const;

/** The one that occurs most outside quotation marks; a comma where none does. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"/g, "");
  let best = ",";
  let most = 0;
  for (const each of DELIMITERS) {
    const count = bare.split(each).length - 1;
    if (count > most) [best, most] = [each, count];
  }
  return best;
}
