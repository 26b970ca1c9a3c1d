/** Which of many findings a reply has room for: first what differs, and last what the data has nothing of. */
import type { Finding } from "./check.js";

/** With its number among all claims, from 1. */
export type Numbered = Finding & { readonly number: number };

const MOST = 6;
/** Of more claims than these, only what differs is told, beside one event each. */
const FEW = 3;
const ORDER: readonly Finding["verdict"][] = ["differs", "near", "agrees", "none"];

export const isBrief = ({ length }: readonly Finding[]): boolean => length > FEW;

/** The ones to see first; of a few claims, those of the message's beginning. */
export function shownFindings(findings: readonly Finding[]): readonly Numbered[] {
  const numbered = findings.map((finding, at): Numbered => ({ ...finding, number: at + 1 }));
  if (!isBrief(findings)) return numbered;
  return numbered.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)).slice(0, MOST);
}
