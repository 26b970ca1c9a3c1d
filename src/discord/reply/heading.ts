/** The answer itself as markdown, the larger the shorter it is: a name is read from afar, a list line by line. */
import { cut } from "../cut.js";
import { escapeText } from "../escape.js";
import { LIMITS } from "../limits.js";
import { withLinks } from "./links.js";

/** The first row that holds for all lines is taken, and its mark goes before each of them. */
const SIZES: readonly { readonly lines: number; readonly longest: number; readonly mark: string }[] = [
  { lines: 1, longest: 60, mark: "## " },
  { lines: 5, longest: 90, mark: "### " },
];

/** Where the lines are too many or too long to be large: a first one this short is, and the rest explains it. */
const TITLE = { lines: 5, longest: 90, mark: "### " };

/** Of still more lines, those this short stand out that are no items: names of a list, or the titles of its parts. */
const LONGEST_BOLD = 90;
/** In more lines than that nothing would stand out, and the marks would take the room of the events. */
const MOST_BOLD = 45;

/** At most `most` units without its marks. Never empty: `otherwise` stands in for a headline without a letter. */
export function heading(headline: string, otherwise: string, most: number = LIMITS.part.headline): string {
  const whole = cut(escapeText(asTitle(headline)) || otherwise, most);
  const lines = withLinks(whole)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [first = otherwise, ...rest] = lines;
  const longest = Math.max(...lines.map(({ length }) => length));
  const size = SIZES.find((each) => lines.length <= each.lines && longest <= each.longest);
  if (size !== undefined) return lines.map((line) => enlarged(line, size.mark)).join("\n");
  const titled = lines.length <= TITLE.lines && first.length <= TITLE.longest;
  if (titled) return [enlarged(first, TITLE.mark), ...rest].join("\n");
  return (lines.length <= MOST_BOLD ? lines.map(bold) : lines).join("\n");
}

/**
 * What a console lists below it, a reply sets apart: no colon leads there. But behind a sentence of its own, "No such
 * event. The nearest that it has:", the rest would hang in the air without.
 */
export const asTitle = (headline: string): string =>
  LEADS_ON.test(headline) ? headline : headline.replace(/\s?:\s*$/u, "");
const LEADS_ON = /\p{L}[.!?…]\s+\p{Lu}[^\n]*$/u;

/** An item of a list has its mark already. A number is one where a quotation follows; "6. Februar" begins with a day. */
const isItem = (line: string): boolean => /^(?:[•–…]|\d+\\\. [“„«])/u.test(line);
const enlarged = (line: string, mark: string): string => (isItem(line) ? line : mark + line);
const bold = (line: string): string =>
  isItem(line) || line.length > LONGEST_BOLD ? line : `**${line.trimEnd()}**`;
