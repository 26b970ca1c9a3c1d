/** Reads a dataset for a command that needs a sound one. */
import type { Dataset } from "../dataset/dataset.js";
import { readDataset } from "../dataset/load.js";
import { formatProblem } from "../dataset/problem.js";
import { fail, type Result } from "../result.js";
import type { Session } from "./session.js";

/** The dataset, or all its problems, one a line. */
export async function readSound(
  dir: string,
  { ontologyDir }: Session,
): Promise<Result<Dataset, readonly string[]>> {
  const dataset = await readDataset(dir, { ontologyDir });
  return dataset.ok ? dataset : fail(dataset.failure.map(formatProblem));
}

/** The problems, and after them how many there are. */
export function counted(problems: readonly string[], dir: string): readonly string[] {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...problems, `${count} in ${dir}.`];
}
