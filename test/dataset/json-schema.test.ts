import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { jsonSchemas, writeJsonSchemas } from "../../src/dataset/json-schema.js";
import { emptyFolder, type Json } from "./folder.js";

const COMMITTED = "data/schema";

describe("the committed JSON Schema is the one that the schemas give", () => {
  test.each([...jsonSchemas()])("%s", async (name, text) => {
    expect(await readFile(join(COMMITTED, name), "utf8")).toBe(text);
  });

  test("and there is no other", async () => {
    expect((await readdir(COMMITTED)).sort()).toEqual([...jsonSchemas().keys()].sort());
  });
});

test("they are written into a folder that is made for them", async () => {
  const dir = join(await emptyFolder(), "deep", "schema");
  const paths = await writeJsonSchemas(dir);
  expect(paths).toEqual([...jsonSchemas().keys()].map((name) => join(dir, name)));
  expect((await readdir(dir)).sort()).toEqual([...jsonSchemas().keys()].sort());
});

const DATA: readonly (readonly [file: string, schema: string])[] = [
  ["data/dataset.json", "dataset"],
  ["data/accepted.json", "accepted"],
  ["data/entities.json", "entities"],
  ["data/topics.json", "topics"],
  ["data/sources.json", "sources"],
  ...(await readdir("data/events")).map((file) => [`data/events/${file}`, "events"] as const),
  ["data/ontology/types.json", "types"],
  ["data/ontology/offices.json", "offices"],
  ...["dataset", "entities", "topics", "sources", "events"].map(
    (name) => [`data/example/${name}.json`, name] as const,
  ),
];

describe("a data file points an editor to its schema, which lets it pass", () => {
  test.each(DATA)("%s", async (file, name) => {
    const data: Json = JSON.parse(await readFile(file, "utf8"));
    const pointer = z.object({ $schema: z.string() }).parse(data).$schema;
    expect(join(file, "..", pointer)).toBe(`${COMMITTED}/${name}.schema.json`);
    const schema = z.fromJSONSchema(JSON.parse(jsonSchemas().get(`${name}.schema.json`) ?? "{}"));
    expect(schema.safeParse(data).error).toBeUndefined();
    expect(schema.safeParse({ ...z.record(z.string(), z.unknown()).parse(data), surprise: 1 }).success).toBe(
      false,
    );
  });
});
