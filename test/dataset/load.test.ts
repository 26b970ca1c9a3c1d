import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataset } from "../../src/dataset/load.js";
import { copyOfReport, edit, record, SHIPPED, set } from "./folder.js";

const ontologyDir = join(SHIPPED, "ontology");

async function labelOfCall(dir: string, given?: string): Promise<string | undefined> {
  const dataset = await readDataset(dir, given === undefined ? {} : { ontologyDir: given });
  if (!dataset.ok) return undefined;
  return dataset.value.ontology.types.find(({ id }) => id === "call")?.label;
}

test("a dataset's own ontology goes before the one that is given", async () => {
  const dir = await copyOfReport();
  await edit(dir, "ontology/types.json", (json) => set(record(json, "call"), "label", "ring"));
  expect(await labelOfCall(dir, ontologyDir)).toBe("ring");
});

test("a dataset without one takes the one that is given", async () => {
  const dir = await copyOfReport();
  await rm(join(dir, "ontology"), { recursive: true });
  expect(await labelOfCall(dir, ontologyDir)).toBe("call");
});

test("with neither, both of its files are named", async () => {
  const dir = await copyOfReport();
  await rm(join(dir, "ontology"), { recursive: true });
  expect(await readDataset(dir)).toEqual({
    ok: false,
    failure: [
      { file: "ontology/types.json", what: "is missing" },
      { file: "ontology/offices.json", what: "is missing" },
    ],
  });
});

test("lists that a record leaves out are empty, and records keep the order of the file", async () => {
  const dataset = await readDataset("test/report", { ontologyDir });
  if (!dataset.ok) throw new Error("broken");
  const { entities, events } = dataset.value;
  expect(entities.find(({ id }) => id === "europe")?.offices).toBeUndefined();
  expect(events.every(({ topics, related }) => Array.isArray(topics) && Array.isArray(related))).toBe(true);
  expect(events[0]?.id).toBe("blinken-le-drian-talk-2022-02-06");
});
