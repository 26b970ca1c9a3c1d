/** One way of saying something and the plain words for it, as a row of an ordered table. */
import { rememberedOf } from "../../../lazy.js";
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
  const rarest = rarestOf(rows);
  for (let at = 0; at < rarest.length; at++) {
    if (words[rarest[at] ?? 0] === 0) continue;
    const row = rows[at];
    if (!row?.said.mayBeIn(words)) continue;
    const next = replaced(said, row.said.pattern(), row.plain);
    if (next === said) continue;
    words = wordsIn(next, said);
    said = next;
  }
  return said;
}

/** Of each row, side by side: of a thousand rows a question has the words of some ten, and the others are not even touched. */
const rarestOf = rememberedOf((rows: readonly Rewrite[]) =>
  Uint16Array.from(rows, ({ said }) => said.rarest()),
);

/** By one row alone: to try it costs less than to look for its words. */
export const rewrittenBy = (text: string, { said, plain }: Rewrite): string =>
  replaced(text, said.pattern(), plain);

const replaced = (text: string, pattern: RegExp, plain: Rewrite["plain"]): string =>
  typeof plain === "string" ? text.replace(pattern, plain) : text.replace(pattern, plain);
