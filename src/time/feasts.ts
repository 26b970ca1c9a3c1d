/** Days of the year that people call by name. Only those with a fixed date. */
const FEASTS: readonly (readonly [name: string, month: number, day: number])[] = [
  ["new\\s+year['’]?s\\s+eve", 12, 31],
  ["new\\s+year['’]?s\\s+day", 1, 1],
  ["christmas\\s+eve", 12, 24],
  ["christmas(?:\\s+day)?", 12, 25],
  ["boxing\\s+day", 12, 26],
  ["valentine['’]?s\\s+day", 2, 14],
  ["(?:st\\.?|saint)\\s+patrick['’]?s\\s+day", 3, 17],
];

/** Their names, as alternatives of a regular expression. */
export const FEAST = `(?:${FEASTS.map(([name]) => name).join("|")})`;

/** Month and day; undefined for anything else. */
export function feastDay(text: string): readonly [month: number, day: number] | undefined {
  const found = FEASTS.find(([name]) => new RegExp(`^${name}$`, "i").test(text));
  return found && [found[1], found[2]];
}
