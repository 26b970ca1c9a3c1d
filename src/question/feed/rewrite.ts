/** One way of saying something and the plain words for it, as a row of an ordered table. */
export interface Rewrite {
  /** What people say, by an example. */
  readonly name: string;
  /** Global. */
  readonly said: RegExp;
  readonly plain: string | ((...groups: (string | undefined)[]) => string);
}

/** The text with each row's words replaced in order: a row may go on with what one before it made. */
export function rewritten(text: string, rows: readonly Rewrite[]): string {
  return rows.reduce(
    (said, { said: pattern, plain }) =>
      typeof plain === "string" ? said.replace(pattern, plain) : said.replace(pattern, plain),
    text,
  );
}
