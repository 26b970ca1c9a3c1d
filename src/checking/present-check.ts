/** A check in words: how each claim came out, and the events beside which it was held, with their sources. */
import { eventLine } from "../answer/event-line.js";
import type { Limits } from "../answer/limits.js";
import { present } from "../answer/present.js";
import type { EventLine, Listing, Presentation } from "../answer/presentation.js";
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { lazy } from "../lazy.js";
import {
  AGREE,
  CLAIMS_CHECKED,
  CLAIMS_OF_MESSAGE,
  DIFFER,
  LEFT_OUT,
  MORE_CLAIMS,
  NEAR,
  NO_CLAIM,
  NO_TEXT,
  NOT_IN_DATA,
  OF_CLAIM,
  ONLY_BEGINNING,
  PARTLY,
  QUOTED,
  VERDICTS,
} from "../phrases/checking.js";
import type { Locale } from "../phrases/locale.js";
import type { Coverage } from "../query/answer.js";
import type { Day, Interval } from "../time/interval.js";
import type { Check, Finding } from "./check.js";
import { comparisonLines } from "./comparison-text.js";
import { dayText } from "./day-text.js";
import { isBrief, type Numbered, ordered, shownFindings } from "./shown-findings.js";

export interface CheckSurroundings {
  readonly locale: Locale;
  readonly coverage: Coverage;
  /** When the message was posted; left out of a text that is no message. */
  readonly posted?: Day;
  /** In words, where a part of the data alone is looked through: what part. */
  readonly limits?: Limits;
  /** Questions that can be asked instead, where nothing could be checked. */
  readonly suggestions: readonly string[];
}

export function presentCheck(
  check: Check,
  { locale, coverage, posted, limits, suggestions }: CheckSurroundings,
  catalogue: Catalogue,
): Presentation {
  const findings = check.kind === "checked" ? check.findings : [];
  // Said even where something agrees: of what else the message tells, only this part was looked through.
  const surroundings = {
    ...(limits && { limits }),
    locale,
    coverage,
    reading: posted === undefined ? "" : CLAIMS_OF_MESSAGE[locale](dayText(dayOf(posted), locale)),
    notes: [],
    suggestions: check.kind === "checked" ? [] : suggestions,
  };
  const empty = present({ kind: "events", events: [] }, surroundings, catalogue);
  return {
    ...empty,
    headline: headline(check, locale, catalogue),
    ...(isBrief(findings) && { list: lazy(() => listing(findings, locale, catalogue)) }),
    notes: [
      // What an answer without events says: that more may have happened than the data has.
      ...(findings.some(({ verdict }) => verdict === "none") ? empty.notes : []),
      ...(check.kind === "checked" && check.leftOut > 0 ? [LEFT_OUT[locale](check.leftOut)] : []),
      ...(check.kind !== "no-text" && check.cut ? [ONLY_BEGINNING[locale]()] : []),
    ],
    events: eventLines(findings, locale, catalogue),
  };
}

const dayOf = (day: Day): Interval => ({ start: day, end: day + 1, grain: "day" });

/** Each once, in the order of the claims. */
export const eventsOf = (findings: readonly Finding[]): readonly Event[] => [
  ...new Map(
    findings.flatMap(({ nearest }) => nearest.map(({ event }) => [event.id, event] as const)),
  ).values(),
];

function headline(check: Check, locale: Locale, catalogue: Catalogue): string {
  switch (check.kind) {
    case "no-text":
      return NO_TEXT[locale]();
    case "no-claim":
      return NO_CLAIM[locale]();
    case "checked": {
      const { findings } = check;
      const shown = shownFindings(findings);
      const others = findings.length - shown.length;
      return [
        ...(findings.length > 1 ? [summary(findings, locale)] : []),
        ...shown.map((finding) => numbered(finding, findings, isBrief(findings), locale, catalogue)),
        ...(others > 0 ? [MORE_CLAIMS[locale](others)] : []),
      ].join("\n");
    }
  }
}

/** Each claim with all that came of it. */
const listing = (findings: readonly Finding[], locale: Locale, catalogue: Catalogue): Listing => ({
  lead: summary(findings, locale),
  items: ordered(findings).map((finding) => numbered(finding, findings, false, locale, catalogue)),
});

function numbered(
  finding: Numbered,
  { length }: readonly Finding[],
  brief: boolean,
  locale: Locale,
  catalogue: Catalogue,
): string {
  const number = length > 1 ? `${finding.number}. ` : "";
  return number + findingText(finding, brief, locale, catalogue);
}

function summary(findings: readonly Finding[], locale: Locale): string {
  const count = (verdict: Finding["verdict"]): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  const rows = [
    [AGREE, count("agrees")],
    [PARTLY, count("partly")],
    [DIFFER, count("differs")],
    [NEAR, count("near")],
    [NOT_IN_DATA, count("none")],
  ] as const;
  return [
    CLAIMS_CHECKED[locale](findings.length),
    ...rows.flatMap(([phrase, number]) => (number > 0 ? [phrase[locale](number)] : [])),
  ].join(" · ");
}

/** The words of the message, shortened; the verdict; and beside the nearest event, in what it agrees and differs. */
function findingText(
  { claim, verdict, nearest, unchecked }: Finding,
  brief: boolean,
  locale: Locale,
  catalogue: Catalogue,
): string {
  const [best] = nearest;
  const said = QUOTED[locale](shortened(claim.quote, brief ? LONGEST_BRIEFLY : LONGEST_QUOTE));
  const lines = best ? comparisonLines({ claim, comparison: best, unchecked }, locale, catalogue, brief) : [];
  // What differs says by itself that something does.
  const told = brief && verdict === "differs" ? said : `${said} · ${VERDICTS[verdict][locale]()}`;
  return [told, ...lines.map((line) => `– ${line}`)].join("\n");
}

/** The message stands above, so that a few words are enough to find the claim in it. */
const LONGEST_QUOTE = 90;
const LONGEST_BRIEFLY = 60;

function shortened(quote: string, most: number): string {
  const line = quote.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most);
  const end = space > most / 2 ? space : most;
  return `${line.slice(0, end).replace(/[\ud800-\udbff]$/u, "")}…`;
}

/** With which claim each stands, where there are several; and what a second one has otherwise, which the headline does not tell. */
function eventLines(
  findings: readonly Finding[],
  locale: Locale,
  catalogue: Catalogue,
): readonly EventLine[] {
  const lines = new Map<
    string,
    { readonly event: Event; readonly claims: number[]; readonly differs: string[] }
  >();
  for (const { claim, nearest, number } of ordered(findings)) {
    for (const [rank, comparison] of nearest.entries()) {
      const { event } = comparison;
      const line = lines.get(event.id) ?? { event, claims: [], differs: [] };
      const [first = ""] = comparisonLines({ claim, comparison }, locale, catalogue);
      line.claims.push(number);
      if (rank > 0 && comparison.aspects.some(({ outcome }) => outcome === "differs"))
        line.differs.push(first);
      lines.set(event.id, line);
    }
  }
  return [...lines.values()].map(({ event, claims, differs }): EventLine => {
    const line = eventLine(event, catalogue, locale);
    const numbers =
      findings.length > 1 ? claims.toSorted((a, b) => a - b).map((at) => OF_CLAIM[locale](at)) : [];
    return { ...line, flags: [...numbers, ...differs, ...line.flags] };
  });
}
