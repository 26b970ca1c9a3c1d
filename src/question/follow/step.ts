/** "The next one", "and before that?": one further from the one that was asked for, or the nearest to its day; "the first three". */
import type { Query, Select } from "../../query/query.js";
import { timeOf } from "./dates.js";
import { patternIn, selectIn } from "./parts.js";

export interface Step {
  /** What is left to be read. */
  readonly text: string;
  readonly select: Select;
}

const ONE = "(?:one|time|call|talk|conversation|meeting|visit|trip|contact|event|statement|announcement)";
const AT_END = "(?:\\s*,?\\s*(?:when|where|who)?\\s*)$";
const BACK = new RegExp(
  `\\b(?:the\\s+)?(?:(?:previous|preceding)(?:\\s+${ONE})?|${ONE}\\s+before(?:\\s+(?:that|this|it))?|(?:second|next)\\s+to\\s+last(?:\\s+${ONE})?|(?:and\\s+)?before\\s+(?:that|this|it)(?:\\s+${ONE})?|earlier\\s+${ONE}|^before)${AT_END}`,
  "i",
);
const ON = new RegExp(
  `\\b(?:the\\s+)?(?:(?:next|following|subsequent)\\s+${ONE}|next|${ONE}\\s+after(?:\\s+(?:that|this|it))?|(?:and\\s+)?after\\s+(?:that|this|it)(?:\\s+${ONE})?|later\\s+${ONE}|^after)${AT_END}`,
  "i",
);

const MANY: Readonly<Record<string, number>> = {
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const NUMBER = `(?<many>\\d{1,2}|${Object.keys(MANY).join("|")})(?:\\s+of)?`;
const END = "(?<end>first|earliest|oldest|last|latest|newest|most\\s+recent|final)";
const ONES =
  "(?:\\s+(?:ones|times|calls|talks|conversations|meetings|visits|trips|contacts|events|statements|announcements|names|people|countries|dates|days|places|cities|them))?";
const SEVERAL: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:show|list|name|give)\\s+(?:me\\s+)?)?(?:the\\s+)?${END}\\s+${NUMBER}${ONES}(?=$|\\s+(?:in|on|with|by|about|from|to)\\b)`,
    "i",
  ),
  new RegExp(`^(?:(?:show|list|name|give)\\s+(?:me\\s+)?)?(?:the\\s+)?${NUMBER}\\s+${END}${ONES}$`, "i"),
];

/** "The first three", "the last five of them". */
function severalIn(text: string): Step | undefined {
  const match = SEVERAL.map((says) => text.match(says)).find((found) => found !== null);
  if (!match) return undefined;
  const { end = "", many: word = "" } = match.groups ?? {};
  const many = MANY[word.toLowerCase()] ?? Number(word);
  const from = /^(?:first|earliest|oldest)$/i.test(end) ? "first" : "last";
  return many > 0
    ? { text: text.replace(match[0], () => "").trim(), select: { from, nth: 1, many } }
    : undefined;
}

/** Undefined where it says nothing of the kind, or there is none on that side. */
export function stepIn(text: string, before: Query): Step | undefined {
  const several = severalIn(text);
  if (several) return several;
  const match = text.match(BACK) ?? text.match(ON);
  if (!match) return undefined;
  const back = BACK.test(text);
  const rest = text.replace(match[0], () => "").trim();
  const select = selectIn(before);
  // What comes behind three of them is not told by their number.
  if (select?.many !== undefined) return undefined;
  if (select) {
    const further = back === (select.from === "last");
    const nth = select.nth + (further ? 1 : -1);
    return nth > 0 ? { text: rest, select: { from: select.from, nth } } : undefined;
  }
  // "Before that" alone asks of all that came before; "the one before" of the nearest.
  const one = /\b(?:one|next|previous)\b/i.test(match[0]);
  if (!one || !timeOf(patternIn(before))) return undefined;
  return back
    ? { text: `${rest} before that`.trim(), select: { from: "last", nth: 1 } }
    : { text: `${rest} after that`.trim(), select: { from: "first", nth: 1 } };
}
