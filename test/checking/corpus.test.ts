/** Messages, and what is to be found in each: one folder of data a file, each row one message. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Comparison, Finding, Outcome } from "../../src/checking/check.js";
import { reportEngine } from "../report.js";
import { shippedEngine } from "../shipped.js";

const aspects = z.array(z.string()).optional();

const Row = z.strictObject({
  /** What the message is there to show. */
  shows: z.string(),
  message: z.string(),
  claims: z.array(
    z.strictObject({
      verdict: z.enum(["agrees", "partly", "differs", "near", "none"]),
      /** The nearest event, and what of it agrees, differs and is left open. */
      event: z.string().optional(),
      agrees: aspects,
      differs: aspects,
      open: aspects,
      strangers: aspects,
      /** Words of the message. */
      unchecked: aspects,
    }),
  ),
  leftOut: z.number().optional(),
});

const rowsOf = (name: string): readonly z.infer<typeof Row>[] =>
  z.array(Row).parse(JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8")));

const CORPORA = [
  { name: "report", engine: await reportEngine(), rows: rowsOf("report") },
  { name: "winter", engine: await shippedEngine(), rows: rowsOf("winter") },
];

/** Each aspect once, in its own order; left out where there is none. */
function named(comparison: Comparison | undefined, outcome: Outcome): readonly string[] | undefined {
  const of = (comparison?.aspects ?? [])
    .filter((aspect) => aspect.outcome === outcome)
    .map((each) => each.of);
  return of.length === 0 ? undefined : [...new Set(of)];
}

const found = ({ claim, verdict, nearest: [best], unchecked }: Finding) => ({
  verdict,
  event: best?.event.id,
  agrees: named(best, "agrees"),
  differs: named(best, "differs"),
  open: named(best, "open"),
  strangers: claim.strangers.length === 0 ? undefined : claim.strangers,
  unchecked: unchecked.length === 0 ? undefined : unchecked,
});

describe.each(CORPORA)("messages beside the data: $name", ({ engine, rows }) => {
  it.each(rows)("$shows: “$message”", async ({ message, claims, leftOut = 0 }) => {
    const { check } = await engine.check(message);
    expect(check.kind === "checked" ? check.findings.map(found) : []).toEqual(claims);
    expect(check.kind === "no-text" ? 0 : check.leftOut).toBe(leftOut);
  });

  it("none is there twice", () => {
    const messages = rows.map(({ message }) => message);
    expect(new Set(messages).size).toBe(messages.length);
  });
});

it("there are messages of every verdict, and ones that differ in each thing", () => {
  const claims = CORPORA.flatMap(({ rows }) => rows.flatMap((row) => row.claims));
  expect(CORPORA.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(90);
  expect([...new Set(claims.map(({ verdict }) => verdict))].sort()).toEqual([
    "agrees",
    "differs",
    "near",
    "none",
    "partly",
  ]);
  expect([...new Set(claims.flatMap(({ differs = [] }) => differs))].sort()).toEqual([
    "date",
    "direction",
    "kind",
    "order",
    "participant",
    "place",
    "quantity",
    "status",
    "times",
  ]);
});
