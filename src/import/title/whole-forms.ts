/** Titles that are known by their first words or as a whole. */
import type { Title } from "./form.js";

export interface WholeForm {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>): Title;
}

const transcript = (): Title => ({ kind: "transcript" });
const domestic = (): Title => ({ kind: "domestic" });
const joint: WholeForm["read"] = ({ speakers = "", subject = "" }) => ({
  kind: "joint-statement",
  speakers: speakers.trim(),
  subject: subject.trim(),
});

/** The first whose pattern fits. */
export const WHOLE_FORMS: readonly WholeForm[] = [
  {
    name: "Background Press Call · On-the-Record Press Gaggle · Press Briefing",
    pattern:
      /^(?:background |on-the-record |off-camera |virtual |joint |press |preview )*(?:press|media|background) (?:call|gaggle|briefing|conference)|^(?:press |joint )*gaggle\b/i,
    read: transcript,
  },
  {
    name: "Remarks by … · Interview · Transcript",
    pattern:
      /^(?:as[- ]prepared |prepared |joint |excerpts? (?:of|from) |toast )*(?:remarks|speech|address|interview|transcript|toasts?|opening statement|letter|excerpts?|op-ed|video)\b/i,
    read: transcript,
  },
  {
    name: "FACT SHEET: … · ICYMI: …",
    pattern:
      /^(?:fact ?sheets?|icymi|what they are saying|background(?:er)?|memorandum|report|guidelines|q ?& ?a)\b/i,
    read: transcript,
  },
  {
    name: "A Proclamation on … · Executive Order · Bills Signed · Nominations",
    pattern:
      /^(?:a proclamation|proclamation|executive order|(?:congressional )?bills? |bill signed|nominations?|press release: |notice |.*\b(?:disaster declaration|announces? (?:key |his |her |their |intent|.*nomin)|nominees?\b|nominations sent|signs? .* into law|statement of administration policy))/i,
    read: domestic,
  },
  {
    name: "Joint Statement by A and B on … · Joint Statement on …",
    pattern:
      /^(?:[a-z]+ )?joint (?:leaders'? |press |vision )?(?:statement|declaration|communiqu[eé])(?:,? (?:by|from|of|between)(?: the)?(?: (?:leaders|heads of state and government|governments?) of)? (?<speakers>.+?))?(?: (?:on|regarding|concerning|announcing|following|about|condemning|after|for)\b(?<subject>.*))?$/i,
    read: joint,
  },
  {
    name: "U.S.-Singapore Joint Leaders' Statement · G7 Leaders' Statement",
    pattern:
      /^(?<speakers>.+?) (?:joint (?:leaders'? )?(?:statement|declaration)|leaders'? (?:joint )?(?:statement|declaration|communiqu[eé]))(?: (?:on|regarding|concerning)\b(?<subject>.*))?$/i,
    read: joint,
  },
];
