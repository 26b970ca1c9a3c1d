import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "../../src/dataset/json-schema.js";
import { copyOfReport, edit, emptyFolder, type Json, list, problemsOf } from "./folder.js";

/** The JSON blocks between this heading and the next, each with the last file name that stands before it. */
async function blocks(heading: string): Promise<readonly { file: string; json: Json }[]> {
  const readme = await readFile("data/README.md", "utf8");
  const section = readme.split(/^## /m).find((each) => each.startsWith(heading)) ?? "";
  return [...section.matchAll(/`([a-z]+\.json)`[^`]*```json\n(.*?)```/gs)].map(
    ([, file = "", text = ""]) => ({
      file,
      json: JSON.parse(text),
    }),
  );
}

test("the event that the README adds, with its source, its new person and its new place, is sound", async () => {
  const dir = await copyOfReport();
  const added = await blocks("Add an event");
  expect(added.map(({ file }) => file)).toEqual([
    "sources.json",
    "entities.json",
    "entities.json",
    "events.json",
  ]);
  for (const { file, json } of added) {
    await edit(dir, file, (data) => list(data, file.replace(".json", "")).push(json));
  }
  expect(await problemsOf(dir)).toEqual([]);
});

test("the event needs the others: without them it is named as dangling", async () => {
  const dir = await copyOfReport();
  const event = (await blocks("Add an event")).find(({ file }) => file === "events.json");
  await edit(dir, "events.json", (data) => list(data, "events").push(event?.json ?? null));
  expect((await problemsOf(dir)).map(({ field }) => field)).toEqual([
    "participants.1.entity",
    "place",
    "evidence.0.source",
  ]);
});

test("the README's smallest dataset is sound with the shipped ontology", async () => {
  const dir = await emptyFolder();
  const files = await blocks("A dataset of your own");
  for (const { file, json } of files) await writeFile(join(dir, file), JSON.stringify(json));
  expect(files.map(({ file }) => file)).toEqual([
    "dataset.json",
    "entities.json",
    "topics.json",
    "sources.json",
    "events.json",
  ]);
  expect(await problemsOf(dir)).toEqual([]);
});

/** The names of all fields in a JSON Schema, at any depth. */
function fields(schema: Json): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(fields);
  const { properties } = schema;
  const own = typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
  return [...own, ...Object.values(schema).flatMap(fields)];
}

describe("the README names every field of", () => {
  test.each([...jsonSchemas()])("%s", async (_name, text) => {
    const readme = await readFile("data/README.md", "utf8");
    const missing = fields(JSON.parse(text)).filter(
      (field) => !new RegExp(`[\`"]${field.replace("$", "\\$")}[\`"]`).test(readme),
    );
    expect(missing).toEqual([]);
  });
});
