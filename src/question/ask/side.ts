import { tells } from "../../ontology/tells.js";
import type { Side } from "../../query/query.js";
import type { Frame } from "../clause/frame.js";
import { isGetting } from "../clause/slots.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import type { Preposition } from "../words/word.js";
import type { Question } from "./question.js";

/** Whether the answer is the one who acts or the one acted on, from where the question word stands. */
export function askedSide({ frame, ask, askedBehind, kind, spans }: Question): Side {
  const { head, stranded } = frame;
  if (kind?.kinds.includes("unit")) return "either";
  if (!head || head.uses[0]?.type.symmetric) return "either";
  // "Which country's troops": whose they are.
  if (kind && isWord(spans[kind.at + 1], "possessive")) return "actor";
  const reverse = head.uses.every((use) => use.reverse);
  const behind = askedBehind ?? stranded.at(-1);
  // "Who went there with him", "with whom did he announce it": on the same side as he.
  const travels = isCompanion(frame, behind);
  const beside = travels || head.uses.every(({ type }) => tells(type));
  if (behind === "with" && beside) return reverse ? "recipient" : "actor";
  if (behind === "by") return reverse ? "recipient" : "actor";
  if (behind === "from") return reverse ? "recipient" : "actor";
  if (ask?.word === "whose" || (behind === "of" && head.voice === "noun")) return "actor";
  if (behind === "with" || behind === "to" || behind === "against" || behind === "for" || behind === "at")
    return "recipient";
  if (head.voice === "noun") {
    // "Which country got aid", "who gave Ukraine aid".
    if (spans.slice(ask?.at ?? 0).some(isGetting) && frame.slots.every((slot) => slot.side !== "recipient"))
      return "recipient";
    const sides = frame.slots.map((slot) => slot.side);
    if (sides.includes("recipient") && !sides.includes("actor")) return "actor";
  }
  // "Who led a US delegation to Kosovo": the one who led it was of it.
  if (head.voice === "noun" && leads(spans.slice((ask?.at ?? kind?.at ?? -1) + 1, head.at))) return "actor";
  // "Which country got support from Biden": with the one who acts named, the other is asked for.
  if (
    head.voice === "noun" &&
    frame.slots.some((slot) => slot.side === "actor" && slot.span.from > head.span.from)
  )
    return "recipient";
  const from = ask?.at ?? kind?.at ?? -1;
  const subject = spans.some(
    (span, at) => at > from && at < head.at && span.tag === "name" && !isWord(spans[at + 1], "possessive"),
  );
  const asked = ask?.word === "whom" || subject ? "object" : "subject";
  const active = head.voice !== "passive";
  const side: Side = (asked === "subject") === active ? "actor" : "recipient";
  return reverse ? (side === "actor" ? "recipient" : "actor") : side;
}

/** "Who went there with him". */
export function isCompanion({ head, troops }: Frame, behind: Preposition | undefined): boolean {
  const travels = head?.voice === "active" && head.uses.some(({ type }) => type.travel);
  return behind === "with" && !troops && travels;
}

/** Right behind the one who is asked for stands what they did with it: "led", "headed", "joined". */
function leads(between: readonly Span[]): boolean {
  const [verb] = between.filter((span) => !isLight(span));
  return (
    isWord(verb, "light") &&
    /^(?:led|lead|leads|head|headed|heads|join|joined|chaired|made|paid)$/i.test(verb.text)
  );
}
