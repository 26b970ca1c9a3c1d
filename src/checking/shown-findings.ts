/** In which order the findings of a check are told, and of which of many a reply has room for. */
import type { Finding } from "./check.js";

/** With its number among all claims, from 1. */
export type Numbered = Finding & { readonly number: number };

const MOST = 6;
/** Of more claims than these, a reply begins with what differs. */
const FEW = 3;
const ORDER: readonly Finding["verdict"][] = ["differs", "near", "partly", "agrees", "none"];

export const isBrief = ({ length }: readonly Finding[]): boolean => length > FEW;

/** First what differs, and last what the data has nothing of; a few as the message has them. */
export function ordered(findings: readonly Finding[]): readonly Numbered[] {
  const numbered = findings.map((finding, at): Numbered => ({ ...finding, number: at + 1 }));
  if (!isBrief(findings)) return numbered;
  return numbered.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** The ones to see where not all can be shown, as the message has them. */
export const shownFindings = (findings: readonly Finding[]): readonly Numbered[] =>
  ordered(findings)
    .slice(0, MOST)
    .toSorted((a, b) => a.number - b.number);
