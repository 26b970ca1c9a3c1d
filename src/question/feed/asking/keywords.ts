/** Keywords in which the end asks: "Freedonia cut ties 2012 with", "asylum granted by". */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const KEYWORDS: readonly Rewrite[] = [
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
