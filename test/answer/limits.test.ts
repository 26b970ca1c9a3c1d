import { describe, expect, test } from "vitest";
import { scopeText } from "../../src/answer/limits.js";
import { LOCALES } from "../../src/phrases/locale.js";
import type { Scope } from "../../src/query/scope.js";
import { ymd } from "../../src/time/calendar.js";

const day = (year: number, month: number, date: number): number => ymd(year, month, date) ?? Number.NaN;
const range = (start: number, end: number): Scope => ({ when: { start, end, grain: "range" } });

const [NEVER, ALWAYS] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

describe("a part of the data in words", () => {
  test.each([
    [{}, "all events"],
    [range(NEVER, ALWAYS), "all events"],
    [range(day(2022, 2, 1), day(2022, 2, 2)), "Tue 1 Feb 2022"],
    [range(day(2022, 2, 1), day(2022, 3, 1)), "1–28 Feb 2022"],
    [range(day(2021, 12, 30), day(2022, 1, 2)), "30 Dec 2021–1 Jan 2022"],
    [range(day(2022, 2, 1), ALWAYS), "from 1 Feb 2022 on"],
    [range(NEVER, day(2022, 3, 1)), "until 28 Feb 2022"],
    [{ place: "poland" }, "Poland"],
    [{ place: "atlantis" }, "atlantis"],
    [{ ...range(NEVER, day(2022, 3, 1)), place: "poland" }, "until 28 Feb 2022, Poland"],
  ])("%j", (scope, text) => {
    const named = scopeText(scope, (id) => (id === "poland" ? "Poland" : undefined), "en");
    // How much space there is around the dash is the business of the ICU at hand.
    expect(named.replace(/\s*–\s*/gu, "–").replace(/\s/gu, " ")).toBe(text);
  });

  test("in each language is one of its own, and ends without a full stop", () => {
    const texts = LOCALES.map((locale) => scopeText(range(day(2022, 8, 1), ALWAYS), () => undefined, locale));
    expect(new Set(texts).size).toBe(LOCALES.length);
    for (const text of texts) expect(text).toMatch(/2022/);
    const ended = LOCALES.map((locale) => scopeText(range(NEVER, day(2022, 8, 2)), () => undefined, locale));
    for (const text of ended) expect(text).not.toMatch(/\.$/);
  });
});
