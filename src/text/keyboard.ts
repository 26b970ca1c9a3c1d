/** Which keys lie beside each other on a keyboard: what a finger hits instead of what it meant. */

/** Each row stands a little to the right of the row above it, in widths of a key. */
const ROWS: readonly (readonly [keys: string, from: number])[] = [
  ["1234567890", 0],
  ["qwertyuiop", 0.5],
  ["asdfghjkl", 0.75],
  ["zxcvbnm", 1.25],
];

const PLACES: ReadonlyMap<string, readonly [row: number, column: number]> = new Map(
  ROWS.flatMap(([keys, from], row) => [...keys].map((key, at) => [key, [row, from + at]] as const)),
);

/** A key and those around it touch; false for what is no letter or figure of ASCII in lower case, and for one key twice. */
export function areBeside(one: string, other: string): boolean {
  const [a, b] = [PLACES.get(one), PLACES.get(other)];
  return (
    one !== other &&
    a !== undefined &&
    b !== undefined &&
    Math.abs(a[0] - b[0]) <= 1 &&
    Math.abs(a[1] - b[1]) <= 1
  );
}
