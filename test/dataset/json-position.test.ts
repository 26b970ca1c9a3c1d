import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFault } from "../../src/dataset/json-position.js";

const FAULTS: readonly { text: string; line: number; column: number; what: string }[] = [
  { text: "", line: 1, column: 1, what: "the file ends too early: expected a value" },
  { text: '{\n  "a": 1,\n}', line: 3, column: 1, what: "a comma must not stand before “}”" },
  { text: "[1, 2,]", line: 1, column: 7, what: "a comma must not stand before “]”" },
  { text: "[1 2]", line: 1, column: 4, what: "expected a comma or “]”" },
  { text: "[1, 2", line: 1, column: 6, what: "the file ends too early: expected a comma or “]”" },
  { text: '{"a" 1}', line: 1, column: 6, what: "expected “:” after the key" },
  { text: "{a: 1}", line: 1, column: 2, what: "expected a key in double quotes" },
  { text: "{'a': 1}", line: 1, column: 2, what: "expected a key in double quotes" },
  { text: '{\n"a": nope\n}', line: 2, column: 6, what: "expected a value" },
  {
    text: '["a\nb"]',
    line: 1,
    column: 2,
    what: "this string does not end on its line or holds a bad escape",
  },
  { text: '["\\q"]', line: 1, column: 2, what: "this string does not end on its line or holds a bad escape" },
  { text: "[01]", line: 1, column: 3, what: "expected a comma or “]”" },
  { text: "{} {}", line: 1, column: 4, what: "nothing more was expected after the value" },
];

describe("finds the fault in", () => {
  test.each(FAULTS)("$text", ({ text, ...fault }) => {
    expect(findFault(text)).toEqual(fault);
  });
});

/** JSON that may have lost or gained a character. */
const NEARLY_JSON = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "]", "1", " ", "\n", "\\"), fc.boolean())
  .map(([text, at, extra, cut]) => {
    const spot = at % (text.length + 1);
    return `${text.slice(0, spot)}${extra}${text.slice(cut ? spot + 1 : spot)}`;
  });

test("finds a fault exactly where JSON.parse refuses", () => {
  fc.assert(
    fc.property(NEARLY_JSON, (text) => {
      expect(findFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
