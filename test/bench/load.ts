/** What a benchmark works on: an engine over an imported folder, and the questions of a file. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DateTime } from "luxon";
import { packageRoot } from "../../src/cli/home.js";
import { readDataset } from "../../src/dataset/load.js";
import { formatProblem } from "../../src/dataset/problem.js";
import { unreadable } from "../../src/dataset/read-whole.js";
import { createEngine, type Engine, type EngineOptions } from "../../src/engine.js";
import { fail, ok, type Result } from "../../src/result.js";
import { dayOf } from "../../src/time/calendar.js";
import { optimiseAgain } from "../../src/v8.js";
import { parseQuestions, type Question } from "./question.js";

/** The failure names the file, and the line where one is at fault. */
export async function readQuestions(path: string): Promise<Result<readonly Question[], string>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    return fail(`${path}: ${unreadable(error)}`);
  }
  const questions = parseQuestions(text);
  return questions.ok ? questions : fail(`${path}: ${questions.failure}`);
}

/** As a bot serves it: prepared. The failure is what is wrong with the dataset, a problem a line. */
export async function load(
  dir: string,
  options: Pick<EngineOptions, "whoever"> = {},
): Promise<Result<Engine, string>> {
  const dataset = await readDataset(dir, { ontologyDir: join(packageRoot(), "data", "ontology") });
  if (!dataset.ok) return fail(dataset.failure.map(formatProblem).join("\n"));
  // The graph's last day, whenever this is run: "last year" is to mean the same each time.
  const [, last = ""] = dataset.value.manifest.coverage.split("/");
  const today = dayOf(DateTime.fromISO(last, { zone: "utc" }));
  const engine = createEngine(dataset.value, { today: () => today, dayFirst: true, ...options });
  engine.prepare();
  optimiseAgain();
  return ok(engine);
}
