import { describe, expect, test } from "vitest";
import { readSharding } from "../../src/operate/sharding.js";

describe("readSharding", () => {
  test.each([
    ["auto", "auto"],
    ["AUTO", "auto"],
    ["1", { ids: [0], count: 1 }],
    ["4", { ids: [0, 1, 2, 3], count: 4 }],
    ["0-3/16", { ids: [0, 1, 2, 3], count: 16 }],
    ["15/16", { ids: [15], count: 16 }],
    ["0,5/16", { ids: [0, 5], count: 16 }],
    ["9, 0-2, 5/16", { ids: [0, 1, 2, 5, 9], count: 16 }],
    ["0-2,1-3/4", { ids: [0, 1, 2, 3], count: 4 }],
    ["3-3 / 4", { ids: [3], count: 4 }],
  ])("%s", (text, expected) => {
    expect(readSharding(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ["", "is not"],
    ["many", "is not"],
    ["-1", "is not"],
    ["1.5", "is not"],
    ["0-3", "is not"],
    ["/16", "is not"],
    ["3-0/16", "has 3-0, which is to be 0-3"],
    ["0-/16", "is not"],
    ["0,,1/16", "is not"],
    ["0", "asks for 0 shards"],
    ["10001", "asks for 10001 shards"],
    ["0-99999999999/16", "names shard 99999999999; of 16 shards, the last is 15"],
    ["16/16", "names shard 16; of 16 shards, the last is 15"],
    ["0-16/16", "names shard 16"],
  ])("%j is refused", (text, why) => {
    expect(readSharding(text)).toEqual({ ok: false, failure: expect.stringContaining(why) });
  });
});
