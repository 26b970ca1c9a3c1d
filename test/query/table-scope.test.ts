/** A part of an imported feed: by day, and by place where the feed tells of none. Acts are invented. */
import { describe, expect, test } from "vitest";
import { createEngine, type Engine } from "../../src/engine.js";
import type { Scope } from "../../src/query/scope.js";
import { ymd } from "../../src/time/calendar.js";
import { datasetIn, importOf, tsv } from "../import/feeds/inputs.js";

const ROWS = [
  ["Kenya", "Make_a_visit", "Peru", "2010-01-01"],
  ["Ghana", "Make_a_visit", "Peru", "2010-03-01"],
  ["Norway", "Make_a_visit", "Chile", "2010-04-01"],
  ["Kenya", "Make_a_visit", "Chile", "2011-02-01"],
  ["Peru", "Consult", "Chile", "2011-06-01"],
];

let made: Promise<Engine> | undefined;
/** Imported once, within the first test that asks. */
function feed(): Promise<Engine> {
  made ??= importOf("quads", tsv(...ROWS)).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => 19_900, dayFirst: true }),
  );
  return made;
}

const since = (year: number): Scope => ({
  when: { start: ymd(year) ?? 0, end: Number.POSITIVE_INFINITY, grain: "range" },
});

const headline = async (question: string, scope: Scope): Promise<string> =>
  (await (await feed()).ask(question, { scope })).presentation.headline;

describe("of all rows, only those of the scope are answered from", () => {
  test.each([
    ["Who visited Chile?", since(2011), "Kenya"],
    ["Who first visited Chile?", since(2011), "Kenya"],
    ["When did Kenya first make a visit to Chile?", since(2011), "Tue 1 Feb 2011"],
    ["How many times did Kenya visit Chile?", since(2012), "0"],
  ])("%s from then on", async (question, scope, expected) => {
    expect(await headline(question, scope)).toContain(expected);
  });

  test("by those who did it or had it done to them, where no row tells of a place", async () => {
    const { entities } = (await feed()).dataset;
    const peru = { place: entities.find(({ name }) => name === "Peru")?.id ?? "" };
    expect(await headline("Who visited Chile?", peru)).not.toMatch(/Norway|Kenya/);
    expect(await headline("Who visited Peru?", peru)).toMatch(/Kenya[\s\S]*Ghana|Ghana[\s\S]*Kenya/);
    expect(await headline("When did Peru and Chile talk?", peru)).toBe("Wed 1 Jun 2011");
  });

  test("examples are of them too", async () => {
    const engine = await feed();
    expect(engine.examples(50, { scope: since(2012) })).toEqual([]);
    expect(engine.examples(50, { scope: since(2011) }).join(" ")).not.toContain("Ghana");
    expect(engine.examples(50).length).toBeGreaterThan(0);
  });
});
