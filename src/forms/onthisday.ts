import type { Lookup } from "../engine.js";
import { withNotes } from "../export/export.js";
import type { Failure } from "../failure.js";
import { YEAR_LEFT_ASIDE } from "../phrases/anniversary.js";
import { ANYTHING } from "../query/query.js";
import { fail, ok, type Result } from "../result.js";
import { dateOf } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";
import type { Form } from "./form.js";
import { queryForm } from "./query-form.js";

/** A day of the month without a year may be 29 February, which most years do not have. */
const LEAP_YEAR = 2000;

const ofAnyYear = queryForm({
  name: "onthisday",
  description: "What happened on this day of the month, in whatever year",
  blanks: [{ name: "date", description: "The day: 6 February, 2022-02-06; today if left out" }],
  read({ date = "today" }, { lookup }) {
    const read = readDay(date, lookup);
    if (!read.ok) return read;
    const { start, end } = read.value;
    // "February" is no day, and "since February" has no end.
    if (end - start !== 1)
      return fail({ kind: "incomplete", missing: "a day of the month, such as 6 February" });
    const { month, day } = dateOf(start);
    return ok({ kind: "anniversary", pattern: ANYTHING, month, day });
  },
});

/** What happened on a day of the month, in whatever year; today where it is left blank. A year is left aside, and said to be. */
export const onthisday: Form = {
  ...ofAnyYear,
  async answer(values, engine, asking) {
    const reply = await ofAnyYear.answer(values, engine, asking);
    const year = /\d{4}/.exec(values["date"] ?? "")?.[0];
    if (year === undefined || reply.outcome.kind === "failure") return reply;
    return withNotes(reply, [YEAR_LEFT_ASIDE[asking?.locale ?? "en"](year)]);
  },
};

function readDay(date: string, lookup: Lookup): Result<Interval, Failure> {
  const read = lookup.period(date);
  if (read.ok || /\d{4}/.test(date)) return read;
  const inLeapYear = lookup.period(`${date} ${LEAP_YEAR}`);
  return inLeapYear.ok ? inLeapYear : read;
}
