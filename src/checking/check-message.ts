/** A message → what it says of known events: which of it agrees with the data, and which differs. */
import { setImmediate } from "node:timers/promises";
import type { World } from "../query/match.js";
import type { ReadContext } from "../question/spans/cut.js";
import type { Check, Comparison, Finding } from "./check.js";
import { type Claim, claimOf } from "./claim.js";
import { clausesOf } from "./clauses.js";
import { nearest } from "./nearest.js";
import { sentencesIn } from "./sentences.js";
import { cutAsWritten } from "./spans.js";

/** Each is a few look-ups, so that the longest message costs no more than some tens of questions. */
const MOST_CLAIMS = 60;

/** `context` has the day on which the message was posted for its clock. Never throws on any text. */
export async function checkMessage(message: string, context: ReadContext, world: World): Promise<Check> {
  const { sentences, cut } = sentencesIn(message);
  if (sentences.length === 0) return { kind: "no-text" };
  const findings: Finding[] = [];
  let leftOut = 0;
  let read = 0;
  const seen = new Set<string>();
  for (; read < sentences.length && findings.length < MOST_CLAIMS; read++) {
    const claims = claimsIn(sentences[read] ?? "", context);
    for (const claim of claims.filter(isNew(seen))) {
      const found = await nearest(claim, world);
      // What the data has not is no support for "it did not happen" either.
      if (claim.told !== "not" || found.length > 0)
        findings.push({ claim, verdict: verdictOf(claim, found), nearest: found });
    }
    if (claims.length === 0) leftOut++;
    // Others who ask meanwhile do not wait for the whole of a long message.
    await setImmediate();
  }
  const more = cut || read < sentences.length;
  return findings.length === 0
    ? { kind: "no-claim", leftOut, cut: more }
    : { kind: "checked", findings, leftOut, cut: more };
}

/** What is said twice is looked up once. */
const isNew =
  (seen: Set<string>) =>
  ({ pattern, when, told, strangers }: Claim): boolean => {
    const key = JSON.stringify([pattern, when, told, strangers]);
    return !seen.has(key) && seen.add(key).has(key);
  };

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
