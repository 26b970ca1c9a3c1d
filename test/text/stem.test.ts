/** Forms of one word compare equal, and other words do not. */
import { describe, expect, test } from "vitest";
import { stem } from "../../src/text/stem.js";

describe("forms of one word", () => {
  const rows: readonly (readonly string[])[] = [
    ["announce", "announced", "announces", "announcing", "announcement", "announcements"],
    ["remove", "removes", "removed", "removing", "removal"],
    ["bank", "banks", "banking"],
    ["country", "countries"],
    ["certify", "certifies", "certified", "certifying", "certification"],
    ["ship", "ships", "shipped", "shipping", "shipment"],
    ["mobilise", "mobilised", "mobilisation"],
  ];
  test.each(rows)("%s …", (first, ...others) => {
    expect(new Set([first, ...others].map((each) => stem(each ?? ""))).size).toBe(1);
  });
});

test.each([
  ["oil", "oils", true],
  ["meal", "mean", false],
  ["general", "generate", false],
  ["minister", "minute", false],
  ["2022", "2021", false],
])("%s and %s", (one, other, same) => {
  expect(stem(one) === stem(other)).toBe(same);
});
