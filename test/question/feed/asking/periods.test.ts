/** Times as they are written besides a date. */
import { expect, test } from "vitest";
import { withPlainPeriods } from "../../../../src/question/feed/asking/periods.js";

test.each([
  ["October '08", "October 2008"],
  ["May '98", "May 1998"],
  ["in mid-July 2007 (11th to 20th)", "in mid-July 2007"],
  ["in June 2007 (11th to 20th)", "in June 2007 (11th to 20th)"],
  ["from 2007 thru 2009", "from 2007 through 2009"],
])("%s: %s", (said, plain) => {
  expect(withPlainPeriods(said)).toBe(plain);
});
