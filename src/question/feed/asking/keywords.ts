/** Keywords in which the end asks: "Freedonia cut ties 2012 with", "asylum granted by". */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

/** In keywords nothing asks. */
const UNASKED =
  "^(?!.*\\b(?:who|whom|whose|which|what|when|where|how|did|was|were|is|are|has|have|list|name|everyone|anyone)\\b)";
const GRAIN = "(day|date|month|year)";

const KEYWORDS: readonly Rewrite[] = [
  row(
    "last month Freedonia defied Lind: in a record, the last in which it did",
    `${UNASKED}(?:the )?(first|last|latest|earliest|most recent) ${GRAIN} (?:(?:that|when|in which|on which) )?(?!(?:of|in|on|to|for|with|by)\\b)(?=\\S+ \\S+)`,
    "in which $2 did $1 ",
  ),
  row(
    "Freedonia police alert raised last month",
    `${UNASKED}(.{8,80}?),? (first|last|latest|earliest|most recent) ${GRAIN}(?=[?.\\s]*$)`,
    "in which $3 did $2 $1",
  ),
  row(
    "Freedonia refuses aid request 2005 country",
    `${UNASKED}(.{12,90}?),? (?:which |what )?(?:country|nation|group|person|party|body)(?=[?.\\s]*$)`,
    "$1 whom",
  ),
  row(
    "Freedonia rejects request for aid whose",
    "^(?!.*\\b(?:who|whom|which|what|when|where|how|did|was|were|is|are|has|have)\\b)(.{12,90}?),? whose(?=[?.\\s]*$)",
    "$1 whom",
  ),
  row(
    "Freedonian senate investigation who was investigated",
    "^(?!.*\\b(?:whom|whose|which|what|when|where|how|did|were|is|are|has|have)\\b)(?!who\\b)(.{8,90}?),? who (?:was|got) (\\w{5})(\\w*ed)(?=[?.\\s]*$)",
    (said = "", told = "", stem = "") =>
      told.toLowerCase().includes(stem.toLowerCase()) ? `${told} of whom` : said,
  ),
  row(
    "verbal defence of Freedonia 2010-2012 by whom",
    "^(?!.*\\b(?:which|what|when|where|how|did|was|were|is|are|has|have|list|name)\\b)((?:(?!\\w+ed\\b)\\w+ ){1,4}(?:of|against|on|for|to|with|in) .{3,60}?),? by (?:who|whom)(?=[?.\\s]*$)",
    "who made a $1",
  ),
  row(
    "recipients of Freedonian economic aid 2012",
    "^(?:the |all |list |list of |name )*(?:recipients|receivers|beneficiaries) of (?:the )?(\\p{L}+)(?:['’]s)? (?=(?:\\p{Ll}+ ){0,2}(?:aid|assistance|help|support|relief|weapons|arms|loans?|promises?|offers?|threats?|visits?)\\b)",
    "to whom did $1 give ",
    "giu",
  ),
  row(
    "Freedonia rights abuses investigated by June 2006",
    "^(?!.*\\b(?:who|whom|whose|which|what|when|where|how|did|was|were)\\b)(.{3,80}?) (\\w+ed) (?=(?:by|before|until) (?:(?:the )?(?:end|start) of )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:[a-z]{3,9} )?(?:\\d{1,2},? )?\\d{4}[?.\\s]*$)",
    "who $2 $1 ",
  ),
  row(
    "Freedonia cut ties 2012 with",
    "^(?!.*\\b(?:who|whom|whose|which|what|when|where|how|did|is|are|has|list|name|everyone|anyone)\\b)(.{3,80}?) (with|to|against|from|on)(?=[?.\\s]*$)",
    "$1 $2 whom",
  ),
  row(
    "asylum for Freedonians granted by",
    "^(?!.*\\b(?:who|whom|which|what|when|where|how|did)\\b)(.{3,80}?) (\\w+ed|given|sent|cut|held|made|taken|hit|put|lent) by(?: (?:who|whom|which country))?(?=[?.\\s]*$)",
    "who $2 $1",
  ),
];

export const withKeywordsAsked = (text: string): string => rewritten(text, KEYWORDS);
