import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataset } from "../../src/dataset/load.js";
import { copyOfReport, type Json, problemsOf } from "./folder.js";

const ONE = { warning: "no-locator", records: ["some-event", "a-third"], why: "The source has no parts." };

async function folder(json: Json): Promise<string> {
  const dir = await copyOfReport();
  await writeFile(join(dir, "accepted.json"), JSON.stringify(json));
  return dir;
}

test("a dataset may do without", async () => {
  const dataset = await readDataset(await copyOfReport());
  expect(dataset.ok && dataset.value.accepted).toEqual([]);
});

test("explanations are read in file order", async () => {
  const other = { ...ONE, records: ["other-event"] };
  const dataset = await readDataset(await folder({ $schema: "x", accepted: [ONE, other] }));
  expect(dataset.ok && dataset.value.accepted).toEqual([ONE, other]);
});

test.each<readonly [what: string, json: Json, problem: object]>([
  ["no reason", [{ ...ONE, why: " " }], { field: "why", what: "must not be empty" }],
  ["no record", [{ warning: ONE.warning, why: ONE.why }], { field: "records", what: "is missing" }],
  [
    "a kind that there is not",
    [{ ...ONE, warning: "no-locater" }],
    { field: "warning", hint: "did you mean “no-locator”?" },
  ],
  ["what can only be mended", [{ ...ONE, warning: "stale-acceptance" }], { field: "warning" }],
])("%s is a problem", async (_what, accepted, problem) => {
  expect(await problemsOf(await folder({ accepted }))).toEqual([
    expect.objectContaining({ file: "accepted.json", record: "#0", ...problem }),
  ]);
});
