/** Who, whom, whose, which country: those who took part. */
import { isByForce } from "../../../ontology/force.js";
import { isLight, isWord } from "../../spans/span.js";
import type { Preposition } from "../../words/word.js";
import { isGoal } from "../goal.js";
import { inBody, isBare, pattern, saysBe, selection, present as standing } from "../pattern.js";
import type { Question } from "../question.js";
import type { Row } from "../row.js";
import { askedSide, isCompanion } from "../side.js";

export const participants: Row = {
  name: "who met Le Drian · which country sent troops · whose soldiers · list the countries",
  read(q) {
    const word = q.ask?.word;
    const asked =
      word === "who" ||
      word === "whom" ||
      word === "whose" ||
      (q.kind !== undefined && (word === "which" || word === "what" || q.ask === undefined)) ||
      whichTroops(q) ||
      asksBehind(q);
    if (!asked || isBare(q)) return undefined;
    const { types, places } = q.frame;
    const present = places.length > 0 && saysBe(q.spans);
    if (
      types.length === 0 &&
      !present &&
      !q.has("light") &&
      !q.has("happen") &&
      !q.has("else") &&
      !q.has("event-noun")
    ) {
      return { kind: "not-understood" };
    }
    // "Who spoke with": with whom?
    const open =
      q.ask !== undefined &&
      q.frame.slots.length === 0 &&
      isWord(q.spans.at(-1), "preposition") &&
      q.askedBehind === undefined;
    if (open && q.frame.head?.uses.every((use) => use.type.symmetric))
      return { kind: "incomplete", missing: "with whom" };
    const side = askedSide(q);
    // "Who took part in the call with European leaders": they are asked for as well.
    const ofEvent = q.frame.head?.voice === "noun";
    // "Who else besides Biden was on the call": he was on it as well.
    const also = q.has("else") || q.whole.some((span) => isWord(span, "except") && ALSO.test(span.text));
    const besides =
      also && q.frame.head?.voice === "noun"
        ? q.except.map((id) => ({ side: "either" as const, anyOf: [id], members: false }))
        : [];
    const own = inBody(q, pattern(q));
    const found = { ...own, slots: [...own.slots, ...besides] };
    return {
      kind: "participants",
      pattern: q.frame.troops ? standing(q, found) : found,
      side: q.frame.head?.uses[0]?.type.movement && isGoal(q) ? "recipient" : side,
      of: q.kind?.kinds ?? (whichTroops(q) ? ["unit"] : []),
      // "Who led a delegation to Kosovo": where it went is no answer either.
      except: [
        ...q.except,
        ...q.frame.slots.flatMap((slot) => (slot.as && ofEvent ? [] : slot.anyOf)),
        ...(ofEvent && q.frame.head?.uses.every((use) => use.type.travel) ? places : []),
      ],
      ...selection(q),
      ...(q.offices && { offices: q.offices }),
      ...(q.among.length > 0 && { among: q.among }),
      ...(q.outside.length > 0 && { outside: q.outside }),
      ...(q.has("most") && { most: true }),
      ...(isAcross(q) && { across: true }),
      ...(isAttack(q) && { assailants: true }),
      ...(isCompanion(q.frame, accompanied(q)) && { companions: true }),
    };
  },
};

/** What stands last behind the verb, its noun elsewhere or not: "who did he go with", "who went there with him". */
function accompanied({ askedBehind, frame, spans }: Question): Preposition | undefined {
  const beside = spans.some(
    (span, at) =>
      at > (frame.head?.at ?? at) &&
      isWord(span, "preposition") &&
      span.word.preposition === "with" &&
      spans[at + 1]?.tag === "name",
  );
  return askedBehind ?? frame.stranded.at(-1) ?? (beside ? "with" : undefined);
}

/** "Who met the president": one who is named, and the other side. */
function isAcross({ frame, spans, has }: Question): boolean {
  const { head, slots } = frame;
  const mutual = head?.voice === "active" && head.uses.every(({ type }) => type.symmetric);
  const beside = spans.some(
    (span) => isWord(span, "light") || (isWord(span, "ask") && span.word.ask === "when"),
  );
  return mutual && slots.length === 1 && slots[0]?.as === undefined && !has("else") && !beside;
}

/** "Who attacked Mariupol": a place right behind a verb of force. */
function isAttack({ frame, spans }: Question): boolean {
  const { head, places } = frame;
  const next = head && spans.slice(head.at + 1).find((span) => !isLight(span));
  return (
    head?.voice === "active" &&
    head.uses.some(({ type }) => isByForce(type)) &&
    next?.tag === "name" &&
    next.ids.every((id) => places.includes(id))
  );
}

/** "Besides Biden": he was there as well; "apart from Biden" may leave out what was his alone. */
const ALSO = /^(?:besides|in addition to)$/i;

/** Keywords that end in what they ask for: "rzeszow landing announced by", "blinken meeting partner". */
function asksBehind({ ask, frame, spans }: Question): boolean {
  const last = spans.at(-1);
  const open =
    isWord(last, "preposition") && (last.word.preposition === "by" || last.word.preposition === "with");
  return ask === undefined && (open || (frame.head?.uses.every((use) => use.form === "agent") ?? false));
}

/** "Which soldiers landed": units are asked for. */
function whichTroops({ ask, spans }: Question): boolean {
  const next = ask?.word === "which" ? spans.slice(ask.at + 1).find((span) => !isLight(span)) : undefined;
  return isWord(next, "troops") || (next?.tag === "name" && next.troops);
}
