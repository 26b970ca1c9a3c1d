/** Whether a clause tells of something as having happened, as still to come, as called off, or as not having happened. */
import type { Frame } from "../question/clause/frame.js";
import { isWord, type Span } from "../question/spans/span.js";

/** `off`: cancelled or put off, whatever day it had. */
export type Told = "occurred" | "planned" | "not" | "off";

const TO_COME =
  /\b(?:will|shall|would|['’]ll|going to|(?:is|are|was|were|be|due|set|about|expected|scheduled) to|plans?|planned|planning|scheduled|expected|intends?|upcoming|next week|tomorrow)\b/iu;

const CALLED_OFF =
  /\b(?:cancel(?:l?ed|s|l?ing)?|call(?:ed|s|ing)? off|scrap(?:ped|s|ping)?|axed|shelved|postpon(?:ed?|es|ing)|put(?:s|ting)? off|delay(?:ed|s|ing)?|defer(?:red|s|ring)?|push(?:ed|es|ing)? back)\b/iu;

/** "Postponed until the 26th": then it is to take place after all. */
const ANOTHER_DAY = /\b(?:un)?till?\b|\bto\s+(?:\p{L}+\s+)?\d|\bby\s+\p{L}+\s+(?:days?|weeks?)\b/iu;

/** "Refused to meet", "did not call": the verb that denies the one behind it. */
const DENIED = /\b(?:refus|declin|fail|neglect)(?:ed?|es|s|ing)?\s+to\b/iu;

export const NOBODY = /^(?:nobody|no one|none)$/iu;

/** The words that say so, where they are no part of what happened: as they stand in the quote. */
export function denialIn(quote: string): string | undefined {
  const off = CALLED_OFF.exec(quote)?.[0];
  if (off !== undefined) return ANOTHER_DAY.test(quote) ? undefined : off;
  return DENIED.exec(quote)?.[0];
}

/** Undefined where it is left open. */
export function toldAs(clause: readonly Span[], quote: string, { head, status }: Frame): Told | undefined {
  const denied = clause.some((span) => isWord(span, "not") || NOBODY.test(span.text));
  const denial = denialIn(quote);
  // "Did not cancel" says of no day that it happened.
  if (denial !== undefined) return denied ? undefined : CALLED_OFF.test(denial) ? "off" : "not";
  if (CALLED_OFF.test(quote)) return undefined;
  if (denied) return "not";
  if (TO_COME.test(quote) || status.includes("planned")) return "planned";
  const past = head?.uses.some(({ form }) => form === "past" || form === "participle") === true;
  const happened = clause.some(
    (span) =>
      isWord(span, "happen") ||
      (isWord(span, "light") && /^(?:held|had|made|paid|took|gave)$/iu.test(span.text)),
  );
  return past || happened ? "occurred" : undefined;
}

/** Whoever says that it did not happen says so of just that. */
export const isDenied = ({ told }: { readonly told: Told | undefined }): boolean =>
  told === "not" || told === "off";
