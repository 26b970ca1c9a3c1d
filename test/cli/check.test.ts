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

describe("check of data that is sound, and odd", () => {
  /** The report with a visit to nowhere, a topic for nothing, and an explanation of each that the test wants. */
  async function odd(accepted: readonly object[] = []): Promise<string> {
    const copy = await mkdtemp(join(dir, "odd-"));
    await cp(REPORT, copy, { recursive: true });
    const read = async (file: string) => JSON.parse(await readFile(join(copy, file), "utf8"));
    const events = await read("events.json");
    events.events[0].type = "visit";
    events.events[0].related = [];
    for (const each of events.events) {
      if (each.id === "arrival-poland-2022-02-05") {
        each.related = [{ event: "arrival-poland-2022-02-04", rel: "follows" }];
      }
    }
    const topics = await read("topics.json");
    topics.topics.push({ id: "weather", label: "the weather" });
    await writeFile(join(copy, "events.json"), JSON.stringify(events));
    await writeFile(join(copy, "topics.json"), JSON.stringify(topics));
    if (accepted.length > 0) await writeFile(join(copy, "accepted.json"), JSON.stringify({ accepted }));
    return copy;
  }
  const VISIT = "blinken-le-drian-talk-2022-02-06";
  const explained = { warning: "unused-topic", records: ["weather"], why: "It is asked about." };
  const both = [explained, { warning: "placeless-visit", records: [VISIT], why: "Nobody says." }];

  test("prints what is sound, the warnings by kind, and how much rests on one source", async () => {
    const copy = await odd([explained]);
    const run = await within(["check", copy]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout.split("\n")).toEqual([
      `No error in ${copy}: 19 events, 29 names, 1 source · 2 warnings, 1 of them explained`,
      "",
      "unused-topic: 1 warning, explained",
      "explained: It is asked about. weather",
      "",
      "placeless-visit: 1 warning",
      `placeless-visit · ${VISIT} · place: a visit that does not say where to (the country, if no more is known)`,
      "",
      "19 of 19 events (100 %) rest on a single independent source.",
      "",
    ]);
  });

  test("--strict fails only where a warning is not explained", async () => {
    const open = await odd([explained]);
    const run = await within(["check", "--strict", open]);
    expect(run).toMatchObject({ status: 1, stderr: `Not explained: 1 warning in ${open}.\n` });
    expect(run.stdout).toContain("placeless-visit: 1 warning\n");
    expect(await within(["check", "--strict", await odd(both)])).toMatchObject({ status: 0, stderr: "" });
  });

  test("without warnings there is no problem", async () => {
    const copy = await odd();
    await cp(join(REPORT, "topics.json"), join(copy, "topics.json"));
    const events = JSON.parse(await readFile(join(copy, "events.json"), "utf8"));
    events.events[0].type = "call";
    await writeFile(join(copy, "events.json"), JSON.stringify(events));
    expect((await within(["check", "--strict", copy])).stdout).toBe(
      `No problem in ${copy}: 19 events, 29 names, 1 source.\n19 of 19 events (100 %) rest on a single independent source.\n`,
    );
  });

  test("--json prints one object and nothing else", async () => {
    const copy = await odd([explained]);
    const run = await within(["check", "--json", copy]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(run.stdout)).toEqual({
      errors: [],
      warnings: [
        expect.objectContaining({ kind: "unused-topic", record: "weather", explained: "It is asked about." }),
        {
          kind: "placeless-visit",
          collection: "events",
          record: VISIT,
          field: "place",
          what: "a visit that does not say where to",
          hint: "the country, if no more is known",
        },
      ],
      singleSource: { events: 19, of: 19, share: 1 },
      counts: expect.objectContaining({ events: 19, entities: 29, sources: 1, accepted: 1 }),
    });
    expect(await within(["check", "--json", "--strict", copy])).toEqual({ ...run, status: 1 });
  });

  test("--json tells the errors of broken data, and fails", async () => {
    const run = await within(["check", "--json", broken]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    const printed = JSON.parse(run.stdout);
    expect(printed).toMatchObject({ warnings: [], singleSource: null, counts: null });
    expect(printed.errors).toContainEqual(
      expect.objectContaining({ file: "events.json", field: expect.any(String), what: expect.any(String) }),
    );
  });

  test("an explanation of an unknown kind is an error, with what was probably meant", async () => {
    const copy = await odd([{ ...explained, warning: "unused-topics" }]);
    const run = await within(["check", copy]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/accepted\.json · #0 · warning: .*did you mean “unused-topic”/);
  });

  test("an explanation of what does not occur is a warning itself", async () => {
    const run = await within(["check", await odd([{ ...explained, records: ["wether"] }])]);
    expect(run.stdout).toMatch(/^stale-acceptance · wether: .*unused-topic of “wether”/m);
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
