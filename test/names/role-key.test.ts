import { describe, expect, it } from "vitest";
import { roleKey } from "../../src/names/role-key.js";

const key = (text: string): string => roleKey(text.split(" "));

describe("roleKey", () => {
  it.each([
    ["ministry of finance and trade", "trade and finance ministry"],
    ["ministers of defence", "defense ministry"],
    ["labour unions", "labor union"],
    ["foreign affairs department", "ministry of foreign affairs"],
  ])("takes “%s” for “%s”", (one, other) => {
    expect(key(one)).toBe(key(other));
  });

  it.each([
    ["police", "policy"],
    ["official", "officer"],
    ["congress", "congres"],
  ])("keeps “%s” apart from “%s”", (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});
