/** The shipped dataset behind a service, on the day after the report that it comes from. */
import { join } from "node:path";
import { readDataset } from "../../src/dataset/load.js";
import { createEngine, type Engine } from "../../src/engine.js";

const DATA = join(import.meta.dirname, "..", "..", "data");
/** 8 February 2022. */
const TODAY = 19_031;

export async function shippedEngine(): Promise<Engine> {
  const dataset = await readDataset(DATA);
  if (!dataset.ok) throw new Error(`the shipped data is broken: ${JSON.stringify(dataset.failure)}`);
  return createEngine(dataset.value, { today: () => TODAY, dayFirst: true });
}
