/** The dataset that is shipped, for the tests that ask of it. */
import { type Catalogue, createCatalogue } from "../src/dataset/catalogue.js";
import type { Dataset } from "../src/dataset/dataset.js";
import { readDataset } from "../src/dataset/load.js";
import { createEngine, type Engine } from "../src/engine.js";

export async function shipped(): Promise<{ readonly dataset: Dataset; readonly catalogue: Catalogue }> {
  const dataset = await readDataset("data");
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.failure));
  return { dataset: dataset.value, catalogue: createCatalogue(dataset.value) };
}

/** 1 April 2022, the day after the last that the data covers. */
const TODAY = 19_083;

export async function shippedEngine(): Promise<Engine> {
  const { dataset } = await shipped();
  return createEngine(dataset, { today: () => TODAY, dayFirst: true });
}
