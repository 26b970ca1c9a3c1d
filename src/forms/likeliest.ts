import { nearest } from "../text/nearest.js";

/** The one of `words` that was most likely meant: by slips of the keyboard, or as its beginning. Undefined where none is near. */
export function likeliest(typed: string, words: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  return (
    nearest(wanted, words) ?? (wanted.length > 1 ? words.find((word) => word.startsWith(wanted)) : undefined)
  );
}
