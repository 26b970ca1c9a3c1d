import { describe, expect, test } from "vitest";
import { meant } from "./read.js";

describe("a year that is said once is meant for both", () => {
  test.each([
    ["between 11 feb and 10 april 2014", ["2014-02-11/2014-04-10 range"]],
    ["june-august 2013", ["2013-06-01/2013-08-31 range"]],
    ["June 2013 to August", ["2013-06-01/2013-08-31 range"]],
    ["from 30 December to 4 January 2014", ["2013-12-30/2014-01-04 range"]],
    ["17/18 June 2015", ["2015-06-17/2015-06-18 range"]],
    [
      "in June, July and August 2013",
      ["2013-06-01/2013-06-30 month", "2013-07-01/2013-07-31 month", "2013-08-01/2013-08-31 month"],
    ],
  ])("%s", (text, means) => {
    expect(meant(text)).toEqual(means);
  });

  test("but not across other words", () => {
    expect(meant("in February, and whom did he meet in 2013")).toEqual([
      "2022-02-01/2022-02-28 month",
      "2013-01-01/2013-12-31 year",
    ]);
  });
});
