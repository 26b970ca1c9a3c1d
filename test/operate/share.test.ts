import { expect, test } from "vitest";
import { createShare } from "../../src/operate/share.js";

test("a share looks back on the last so many, and on no more", () => {
  const share = createShare(4);
  expect(share.value()).toBe(0);
  share.add(true);
  expect(share.value()).toBe(1);
  for (const one of [false, false, true]) share.add(one);
  expect(share.value()).toBe(0.5);
  share.add(false);
  expect(share.value()).toBe(0.25);
  for (let each = 0; each < 9; each += 1) share.add(true);
  expect(share.value()).toBe(1);
});
