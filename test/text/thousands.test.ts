import { expect, test } from "vitest";
import { thousands } from "../../src/text/thousands.js";

test.each([0, 7, 999, 1000, 1700, 12_345, 999_999, 1_000_000, -1234, 1234.5, 1e21, Number.MAX_SAFE_INTEGER])(
  "%d as the locale has it",
  (count) => {
    expect(thousands(count)).toBe(count.toLocaleString("en"));
  },
);
