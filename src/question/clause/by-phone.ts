/** A call, whatever its form is called: it has no place, and where it is said to be is where one of them was. */
import { isWord, type Span } from "../spans/span.js";

export function isByPhone(span: Span): boolean {
  if (isWord(span, "mode")) return span.word.mode === "phone";
  return (
    span.tag === "relation" &&
    span.uses.every(({ type }) =>
      type.verbs.some((verb) => typeof verb !== "string" && verb.mode === "phone"),
    )
  );
}
