/** Files of a dataset that are missing, or cannot be read at all. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyOfReport, problemsOf } from "./folder.js";

describe("names a file that", () => {
  test.each([
    ["dataset.json", {}],
    ["topics.json", {}],
    ["sources.json", {}],
    ["entities.json", { hint: "or entities.jsonl, entities.jsonl.gz, or files in entities/" }],
    ["events.json", { hint: "or events.jsonl, events.jsonl.gz, or files in events/" }],
    ["ontology/types.json", {}],
    ["ontology/offices.json", {}],
  ])("is missing: %s", async (file, hint) => {
    const dir = await copyOfReport();
    await rm(join(dir, file));
    expect(await problemsOf(dir)).toEqual([{ file, what: "is missing", ...hint }]);
  });

  test("is not JSON, with line and column", async () => {
    const dir = await copyOfReport();
    await writeFile(join(dir, "events.json"), '{\n  "events": [\n    { "id": "a" },\n  ]\n}\n');
    expect(await problemsOf(dir)).toEqual([
      { file: "events.json", line: 4, column: 3, what: "not JSON: a comma must not stand before “]”" },
    ]);
  });

  test("is empty", async () => {
    const dir = await copyOfReport();
    await writeFile(join(dir, "sources.json"), "");
    expect(await problemsOf(dir)).toEqual([
      {
        file: "sources.json",
        line: 1,
        column: 1,
        what: "not JSON: the file ends too early: expected a value",
      },
    ]);
  });

  test("is not UTF-8", async () => {
    const dir = await copyOfReport();
    await writeFile(join(dir, "sources.json"), Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await problemsOf(dir)).toEqual([{ file: "sources.json", what: "is not UTF-8 text" }]);
  });

  test("is a bare list", async () => {
    const dir = await copyOfReport();
    await writeFile(join(dir, "topics.json"), "[]");
    expect(await problemsOf(dir)).toEqual([
      {
        file: "topics.json",
        what: "is not an object",
        hint: 'the file must be one object, { "topics": [ … ] }',
      },
    ]);
  });

  test("holds another list", async () => {
    const dir = await copyOfReport();
    await writeFile(join(dir, "topics.json"), '{ "subjects": [] }');
    expect(await problemsOf(dir)).toEqual([
      {
        file: "topics.json",
        field: "topics",
        what: "is missing or not a list",
        hint: 'the file must be one object, { "topics": [ … ] }',
      },
    ]);
  });

  test("is a folder", async () => {
    const dir = await copyOfReport();
    await rm(join(dir, "topics.json"));
    await mkdir(join(dir, "topics.json"));
    expect(await problemsOf(dir)).toEqual([{ file: "topics.json", what: "is a folder, not a file" }]);
  });
});

test("a folder that there is not is one problem", async () => {
  expect(await problemsOf("no-such-folder")).toEqual([{ file: "no-such-folder", what: "is missing" }]);
});

test("a file in place of the folder is one problem", async () => {
  expect(await problemsOf("package.json")).toEqual([{ file: "package.json", what: "is not a folder" }]);
});
