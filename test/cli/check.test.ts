import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dateline, looksLikeACrash, ROOT } from "./dateline.js";

const SHIPPED = join(ROOT, "data");

let dir = "";
/** A copy of the shipped data with three faults in three files. */
let broken = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "dateline-"));
  broken = join(dir, "broken");
  await cp(SHIPPED, broken, { recursive: true });
  await mend("events.json", (text) => text.replace('"antony-blinken"', '"antony-blinkem"'));
  await mend("sources.json", (text) => text.replace(/"language":\s*"[^"]*",?/, ""));
  await mend("topics.json", () => "{ not JSON");
});
afterAll(() => rm(dir, { recursive: true }));

/** Changes a file of the copy, and makes sure that it did. */
async function mend(file: string, change: (text: string) => string): Promise<void> {
  const before = await readFile(join(broken, file), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(join(broken, file), after);
}

const FAULTS = [/sources\.json.*language/, /topics\.json/];

describe("check", () => {
  test("the shipped data has no problem, and what is in it is summed up", async () => {
    const run = await dateline(["check"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/\d+ events/);
  });

  test.each([
    ["the folder as an argument", () => ["check", broken]],
    ["the folder as --data", () => ["check", "--data", broken]],
  ])("prints every problem of a broken copy and fails: %s", async (_, args) => {
    const run = await dateline(args());
    expect(run).toMatchObject({ status: 1, stdout: "" });
    for (const fault of FAULTS) expect(run.stderr).toMatch(fault);
    expect(looksLikeACrash(run.stderr)).toBe(false);
  });

  test.each(["start", "chat", "ask"])("broken data does not start %s", async (command) => {
    const run = await dateline([
      command,
      "--data",
      broken,
      ...(command === "ask" ? ["Who met Le Drian?"] : []),
    ]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    for (const fault of FAULTS) expect(run.stderr).toMatch(fault);
    expect(run.stderr).toMatch(/Nothing starts/);
  });
});

describe("inspect", () => {
  test("sums up the data", async () => {
    const run = await dateline(["inspect"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/events/);
  });
});

describe("schema", () => {
  test("writes the schemas that are shipped", async () => {
    const run = await dateline(["schema", join(dir, "schema")]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const written = await readFile(join(dir, "schema", "events.schema.json"), "utf8");
    expect(written).toBe(await readFile(join(SHIPPED, "schema", "events.schema.json"), "utf8"));
  });
});
