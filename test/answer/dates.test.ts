import { describe, expect, test } from "vitest";
import { readable } from "../../src/answer/dates.js";
import { parseEdtf } from "../../src/dataset/edtf.js";
import type { Interval } from "../../src/time/interval.js";

function interval(edtf: string): Interval {
  const date = parseEdtf(edtf);
  if (!date.ok) throw new Error(date.failure);
  return date.value.interval;
}

describe("dates as people read them", () => {
  test.each([
    { edtf: "2022-02-06", text: "Sun 6 Feb 2022" },
    { edtf: "2022-02-06?", text: "Sun 6 Feb 2022" },
    { edtf: "2022-02", text: "Feb 2022" },
    { edtf: "2022", text: "2022" },
    { edtf: "2022-02-02/2022-02-09", text: "2–9 Feb 2022" },
    { edtf: "2022-02-06/2022-02-06", text: "Sun 6 Feb 2022" },
    { edtf: "2022-01-31/2022-02-02", text: "31 Jan – 2 Feb 2022" },
    { edtf: "2021-12-31/2022-01-01", text: "31 Dec 2021 – 1 Jan 2022" },
    { edtf: "2021-02-06/2022-02-07", text: "6 Feb 2021 – 7 Feb 2022" },
    { edtf: "2022-02/2022-03", text: "1 Feb – 31 Mar 2022" },
    { edtf: "../2022-02-07", text: "until 7 Feb 2022" },
    { edtf: "2022-02-05/..", text: "from 5 Feb 2022 on" },
  ])("$edtf: $text", ({ edtf, text }) => {
    expect(readable(interval(edtf))).toBe(text);
  });

  test("a season and a week are their days", () => {
    expect(readable({ ...interval("2022-03/2022-05"), grain: "season" })).toBe("1 Mar – 31 May 2022");
    expect(readable({ ...interval("2022-01-31/2022-02-06"), grain: "week" })).toBe("31 Jan – 6 Feb 2022");
  });

  test("without either end it is any time", () => {
    const open = { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY, grain: "range" } as const;
    expect(readable(open)).toBe("any time");
  });
});
