/** On whose word: kept where it is recorded, else left out, up to when it was told. */
import { expect, test } from "vitest";
import { withoutHearsay } from "../../src/query/hearsay.js";
import type { Query } from "../../src/query/query.js";
import { by, march, pattern } from "./small.js";

const toldIn = pattern({ slots: [by("di-okoro")], when: [{ kind: "in", interval: march(15) }] });
const landing = pattern({ types: ["arrival"], toldIn, hearsay: true });

test("what was told by then", () => {
  const query: Query = { kind: "dates", pattern: landing, grain: "day" };
  const interval = { start: Number.NEGATIVE_INFINITY, end: march(15).end, grain: "range" as const };
  expect(withoutHearsay(query)).toEqual({
    ...query,
    pattern: pattern({ types: ["arrival"], when: [{ kind: "in", interval }] }),
  });
});

test("whether it came about may be known only later", () => {
  expect(withoutHearsay({ kind: "yes-no", pattern: landing })).toEqual({
    kind: "yes-no",
    pattern: pattern({ types: ["arrival"] }),
  });
});

test("an announcement that is asked for itself stays", () => {
  const query: Query = { kind: "dates", pattern: pattern({ types: ["arrival"], toldIn }), grain: "day" };
  expect(withoutHearsay(query)).toBeUndefined();
});
