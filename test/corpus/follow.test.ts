import { describe, expect, it } from "vitest";
import { toText } from "../../src/answer/text.js";
import { reportEngine } from "../report.js";
import { shippedEngine } from "../shipped.js";
import { carriedIn, queryAfter, readFollowCorpus } from "./follow.js";

const DATA = [
  { data: "report", engine: await reportEngine(), entries: readFollowCorpus("report") },
  { data: "winter", engine: await shippedEngine(), entries: readFollowCorpus("winter") },
];

describe.each(DATA)("follow-ups: $data", ({ engine, entries }) => {
  const continued = entries.flatMap((entry) =>
    "asked" in entry ? entry.asked.map((asked) => ({ ...entry, asked })) : [],
  );
  it.each(continued)("$means: $before, “$asked”", async ({ before, asked, reading, carried }) => {
    const reply = await engine.ask(asked, { before: await queryAfter(before, engine) });
    expect({ reading: reply.presentation.reading, carried: carriedIn(reply) }).toEqual({ reading, carried });
    expect(reply.continues).toBe(true);
  });

  const alone = entries.flatMap((entry) =>
    "alone" in entry ? entry.alone.map((asked) => ({ ...entry, asked })) : [],
  );
  it.each(alone)("$means, after $before: “$asked” is what it is by itself", async ({ before, asked }) => {
    const reply = await engine.ask(asked, { before: await queryAfter(before, engine) });
    expect(toText(reply.presentation)).toBe(toText((await engine.ask(asked)).presentation));
  });

  const refused = entries.flatMap((entry) =>
    "refused" in entry ? entry.refused.map((asked) => ({ ...entry, asked })) : [],
  );
  it.skipIf(refused.length === 0).each(refused)(
    "$means, after $before: “$asked” is refused",
    async ({ before, asked }) => {
      const reply = await engine.ask(asked, { before: await queryAfter(before, engine) });
      expect(reply.outcome.kind).toBe("failure");
      expect(reply.continues).toBe(true);
    },
  );
});
