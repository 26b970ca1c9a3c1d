/** What data/README.md says of the data: its counts, its fields, and the event that it adds. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.js";
import type { Dataset } from "../../src/dataset/dataset.js";
import { jsonSchemas } from "../../src/dataset/json-schema.js";
import { readDataset } from "../../src/dataset/load.js";
import { createEngine } from "../../src/engine.js";
import { counts } from "../../src/review/counts.js";
import { review } from "../../src/review/review.js";
import { copyOf, edit, type Json, list, problemsOf, SHIPPED } from "./folder.js";

const README = await readFile("data/README.md", "utf8");
/** 1 May 2022, when all that is planned in the shipped data's months is over. */
const TODAY = 19_113;

async function datasetIn(dir: string): Promise<Dataset> {
  const dataset = await readDataset(dir);
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.failure));
  return dataset.value;
}

test("the counts are those of the data; if not, run `npm run counts`", async () => {
  const [, shown = ""] =
    /^<!-- counts: written by npm run counts -->\n([\s\S]*?)\n<!-- \/counts -->$/m.exec(README) ?? [];
  expect(shown.trim().split("\n")).toEqual(counts(createCatalogue(await datasetIn(SHIPPED))));
});

describe("the event that the README adds", () => {
  const section = README.split(/^## /m).find((each) => each.startsWith("Add an event")) ?? "";
  /** The section's JSON blocks, each with the last file name that stands before it. */
  const blocks = [
    ...section.matchAll(/`([a-z0-9/-]+\.json)`[^`]*(?:`[a-z-]+`[^`]*)*```json\n(.*?)```/gs),
  ].map(([, file = "", text = ""]): { file: string; json: Json } => ({ file, json: JSON.parse(text) }));

  async function added(those: typeof blocks): Promise<string> {
    const dir = await copyOf(SHIPPED);
    for (const { file, json } of those) {
      await edit(dir, file, (data) => list(data, file.replace(/[/.].*/, "")).push(json));
    }
    return dir;
  }

  test("comes with a source and a place", () => {
    expect(blocks.map(({ file }) => file)).toEqual(["sources.json", "entities.json", "events/2022-03.json"]);
  });

  test("is sound, raises no warning that is not there without it, and answers the question", async () => {
    const catalogue = createCatalogue(await datasetIn(await added(blocks)));
    const before = review(createCatalogue(await datasetIn(SHIPPED)), TODAY);
    expect(review(catalogue, TODAY)).toEqual(before);
    const [, question = "", answer = ""] =
      /`npm run ask -- "([^"]+)"` now answers "([^"]+)"/.exec(section) ?? [];
    const engine = createEngine(catalogue.dataset, { today: () => TODAY, dayFirst: true });
    const { presentation } = await engine.ask(question);
    expect(presentation.headline.replaceAll("\n", "; ")).toBe(answer);
  });

  test("needs the others: without them it is named as dangling", async () => {
    const dir = await added(blocks.filter(({ file }) => file.startsWith("events")));
    expect((await problemsOf(dir)).map(({ field }) => field)).toEqual(["place", "evidence.0.source"]);
  });
});

test("the warning that the README explains is one of the shipped ones", async () => {
  const [, text = "{}"] = /```json\n(\{\s*"accepted".*?)```/s.exec(README) ?? [];
  const shown = list(JSON.parse(text), "accepted");
  expect(shown).toHaveLength(1);
  expect((await datasetIn(SHIPPED)).accepted).toEqual(expect.arrayContaining(shown));
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
  test.each([...jsonSchemas()])("%s", (_name, text) => {
    const missing = fields(JSON.parse(text)).filter(
      (field) => !new RegExp(`[\`"]${field.replace("$", "\\$")}[\`"]`).test(README),
    );
    expect(missing).toEqual([]);
  });
});
