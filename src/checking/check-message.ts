/** A message → what it says of known events: which of it agrees with the data, and which differs. */
import { setImmediate } from "node:timers/promises";
import type { World } from "../query/match.js";
import type { ReadContext } from "../question/spans/cut.js";
import { type Named, namedIn, withAntecedents } from "./antecedents.js";
import type { Check, Comparison, Finding } from "./check.js";
import { type Claim, claimOf } from "./claim.js";
import { clausesOf } from "./clauses.js";
import { nearest } from "./nearest.js";
import { withOverall } from "./overall.js";
import { sentencesIn } from "./sentences.js";
import { cutAsWritten } from "./spans.js";
import { isDenied } from "./told.js";

/** Each is a few look-ups, so that the longest message costs no more than some tens of questions. */
const MOST_CLAIMS = 60;

/** `context` has the day on which the message was posted for its clock. Never throws on any text. */
export async function checkMessage(
  message: string,
  context: ReadContext,
  world: World,
  /** All of the data is looked through. */
  whole = true,
): Promise<Check> {
  const { sentences, cut } = sentencesIn(message);
  if (sentences.length === 0) return { kind: "no-text" };
  const findings: Finding[] = [];
  let leftOut = 0;
  let read = 0;
  const seen = new Set<string>();
  const named: Named[] = [];
  for (; read < sentences.length && findings.length < MOST_CLAIMS; read++) {
    const claims = claimsIn(sentences[read] ?? "", named, context);
    for (const claim of claims.filter(isNew(seen))) {
      const found = await nearest(claim, world);
      // What the data has not is no support for "it did not happen" either.
      if (!isDenied(claim) || found.length > 0)
        findings.push(...(await findingsOf(claim, found, world, whole)));
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
  ({ quote, verb, mode, ...said }: Claim): boolean => {
    const key = JSON.stringify(said);
    return !seen.has(key) && seen.add(key).has(key);
  };

/** `named`: whom the message named before, the nearest first; those of this sentence are put before them. */
function claimsIn(sentence: string, named: Named[], context: ReadContext): readonly Claim[] {
  const cut = cutAsWritten(sentence, context);
  const claims = clausesOf(cut.spans).flatMap((clause) => {
    const settled = withAntecedents(clause, named, context.catalogue);
    const left = namedIn(settled, context.catalogue);
    if (left.subject) named.unshift(left);
    return claimOf(settled, cut, context) ?? [];
  });
  // A question claims nothing.
  return sentence.endsWith("?") ? [] : claims;
}

/** One, or where it was done to several, and not in one go, one for each of them. */
async function findingsOf(
  claim: Claim,
  found: readonly Comparison[],
  world: World,
  whole: boolean,
): Promise<readonly Finding[]> {
  const finding = await findingOf(claim, found, world, whole);
  if (finding.verdict !== "differs" || isDenied(claim)) return [finding];
  const each = await Promise.all(
    claim.each.map(async (one) => findingOf(one, await nearest(one, world), world, whole)),
  );
  const fits = each.length > 0 && each.every(({ verdict }) => verdict === "agrees" || verdict === "partly");
  return fits ? each : [finding];
}

async function findingOf(
  claim: Claim,
  [best, ...others]: readonly Comparison[],
  world: World,
  whole: boolean,
): Promise<Finding> {
  if (!best) return { claim, verdict: "none", nearest: [], unchecked: [] };
  const { comparison, unchecked } = await withOverall(claim, [best, ...others], world, whole);
  const verdict = verdictOf(claim, comparison, unchecked);
  return { claim, verdict, nearest: [comparison, ...others], unchecked };
}

function verdictOf(
  { strangers }: Claim,
  { aspects }: Comparison,
  unchecked: readonly string[],
): Finding["verdict"] {
  if (aspects.some(({ outcome }) => outcome === "differs")) return "differs";
  if (strangers.length > 0) return "near";
  return unchecked.length > 0 || aspects.some(({ outcome }) => outcome === "open") ? "partly" : "agrees";
}
