/** Dates that depend on the clock or on what the data covers: yesterday, two weeks ago, last month, Sunday. */
import { createRequire } from "node:module";
import { lazy } from "../lazy.js";
import { matchesOf } from "../text/matches.js";
import { dateOf, dayOf, unitAt } from "./calendar.js";
import { LETTERS, WEEKDAY, weekdayNumber } from "./calendar-words.js";
import { reference, type TimeContext, type TimeMention } from "./expression.js";
import type { Interval } from "./interval.js";

/** Fifty files, read when a question first says "ago" or "yesterday"; `import` would have to wait for them, and reading a question does not wait. */
const chrono = lazy((): typeof import("chrono-node/en") => createRequire(import.meta.url)("chrono-node/en"));

const WEEKDAY_ALONE = new RegExp(
  `(?<![${LETTERS}])(?:(?<which>last|this|past|that|next|coming)\\s+)?(?<w>${WEEKDAY})(?![${LETTERS}])`,
  "gi",
);
const UNIT = /\b(?<which>this|last|past|previous|next)\s+(?<unit>week|month|year)\b(?!\s+(?:of|in)\s)/gi;
/** What chrono is asked about: it takes hours, times of day and bare numbers for dates as well. */
const RELATIVE = /\b(?:today|tomorrow|yesterday|tonight|ago|now)\b/i;
/** "sat" and "sun" are words too: as weekdays they need their capital or a word before them. */
const SHORT = /^(?:sat|sun|wed|mon)$/;

export function relative(text: string, context: TimeContext): readonly TimeMention[] {
  return [...weekdays(text, context), ...units(text, context), ...byChrono(text, context)];
}

function* weekdays(text: string, context: TimeContext): Generator<TimeMention> {
  for (const match of matchesOf(WEEKDAY_ALONE, text)) {
    const word = match.groups?.["w"] ?? "";
    const weekday = weekdayNumber(word);
    if (
      weekday === undefined ||
      (SHORT.test(word) &&
        match.groups?.["which"] === undefined &&
        !/\bon\s+$/i.test(text.slice(0, match.index)))
    )
      continue;
    const next = /^(?:next|coming)$/i.test(match.groups?.["which"] ?? "");
    const from = next ? context.today + 7 : reference(context);
    const start = from - ((dateOf(from).weekday - weekday + 7) % 7);
    yield mention(match, { start, end: start + 1, grain: "day" });
  }
}

function* units(text: string, context: TimeContext): Generator<TimeMention> {
  for (const match of matchesOf(UNIT, text)) {
    const unit = match.groups?.["unit"]?.toLowerCase();
    if (unit !== "week" && unit !== "month" && unit !== "year") continue;
    const which = match.groups?.["which"]?.toLowerCase();
    const step = which === "this" ? 0 : which === "next" ? 1 : -1;
    yield mention(match, unitAt(dayOf(dateOf(context.today).plus({ [unit]: step })), unit));
  }
}

function* byChrono(text: string, { today }: TimeContext): Generator<TimeMention> {
  if (!RELATIVE.test(text)) return;
  const noon = dateOf(today).plus({ hours: 12 }).toJSDate();
  for (const found of chrono().casual.parse(text, { instant: noon, timezone: 0 })) {
    const { start } = found;
    if (!RELATIVE.test(found.text)) continue;
    const day = dayOf(
      dateOf(today).set({
        year: start.get("year") ?? 1970,
        month: start.get("month") ?? 1,
        day: start.get("day") ?? 1,
      }),
    );
    const grain = /\b(?:month|year)s?\s+ago\b/i.exec(found.text)?.[0].startsWith("y")
      ? "year"
      : /months?\s+ago/i.test(found.text)
        ? "month"
        : "day";
    yield {
      start: found.index,
      end: found.index + found.text.length,
      text: found.text,
      interval: unitAt(day, grain),
    };
  }
}

function mention(match: RegExpExecArray, interval: Interval): TimeMention {
  return { start: match.index, end: match.index + match[0].length, text: match[0], interval };
}
