/** What became of each document once the drafts are merged: every document counts once. */
import type { Event } from "../../dataset/schema.js";
import type { Outcome } from "../import-readouts.js";
import type { Finding, LeftOut } from "../reasons.js";

export interface Settled {
  readonly file: string;
  readonly title?: string;
  readonly url?: string;
  /** Ids of its events in the folder of drafts. */
  readonly events: readonly string[];
  readonly findings: readonly Finding[];
  readonly understood?: string;
  readonly leftOut?: { readonly reason: LeftOut; readonly sentence: string };
}

export interface Totals {
  readonly documents: number;
  readonly became: number;
  readonly events: number;
  readonly leftOut: number;
  readonly undecided: number;
  /** Questions about documents that became events all the same. */
  readonly open: number;
}

/** `byCurator`: addresses of pages that an event of the curator's own rests on. */
export function settle(
  outcomes: readonly Outcome[],
  events: readonly Event[],
  byCurator: ReadonlySet<string>,
): readonly Settled[] {
  const present = new Set(events.map(({ id }) => id));
  return outcomes.map((outcome) => settleOne(outcome, present, byCurator));
}

function settleOne(
  { file, title, url, judgement, events: drafts }: Outcome,
  present: ReadonlySet<string>,
  byCurator: ReadonlySet<string>,
): Settled {
  const about = { file, ...(title !== undefined && { title }), ...(url !== undefined && { url }) };
  const without = (reason: LeftOut, sentence: string): Settled => ({
    ...about,
    events: [],
    findings: [],
    leftOut: { reason, sentence },
  });
  switch (judgement.kind) {
    case "events": {
      const ids = drafts.map(({ id }) => id).filter((id) => present.has(id));
      return ids.length > 0
        ? { ...about, events: ids, findings: judgement.open }
        : without("deleted-by-curator", "A curator has deleted what it became.");
    }
    case "left-out":
      return without(judgement.reason, judgement.sentence);
    case "decide": {
      if (url !== undefined && byCurator.has(url)) {
        return without("already-curated", "A curator has recorded an event of it here.");
      }
      const { findings, understood } = judgement;
      return { ...about, events: [], findings, ...(understood !== undefined && { understood }) };
    }
  }
}

export function totalsOf(settled: readonly Settled[]): Totals {
  const became = settled.filter(({ events }) => events.length > 0);
  return {
    documents: settled.length,
    became: became.length,
    events: became.reduce((sum, { events }) => sum + events.length, 0),
    leftOut: settled.filter(({ leftOut }) => leftOut !== undefined).length,
    undecided: settled.filter(({ events, leftOut }) => events.length === 0 && !leftOut).length,
    open: became.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}

/** "148 documents read = 77 became events (82 events) + 4 left out + 67 need a decision" */
export function totalsText({ documents, became, events, leftOut, undecided, open }: Totals): string {
  const rest =
    open === 0
      ? ""
      : ` Of those that became events, ${counted(open, "question")} ${open === 1 ? "is" : "are"} open.`;
  return `${counted(documents, "document")} read = ${became} became events (${counted(events, "event")}) + ${leftOut} left out + ${undecided} ${undecided === 1 ? "needs" : "need"} a decision.${rest}`;
}

function counted(count: number, one: string): string {
  return `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;
}
