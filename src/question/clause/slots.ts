/** Names as those who take part: where each stands, which are joined, and which are no one at all. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Side, Slot } from "../../query/query.js";
import { isLight, isWord, type NameSpan, type Span } from "../spans/span.js";
import type { Preposition } from "../words/word.js";
import type { Head } from "./head.js";
import type { Position } from "./roles.js";
import type { Clause } from "./stretch.js";

/** A slot with the words that name it. */
export type NamedSlot = Slot & { readonly span: NameSpan };

/** Forces take part whether they move or are moved. */
export function slotOf(span: NameSpan, side: Side, catalogue: Catalogue): NamedSlot {
  // "NATO leaders" are themselves, or their countries where the record names nobody; not everyone else in office there.
  const themselves = span.group === true && span.by !== "members";
  const members = !themselves && span.ids.some((id) => catalogue.entity(id)?.kind !== "person");
  const officeWords = span.offices?.flatMap((office) => [office.label, ...office.words]);
  const group = { ...(span.group && { as: span.text }), ...(officeWords && { officeWords }) };
  return { side: span.troops ? "either" : side, anyOf: span.ids, members, ...group, span };
}

/** "Macron or Le Drian" is one slot that either may fill. */
export function addSlot(slots: NamedSlot[], slot: NamedSlot, alternative: boolean): void {
  const last = alternative ? slots.pop() : undefined;
  slots.push(
    last
      ? {
          ...slot,
          anyOf: [...last.anyOf, ...slot.anyOf],
          members: last.members || slot.members,
        }
      : slot,
  );
}

export function isAlternative(clause: Clause, at: number): boolean {
  const between = clause.slice(0, at).findLast((span) => !isLight(span));
  return isWord(between, "or") && clause.slice(0, at).some((span) => span?.tag === "name");
}

/** "Blinken and Le Drian", "Poland, Germany and Romania", "Biden–Macron": one role for all; "us troops poland" are two. */
export function isJoined(clause: Clause, at: number, catalogue: Catalogue): boolean {
  const before = clause[at - 1];
  const span = clause[at];
  // "biden macron call" has two of a kind; "harris poland trip" has not.
  if (before?.tag === "name")
    return (
      span?.tag === "name" &&
      span.troops === before.troops &&
      kindOf(span, catalogue) === kindOf(before, catalogue)
    );
  const joins = isWord(before, "and") || isWord(before, "or") || isLight(before);
  return joins && (clause[at - 2]?.tag === "name" || isWord(clause[at - 2], "and"));
}

/** "Poland got aid": the subject of a verb like that is the one to whom it is done. */
export function isGetting(span: Span | undefined): boolean {
  return isWord(span, "light") && /^(?:get|gets|got|getting)$/i.test(span.text);
}

function kindOf({ ids }: NameSpan, catalogue: Catalogue): boolean {
  return catalogue.entity(ids[0] ?? "")?.kind === "person";
}

export function positionOf(
  clause: Clause,
  at: number,
  preposition: Preposition | undefined,
  head: Head | undefined,
  catalogue: Catalogue,
): Position {
  const before = clause.slice(0, at).findLast((span) => span !== undefined && !isLight(span));
  // "In the Quint meeting": in the meeting, and not in the Quint.
  const named = clause[at];
  const modifies =
    head?.voice === "noun" &&
    head.at === at + 1 &&
    named?.tag === "name" &&
    named.ids.some((id) => catalogue.entity(id)?.members !== undefined);
  // "Went to Brussels to talk to NATO": to those talked with, and not to a place.
  const talks =
    preposition === "to" &&
    head?.uses.some(({ type }) => type.travel) === true &&
    clause.some(
      (span, other) =>
        other > head.at &&
        other < at &&
        span?.tag === "relation" &&
        span.uses.every(({ type }) => type.symmetric),
    );
  return {
    preposition: talks ? "with" : modifies && preposition === "in" ? undefined : preposition,
    after: head !== undefined && at > head.at,
    afterAuxiliary: isWord(before, "auxiliary"),
    afterTroops: isWord(clause[at - 2], "troops") && !/out of/i.test(clause[at - 1]?.text ?? ""),
    besideTroops: clause.some((span, other) => other !== at && span?.tag === "name" && span.troops),
    besidePerson: clause.some(
      (span, other) =>
        other !== at &&
        span?.tag === "name" &&
        span.ids.every((id) => catalogue.entity(id)?.kind === "person"),
    ),
    given:
      !preposition && /^(?:give|gives|gave|given|giving|grant|granted|lend|lent)$/i.test(before?.text ?? ""),
    gets: clause.slice(at + 1).some(isGetting),
    possessive: isWord(clause[at + 1], "possessive"),
  };
}

/** "He called from Washington", as well as "in Washington". */
export function isWhere(preposition: Preposition | undefined): boolean {
  return preposition === "from" || preposition === "in" || preposition === "at";
}

/** "Troops Fort Bragg to Poland": a bare place right before "to" is where they come from. */
export function isStart(clause: Clause, at: number, { preposition }: Position): boolean {
  const [link, goal] = [clause[at + 1], clause[at + 2]];
  return (
    preposition === undefined &&
    isWord(link, "preposition") &&
    /^to$/i.test(link.text) &&
    goal?.tag === "name"
  );
}

/** "Did Biden speak French": an adjective alone behind a verb is nobody. */
export function isLanguage(clause: Clause, at: number, head: Head | undefined): boolean {
  const span = clause[at];
  const bare = span?.tag === "name" && span.demonym && !/s$/.test(span.text) && head?.at === at - 1;
  return bare && (clause[at + 1] === undefined || isWord(clause[at + 1], "preposition"));
}
