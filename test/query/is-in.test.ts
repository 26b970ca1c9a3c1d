import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/dataset/edtf.js";
import { isIn } from "../../src/query/bounds.js";
import type { Interval } from "../../src/time/interval.js";

function interval(edtf: string): Interval {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(date.failure);
  return date.value.interval;
}

describe("whether something happened within a period", () => {
  test.each([
    { event: "2022-02-06", period: "2022-02-06", is: true, why: "that day" },
    { event: "2022-02-06", period: "2022-02", is: true, why: "a day of that month" },
    { event: "2022-02-06", period: "2022-02-07", is: false, why: "the day before" },
    { event: "2022-02", period: "2022-02-06", is: false, why: "which day of the month is not known" },
    { event: "2022-02", period: "2022-02", is: true, why: "that month" },
    { event: "2022-02", period: "2022-01/2022-03", is: true, why: "one of those months" },
    { event: "2022", period: "2022-02", is: false, why: "which month is not known" },
    { event: "2022-02-04/2022-02-06", period: "2022-02-05", is: true, why: "it lasted over that day" },
    { event: "2022-02-04/2022-02-06", period: "2022-02-06", is: true, why: "its last day" },
    { event: "2022-02-04/2022-02-06", period: "2022-02-07", is: false, why: "it had ended" },
    { event: "2022-02-04/2022-02-06", period: "2022-02-03", is: false, why: "it had not begun" },
    { event: "2022-02-04/..", period: "2022-03", is: true, why: "it goes on" },
    { event: "2022-02-04/..", period: "2022-01", is: false, why: "it had not begun" },
    { event: "../2022-02-07", period: "2022-02-07", is: true, why: "where it was last seen" },
    { event: "../2022-02-07", period: "2022-02-06", is: false, why: "not known to have begun by then" },
    { event: "../2022-02-07", period: "../2022-02-08", is: true, why: "wholly before that" },
  ])("$event in $period: $is, $why", ({ event, period, is }) => {
    expect(isIn(interval(event), interval(period))).toBe(is);
  });

  test.each([
    { event: "2022-02-04/2022-02-06", period: "2022-02-05", is: false },
    { event: "2022-02-04/2022-02-06", period: "2022-02", is: true },
  ])("what is only planned for some time within $event is in $period: $is", ({ event, period, is }) => {
    expect(isIn(interval(event), interval(period), false)).toBe(is);
  });
});
