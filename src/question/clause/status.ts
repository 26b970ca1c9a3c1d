/** What a clause says of whether it came about: planned, cancelled, held. */
import type { Status } from "../../dataset/schema.js";
import { isWord } from "../spans/span.js";
import type { Clause } from "./stretch.js";

/** "Which planned meetings were cancelled" asks for the cancelled ones, and "actually" for what came about. */
export function statusOf(clause: Clause): readonly Status[] {
  const said = new Set(clause.flatMap((span) => (isWord(span, "status") ? [span.word.status] : [])));
  return said.size > 1 ? [...said].filter((status) => status !== "planned") : [...said];
}

/** "Which planned visits took place", "which were held"; not what was "to take place" or "to be held". */
export const cameAbout = (clause: Clause): boolean => clause.some((_, at) => happensAt(clause, at));

function happensAt(clause: Clause, at: number): boolean {
  const [before, span] = [clause[at - 1], clause[at]];
  if (isWord(span, "happen")) return !/^(?:to|will|would)$/i.test(before?.text ?? "");
  return isWord(span, "light") && /^held$/i.test(span.text) && /^(?:was|were)$/i.test(before?.text ?? "");
}
