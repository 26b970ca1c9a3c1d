/** One way of saying something and the plain words for it, as a row of an ordered table. */
import { type Sought, sought, wordsIn } from "./sought.js";

export interface Rewrite {
  /** What people say, by an example. */
  readonly name: string;
  /** Global. */
  readonly said: Sought;
  readonly plain: string | ((...groups: (string | undefined)[]) => string);
}

/** `said` is a pattern's source. Throws where a backslash was lost on the way: "\b" alone is a backspace, which nobody types. */
export function row(name: string, said: string, plain: Rewrite["plain"], flags = "gi"): Rewrite {
  if ([...said].some((letter) => letter < " ")) throw new Error(`a pattern of “${name}” lost a backslash`);
  return { name, said: sought(said, flags), plain };
}

/** The text with each row's words replaced in order: a row may go on with what one before it made. */
export function rewritten(text: string, rows: readonly Rewrite[]): string {
  let said = text;
  let words = wordsIn(said);
  for (const { said: one, plain } of rows) {
    if (!one.mayBeIn(words)) continue;
    const next = replaced(said, one.pattern(), plain);
    if (next === said) continue;
    said = next;
    words = wordsIn(said);
  }
  return said;
}

/** By one row alone: to try it costs less than to look for its words. */
export const rewrittenBy = (text: string, { said, plain }: Rewrite): string =>
  replaced(text, said.pattern(), plain);

const replaced = (text: string, pattern: RegExp, plain: Rewrite["plain"]): string =>
  typeof plain === "string" ? text.replace(pattern, plain) : text.replace(pattern, plain);
