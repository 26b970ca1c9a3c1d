import fc from "fast-check";
import { expect, test } from "vitest";
import { createLru } from "../src/lru.js";

test("the one that was not asked for the longest leaves first", () => {
  const lru = createLru<string, number>(2);
  lru.set("a", 1);
  lru.set("b", 2);
  expect(lru.get("a")).toBe(1);
  lru.set("c", 3);
  expect(["a", "b", "c"].map((key) => lru.get(key))).toEqual([1, undefined, 3]);
});

test("what is set anew is new", () => {
  const lru = createLru<string, number>(2);
  lru.set("a", 1);
  lru.set("b", 2);
  lru.set("a", 3);
  lru.set("c", 4);
  expect(["a", "b", "c"].map((key) => lru.get(key))).toEqual([3, undefined, 4]);
  lru.delete("a");
  expect(lru.get("a")).toBeUndefined();
});

test("it holds what was set last, and never more than it may", () => {
  const keys = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 5 }), (given, most) => {
      const lru = createLru<number, number>(most);
      for (const [at, key] of given.entries()) lru.set(key, at);
      const last = [...new Set(given.toReversed())].slice(0, most);
      for (const key of last) expect(lru.get(key)).toBe(given.lastIndexOf(key));
      const held = [...new Set(given)].filter((key) => lru.get(key) !== undefined);
      expect(held.length).toBe(last.length);
    }),
  );
});
