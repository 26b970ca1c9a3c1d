/**
 * The part of EDTF level 1 (ISO 8601-2) that records use: a year, month or day, each with `?` (uncertain), `~`
 * (approximate) or `%` (both) behind it, and two of them with a slash between as a span, open (`..`) or unknown (empty)
 * at one end.
 */

import { fail, ok, type Result } from "../result.js";
import { dateOf, unitAt, ymd } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";

export interface EdtfDate {
  /** Grain day, month or year; "range" for a span. Open and unknown ends are infinite. */
  readonly interval: Interval;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<qualifier>[?~%])?$/;
const OPEN: Interval = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, grain: "range" };

/** A large dataset names the same days over and over, and each is read by several checks: what was read is kept. */
const KEPT = 20_000;
const kept = new Map<string, Result<EdtfDate, string>>();

/** The failure says what is wrong with the text, as a phrase without a full stop. */
export function parseEdtf(text: string): Result<EdtfDate, string> {
  const known = kept.get(text);
  if (known) return known;
  const read = parse(text);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, read);
  return read;
}

function parse(text: string): Result<EdtfDate, string> {
  const parts = text.trim().split("/");
  const [from = "", to = ""] = parts;
  if (parts.length === 1) return parseDate(from);
  if (parts.length > 2) return fail(`“${text}” has more than one slash: a span is start/end`);
  return parseSpan(from, to);
}

function parseSpan(from: string, to: string): Result<EdtfDate, string> {
  if (isOpen(from) && isOpen(to)) return fail("a span needs a date on at least one side");
  const start = parseEnd(from);
  if (!start.ok) return start;
  const end = parseEnd(to);
  if (!end.ok) return end;
  const interval: Interval = {
    start: start.value.interval.start,
    end: end.value.interval.end,
    grain: "range",
  };
  if (interval.start >= interval.end) return fail(`the span ends (${to}) before it starts (${from})`);
  return ok({
    interval,
    uncertain: start.value.uncertain || end.value.uncertain,
    approximate: start.value.approximate || end.value.approximate,
  });
}

function parseEnd(text: string): Result<EdtfDate, string> {
  return isOpen(text) ? ok({ interval: OPEN, uncertain: false, approximate: false }) : parseDate(text);
}

function isOpen(text: string): boolean {
  return text === "" || text === "..";
}

function parseDate(text: string): Result<EdtfDate, string> {
  const groups = DATE.exec(text)?.groups;
  if (!groups) return fail(`“${text}” is not an EDTF date, which looks like 2022-02-06, 2022-02 or 2022`);
  const { year, month, day, qualifier } = groups;
  const interval = toInterval(Number(year), month, day);
  if (!interval.ok) return interval;
  return ok({
    interval: interval.value,
    uncertain: qualifier === "?" || qualifier === "%",
    approximate: qualifier === "~" || qualifier === "%",
  });
}

function toInterval(year: number, month?: string, day?: string): Result<Interval, string> {
  const first = ymd(year, month === undefined ? 1 : Number(month));
  if (first === undefined) return fail(`there is no month ${month}: months are 01 to 12`);
  if (month === undefined) return ok(unitAt(first, "year"));
  const whole = unitAt(first, "month");
  if (day === undefined) return ok(whole);
  const start = ymd(year, Number(month), Number(day));
  if (start !== undefined) return ok({ start, end: start + 1, grain: "day" });
  const name = dateOf(first).toFormat("LLLL yyyy");
  return fail(`there is no day ${day} in ${name}, which has ${whole.end - whole.start} days`);
}
