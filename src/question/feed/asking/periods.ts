/** Times as they are written besides a date, and turns that tell of no time at all: "thru 2009", "the back half of May", "at some point". */
import { inOn } from "../patterns/forms.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

/** "'08" is of this century, "'98" of the last. */
const CENTURY_TURNS = 50;

const PERIODS: readonly Rewrite[] = [
  row(
    "over the years",
    ",? \\b(?:over|through|throughout|down|across) (?:all )?(?:the|these|those) years\\b(?! \\d)",
    "",
  ),
  row(
    "at some point",
    ",? \\bat (?:some|one|any) (?:point|stage|time)(?: in time)?\\b(?! (?:zero|to)\\b)",
    "",
  ),
  row(
    "mid-July 2007 (11th to 20th)",
    "(?<=\\b(?:early|mid|late)[- ]\\p{L}{3,9} \\d{4}) \\((?:the )?\\d{1,2}(?:st|nd|rd|th)? ?(?:to|-|–|until|through)[^)]*\\)",
    "",
    "giu",
  ),
  row(
    "October '08",
    "\\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*),? ['’](\\d\\d)\\b",
    (_, month, year) => `${month} ${Number(year) < CENTURY_TURNS ? 20 : 19}${year}`,
  ),
  row("anytime from 2010", "\\b(?:at )?any ?time (?=from|between|in|during|after|before|since)", ""),
  row("from 2007 thru 2009", "\\bthru\\b", "through"),
  row(
    "was 2005 a year in which Lind visited",
    "^(?:was|is) ([^?,]{3,30}?) (?:an?|the|one) (day|date|month|year) (?:in|on) which ([^?]+)",
    (_, when, grain, act) => `is it true that ${act} ${inOn(grain)} ${when}`,
  ),
  row("exactly, to the day", ",? (?:down )?to the (?:exact |very )?(?:day|month|year|date)\\b,?", ""),
  row(
    "June 2010 - June 2012",
    "\\b(?:from )?((?:[a-z]{3,9} )?(?:19|20)\\d\\d) ?(?:-|–|—|to|till|until|through) ?([a-z]{3,9} (?:19|20)\\d\\d)\\b",
    "from $1 to $2",
  ),
  row("the back half of", "\\b(?:back|latter|later|last) half of\\b", "second half of"),
  row("the front half of", "\\b(?:front|opening|former) half of\\b", "first half of"),
];

export const withPlainPeriods = (text: string): string => rewritten(text, PERIODS);
