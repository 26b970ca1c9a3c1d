import { tells } from "../../ontology/tells.js";
import { isWord } from "../spans/span.js";
import type { Question } from "./question.js";

/** Asked for where to or where at, rather than who: "to which countries", "which country did they land in". */
export function isGoal({ askedBehind, frame, ask, spans, kind }: Question): boolean {
  if (kind?.kinds.includes("unit") || (kind && isWord(spans[kind.at + 1], "possessive"))) return false;
  const movement = frame.head ? frame.head.uses.some((use) => use.type.movement) : frame.troops;
  const behind = askedBehind ?? frame.stranded.at(-1) ?? frame.concerning?.stranded.at(-1);
  if (behind === "in" || behind === "at" || behind === "near" || behind === "on") return true;
  const inner = frame.concerning;
  const innerMoves = inner?.head?.uses.some((use) => use.type.movement) ?? inner?.troops ?? false;
  if (behind === "to" || behind === "for")
    return (
      movement ||
      innerMoves ||
      frame.head?.uses.some((use) => use.type.verbs.length > 0 && tells(use.type)) === true
    );
  const head = frame.head;
  if (!movement || !head || head.uses.every((use) => use.reverse)) return false;
  // "US troop deployment: which countries?" The one who sends is known, so the others are where to.
  if (head.voice === "noun") return frame.slots.length > 0;
  if (head.voice === "passive") return false;
  const from = ask?.at ?? kind?.at ?? -1;
  return spans.some((span, at) => at > from && at < head.at && span.tag === "name");
}
