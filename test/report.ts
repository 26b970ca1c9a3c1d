/** The dataset of one news report, small and fixed, for the tests that ask of it; its words are the shipped ontology's. */
import { type Catalogue, createCatalogue } from "../src/dataset/catalogue.js";
import type { Dataset } from "../src/dataset/dataset.js";
import { readDataset } from "../src/dataset/load.js";
import { createEngine, type Engine } from "../src/engine.js";

export async function report(): Promise<{ readonly dataset: Dataset; readonly catalogue: Catalogue }> {
  const dataset = await readDataset("test/report", { ontologyDir: "data/ontology" });
  if (!dataset.ok) throw new Error(JSON.stringify(dataset.failure));
  return { dataset: dataset.value, catalogue: createCatalogue(dataset.value) };
}

/** 8 February 2022, the day after the report that the dataset comes from. */
const TODAY = 19_031;

export async function reportEngine(): Promise<Engine> {
  const { dataset } = await report();
  return createEngine(dataset, { today: () => TODAY, dayFirst: true });
}
