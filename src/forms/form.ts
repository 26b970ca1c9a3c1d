/**
 * A form is a question asked with named blanks: the pure half of a slash command. Discord and the console both fill
 * it in, so `/met who:Blinken` is one thing in both.
 */
import type { Asking } from "../asking.js";
import type { Engine, Reply, SuggestKind } from "../engine.js";

export interface Blank {
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  /** Takes a whole sentence, or another form as a line, so that a word with a colon in it is part of it. */
  readonly sentence?: true;
  /** The sentence tells of something, and asks nothing. */
  readonly tells?: true;
  /** Takes a date or period. */
  readonly date?: true;
  /** What to suggest while it is typed; free text is accepted as well. */
  readonly suggest?: SuggestKind;
  /** The only values, where there are few. */
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
}

export interface Form {
  readonly name: string;
  readonly description: string;
  /** Required blanks first. */
  readonly blanks: readonly Blank[];
  answer(values: Readonly<Record<string, string>>, engine: Engine, asking?: Asking): Promise<Reply>;
}
