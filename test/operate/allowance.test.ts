import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAllowance } from "../../src/operate/allowance.js";
import { clock } from "./clock.js";

describe("an allowance of 3 a minute", () => {
  test("lets three at once, and then one each twenty seconds", () => {
    const { now, pass } = clock();
    const allowance = createAllowance(3, now);
    for (let each = 0; each < 3; each += 1) {
      expect(allowance.wait("ada")).toBe(0);
      allowance.take("ada");
    }
    expect(allowance.wait("ada")).toBe(20_000);
    pass(19_999);
    expect(allowance.wait("ada")).toBe(1);
    pass(1);
    expect(allowance.wait("ada")).toBe(0);
    allowance.take("ada");
    expect(allowance.wait("ada")).toBe(20_000);
  });

  test("is whole again after a minute of rest, and no more than whole after an hour", () => {
    const { now, pass } = clock();
    const allowance = createAllowance(3, now);
    for (const rest of [60_000, 3_600_000]) {
      for (let each = 0; each < 3; each += 1) allowance.take("ada");
      expect(allowance.wait("ada")).toBeGreaterThan(0);
      pass(rest);
      allowance.take("ada");
      allowance.take("ada");
      expect(allowance.wait("ada")).toBe(0);
      allowance.take("ada");
      expect(allowance.wait("ada")).toBe(20_000);
      pass(60_000);
    }
  });

  test("is each key's own", () => {
    const { now } = clock();
    const allowance = createAllowance(1, now);
    allowance.take("ada");
    expect(allowance.wait("ada")).toBe(60_000);
    expect(allowance.wait("ben")).toBe(0);
  });

  test("begins at 0 too", () => {
    const allowance = createAllowance(1, () => 0);
    expect(allowance.wait("ada")).toBe(0);
  });
});

describe("what is remembered", () => {
  test("is forgotten once it is whole again", () => {
    const { now, pass } = clock();
    const allowance = createAllowance(1, now);
    for (let each = 0; each < 100; each += 1) allowance.take(`user ${each}`);
    expect(allowance.size).toBe(100);
    pass(60_000);
    allowance.take("one more");
    expect(allowance.size).toBe(1);
  });

  test("is never more than the most, and those of long ago leave first", () => {
    const { now } = clock();
    const allowance = createAllowance(1, now, 10);
    for (let each = 0; each < 1000; each += 1) allowance.take(`user ${each}`);
    expect(allowance.size).toBe(10);
    expect(allowance.wait("user 989")).toBe(0);
    expect(allowance.wait("user 990")).toBe(60_000);
  });
});

test("whoever asks whenever they may is let through at most so often in any minute", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 200 }),
      (perMinute, pauses) => {
        const { now, pass } = clock();
        const allowance = createAllowance(perMinute, now);
        const through: number[] = [];
        for (const pause of pauses) {
          pass(pause);
          if (allowance.wait("ada") > 0) continue;
          allowance.take("ada");
          through.push(now());
        }
        // A whole allowance at once, and what comes back within the minute.
        for (const start of through) {
          const within = through.filter((at) => at >= start && at < start + 60_000);
          expect(within.length).toBeLessThanOrEqual(2 * perMinute);
        }
      },
    ),
  );
});
