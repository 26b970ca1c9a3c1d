import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dateline, looksLikeACrash, REPORT, ROOT, within } from "./dateline.js";

const SHIPPED = join(ROOT, "data");

let dir = "";
/** A copy of the report's data with three faults in three files. */
let broken = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "dateline-"));
  broken = join(dir, "broken");
  await cp(REPORT, broken, { recursive: true });
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

const FAULTS = [
  /sources\.json.*language/,
  /topics\.json:1:3.*JSON/,
  /events\.json.*antony-blinkem.*did you mean “antony-blinken”/,
];

describe("check", () => {
  test("the shipped data has no problem, and what is in it is summed up", async () => {
    const run = await dateline(["check", SHIPPED]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/\d+ events/);
  });

  test("prints every problem of a broken copy and fails", async () => {
    const run = await dateline(["check", broken]);
    expect(await within(["check", "--data", broken])).toEqual(run);
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
    const run = await within(["inspect"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/events/);
  });
});

describe("schema", () => {
  test("writes the schemas that are shipped", async () => {
    const run = await within(["schema", join(dir, "schema")]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const written = await readFile(join(dir, "schema", "events.schema.json"), "utf8");
    expect(written).toBe(await readFile(join(SHIPPED, "schema", "events.schema.json"), "utf8"));
  });
});
