/** The answer itself as markdown, the larger the shorter it is: a name is read from afar, a list line by line. */
import { cut } from "../cut.js";
import { escapeText } from "../escape.js";
import { LIMITS } from "../limits.js";

/** The first row that holds is taken; `marked` are the lines that are large. */
const SIZES: readonly { readonly lines: number; readonly longest: number; readonly mark: string }[] = [
  { lines: 1, longest: 60, mark: "## " },
  { lines: 5, longest: 90, mark: "### " },
];

/** Where the lines are too many or too long to be large: a first one this short is, and the rest explains it. */
const TITLE = { lines: 5, longest: 90, mark: "### " };

/** Never empty: `otherwise` stands in for a headline without a letter. */
export function heading(headline: string, otherwise: string): string {
  const whole = cut(
    escapeText(headline) || otherwise,
    LIMITS.part.headline - SIZES.length * TITLE.mark.length,
  );
  const lines = whole.split("\n").filter((line) => line.trim() !== "");
  const [first = otherwise, ...rest] = lines;
  const longest = Math.max(...lines.map(({ length }) => length));
  const size = SIZES.find((each) => lines.length <= each.lines && longest <= each.longest);
  if (size !== undefined) return lines.map((line) => enlarged(line, size.mark)).join("\n");
  const titled = lines.length <= TITLE.lines && first.length <= TITLE.longest;
  return titled ? [enlarged(first, TITLE.mark), ...rest].join("\n") : lines.join("\n");
}

/** An item of a list has its mark already. */
const enlarged = (line: string, mark: string): string => (line.startsWith("•") ? line : mark + line);
