import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readDataset } from "../../src/dataset/load.js";
import { copyOfReport, edit, type Json, list, problemsOf, record, set } from "./folder.js";

/** Moves the records of a list into text of one record a line, and takes the .json file away. */
async function asLines(dir: string, key: string): Promise<string> {
  const json: Json = JSON.parse(await readFile(join(dir, `${key}.json`), "utf8"));
  await rm(join(dir, `${key}.json`));
  return list(json, key)
    .map((each) => JSON.stringify(each))
    .join("\n");
}

async function sound(dir: string) {
  const dataset = await readDataset(dir);
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.failure));
  return dataset.value;
}

test("events and entities may stand one a line, packed or not, and give the same dataset", async () => {
  const dir = await copyOfReport();
  const before = await sound(dir);
  await writeFile(join(dir, "events.jsonl.gz"), gzipSync(await asLines(dir, "events")));
  await writeFile(join(dir, "entities.jsonl"), `${await asLines(dir, "entities")}\r\n\r\n`);
  expect(await sound(dir)).toEqual(before);
});

test("a folder of files, each of either form, is read in the order of their names", async () => {
  const dir = await copyOfReport();
  const before = await sound(dir);
  const rows = (await asLines(dir, "events")).split("\n");
  await mkdir(join(dir, "events"));
  await writeFile(join(dir, "events", "2-later.jsonl"), rows.slice(5).join("\n"));
  await writeFile(join(dir, "events", "1-first.json"), `{ "events": [${rows.slice(0, 5).join(",")}] }`);
  await writeFile(join(dir, "events", "notes.txt"), "read by nobody");
  expect(await sound(dir)).toEqual(before);

  await writeFile(join(dir, "events", "3-again.jsonl"), rows[0] ?? "");
  const [problem] = await problemsOf(dir);
  expect(problem).toMatchObject({ file: "events/3-again.jsonl", field: "id" });
});

test("lines stand beside the .json file, and come after it", async () => {
  const dir = await copyOfReport();
  const before = await sound(dir);
  let moved: Json = null;
  await edit(dir, "events.json", (json) => {
    moved = list(json, "events").shift() ?? null;
  });
  await writeFile(join(dir, "events.jsonl"), `\n${JSON.stringify(moved)}\n`);
  const [first, ...rest] = before.events;
  expect((await sound(dir)).events).toEqual([...rest, first]);
});

test("a broken line is named by its number, and the others are still checked", async () => {
  const dir = await copyOfReport();
  const rows = (await asLines(dir, "entities")).split("\n");
  rows[2] = `${rows[2]},`;
  const spoilt: Json = JSON.parse(rows[4] ?? "");
  set(spoilt, "kind", "persn");
  rows[4] = JSON.stringify(spoilt);
  await writeFile(join(dir, "entities.jsonl"), rows.join("\n"));
  expect(await problemsOf(dir)).toEqual([
    {
      file: "entities.jsonl",
      line: 3,
      column: rows[2].length,
      what: "not JSON: nothing more was expected after the value",
    },
    {
      file: "entities.jsonl",
      record: "mariusz-blaszczak",
      line: 5,
      field: "kind",
      what: "“persn” is not one of person, organisation, country, unit, place",
      hint: "did you mean “person”?",
    },
  ]);
});

test("a dangling reference on a line is named by its line", async () => {
  const dir = await copyOfReport();
  await edit(dir, "events.json", (json) =>
    set(record(json, "biden-macron-call-2022-02-02"), "place", "poland"),
  );
  const rows = (await asLines(dir, "events")).split("\n");
  const at = rows.findIndex((row) => row.includes('"place":"poland"'));
  rows[at] = (rows[at] ?? "").replace('"place":"poland"', '"place":"polland"');
  await writeFile(join(dir, "events.jsonl"), rows.join("\n"));
  const [problem, ...others] = await problemsOf(dir);
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    file: "events.jsonl",
    line: at + 1,
    field: "place",
    hint: "did you mean “poland”?",
  });
});

test("the same id in two files is a duplicate", async () => {
  const dir = await copyOfReport();
  const text = JSON.stringify({ id: "nato", kind: "organisation", name: "NATO" });
  await edit(dir, "entities.json", (json) => {
    const others = list(json, "entities").filter((each) => each !== record(json, "nato"));
    set(json, "entities", [record(json, "nato"), ...others]);
  });
  await writeFile(join(dir, "entities.jsonl"), text);
  expect(await problemsOf(dir)).toEqual([
    {
      file: "entities.jsonl",
      line: 1,
      record: "nato",
      field: "id",
      what: "is a duplicate: record #0 of entities.json has it already",
    },
  ]);
});

test("a damaged .gz is a problem and not a crash", async () => {
  const dir = await copyOfReport();
  const packed = gzipSync(await asLines(dir, "events"));
  await writeFile(join(dir, "events.jsonl.gz"), packed.subarray(0, packed.length - 20));
  expect(await problemsOf(dir)).toContainEqual({ file: "events.jsonl.gz", what: "is not sound gzip data" });
});

test("a .gz that is none is a problem", async () => {
  const dir = await copyOfReport();
  const text = await asLines(dir, "events");
  await writeFile(join(dir, "events.jsonl.gz"), text);
  expect(await problemsOf(dir)).toEqual([{ file: "events.jsonl.gz", what: "is not sound gzip data" }]);
});
