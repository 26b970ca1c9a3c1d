import { describe, expect, test } from "vitest";
import { readinessOf } from "../../src/operate/readiness.js";
import { createVitals, type Shard, type Vitals } from "../../src/operate/vitals.js";
import { parrot, serving } from "../discord/parrot.js";

const ready: Shard = { id: 0, ready: true, silent: false, ping: 31 };
const vitals = (over: Partial<Vitals> = {}): Vitals => ({
  ...createVitals(),
  service: serving(parrot()),
  phase: "serving",
  shards: () => [ready, { ...ready, id: 1 }],
  ...over,
});

describe("readiness", () => {
  test("is there with the data loaded and every shard connected", () => {
    expect(readinessOf(vitals())).toEqual({
      ready: true,
      why: [],
      dataset: { title: "Empty", events: 0 },
      shards: [ready, { ...ready, id: 1 }],
    });
  });

  test("is there without shards, where questions come by HTTP alone", () => {
    expect(readinessOf(vitals({ shards: () => [] })).ready).toBe(true);
  });

  test("is not there before the data is, and nothing is said of it", () => {
    expect(readinessOf(createVitals())).toEqual({
      ready: false,
      why: ["the dataset is being loaded"],
      shards: [],
    });
  });

  test.each([
    ["connecting", "the bot is connecting to Discord"],
    ["stopping", "the bot is stopping"],
  ] as const)("is not there while %s", (phase, why) => {
    expect(readinessOf(vitals({ phase }))).toMatchObject({ ready: false, why: [why] });
  });

  test("is not there while a shard is gone or silent, and says which", () => {
    const shards = [ready, { ...ready, id: 4, ready: false }, { ...ready, id: 7, silent: true }];
    expect(readinessOf(vitals({ shards: () => shards })).why).toEqual([
      "shard 4 is not connected",
      "nothing has come from Discord for shard 7 for too long",
    ]);
  });
});
