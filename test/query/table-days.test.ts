/** Days that a question leaves of a table: as sets of days would have them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { common, daysOf, joined, type Stretch } from "../../src/query/table-days.js";
import type { Interval } from "../../src/time/interval.js";

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));
const stretches = fc.array(stretch, { maxLength: 6 });

const daysOfAll = (all: readonly Stretch[]): ReadonlySet<number> =>
  new Set(all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));

const day = (start: number): Interval => ({ start, end: start + 1, grain: "day" });

describe("stretches of days", () => {
  test("joined, they hold the days of each, in order and none twice", () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const made = joined(all);
        expect(daysOfAll(made)).toEqual(daysOfAll(all));
        expect(made.every(({ end }, at) => end < (made[at + 1]?.start ?? Number.POSITIVE_INFINITY))).toBe(
          true,
        );
      }),
    );
  });

  test("in common, they hold the days that both have", () => {
    fc.assert(
      fc.property(stretches, stretches, (some, others) => {
        const both = [...daysOfAll(some)].filter((each) => daysOfAll(others).has(each));
        expect(daysOfAll(common(joined(some), joined(others)))).toEqual(new Set(both));
      }),
    );
  });
});

describe("days of a bound", () => {
  const compared = [day(10), day(20)];
  const pattern = { types: [], slots: [], places: [], origins: [], topics: [], when: [], status: [] };
  const bound = (kind: "before-event" | "after-event" | "day-before-event" | "day-after-event") =>
    daysOf({ kind, pattern, grain: "day" }, compared);

  test("before events is before the first of them, after them after the last", () => {
    expect(bound("before-event")).toEqual([{ start: Number.NEGATIVE_INFINITY, end: 10 }]);
    expect(bound("after-event")).toEqual([{ start: 21, end: Number.POSITIVE_INFINITY }]);
  });

  test("the day before and the day after are those of each", () => {
    expect(bound("day-before-event")).toEqual([
      { start: 9, end: 10 },
      { start: 19, end: 20 },
    ]);
    expect(bound("day-after-event")).toEqual([
      { start: 11, end: 12 },
      { start: 21, end: 22 },
    ]);
  });

  test("without an event to compare with, no day is left", () => {
    expect(daysOf({ kind: "before-event", pattern, grain: "day" }, [])).toEqual([]);
    expect(daysOf({ kind: "same-as-event", pattern, grain: "month" }, [])).toEqual([]);
  });
});
