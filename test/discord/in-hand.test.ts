/** Jobs in hand: begun one a turn, in order, and waited for. */
import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { createInHand } from "../../src/discord/in-hand.js";

it("one job is begun in each turn of the event loop, in order", async () => {
  const inHand = createInHand();
  const begun: number[] = [];
  for (const job of [1, 2, 3]) {
    inHand.take(async () => {
      begun.push(job);
    });
  }
  expect(begun).toEqual([]);
  const lengths: number[] = [];
  while (begun.length < 3) {
    await turn();
    lengths.push(begun.length);
  }
  expect(begun).toEqual([1, 2, 3]);
  // Never two between two looks.
  expect(lengths.every((length, index) => length - (lengths[index - 1] ?? 0) <= 1)).toBe(true);
});

it("one that waits for its turn is in hand, and what comes after is not taken", async () => {
  const inHand = createInHand();
  const done: string[] = [];
  inHand.take(async () => {
    await turn();
    done.push("before");
  });
  const finished = inHand.finish(10_000);
  inHand.take(async () => {
    done.push("after");
  });
  await finished;
  expect(done).toEqual(["before"]);
});

it("what takes longer than there is patience is not waited for", async () => {
  const inHand = createInHand();
  inHand.take(() => new Promise(() => {}));
  await expect(inHand.finish(1)).resolves.toBeUndefined();
});
