/** A message → what it says of known events: which of it agrees with the data, and which differs. */
import type { World } from "../query/match.js";
import type { ReadContext } from "../question/spans/cut.js";
import type { Check, Comparison, Finding } from "./check.js";
import { type Claim, claimOf } from "./claim.js";
import { clausesOf } from "./clauses.js";
import { nearest } from "./nearest.js";
import { sentencesIn } from "./sentences.js";
import { cutAsWritten } from "./spans.js";

/** Each is a few look-ups, so that a message costs no more than some twenty questions. */
const MOST_CLAIMS = 20;

/** `context` has the day on which the message was posted for its clock. Never throws on any text. */
export async function checkMessage(message: string, context: ReadContext, world: World): Promise<Check> {
  const { sentences, cut } = sentencesIn(message);
  if (sentences.length === 0) return { kind: "no-text" };
  const read = sentences.map((sentence) => claimsIn(sentence, context));
  const claims = read.flat();
  const leftOut = read.filter(({ length }) => length === 0).length;
  const findings: Finding[] = [];
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    const found = await nearest(claim, world);
    // What the data has not is no support for "it did not happen" either.
    if (claim.told !== "not" || found.length > 0) findings.push({ claim, verdict: verdictOf(claim, found), nearest: found });
  }
  return findings.length === 0
    ? { kind: "no-claim", leftOut, cut }
    : { kind: "checked", findings, leftOut, cut: cut || claims.length > MOST_CLAIMS };
}

function claimsIn(sentence: string, context: ReadContext): readonly Claim[] {
  // A question claims nothing.
  if (sentence.endsWith("?")) return [];
  const cut = cutAsWritten(sentence, context);
  return clausesOf(cut.spans).flatMap((clause) => claimOf(clause, cut, context) ?? []);
}

function verdictOf({ strangers }: Claim, [best]: readonly Comparison[]): Finding["verdict"] {
  if (!best) return "none";
  if (best.aspects.some(({ outcome }) => outcome === "differs")) return "differs";
  return strangers.length > 0 ? "near" : "agrees";
}
