/** `npm run bench:speed`: questions and autocomplete beside what one would otherwise use, and a dataset that grows. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommanderError } from "commander";
import { packageRoot } from "../../src/cli/home.js";
import { readDataset } from "../../src/dataset/load.js";
import { formatProblem } from "../../src/dataset/problem.js";
import { writeFeed } from "../../src/import/feeds/edge/write.js";
import { fail, ok, type Result } from "../../src/result.js";
import { importGraph } from "./graph.js";
import { readQuestions } from "./load.js";
import { type SpeedOptions, speedCommand } from "./speed/command.js";
import { grow } from "./speed/grown.js";
import { Engine, Growth, Typing } from "./speed/jobs.js";
import { PEERS } from "./speed/peers/index.js";
import { type Report, reportText } from "./speed/report.js";
import { runJob } from "./speed/run-job.js";

const TIMES = [1, 2, 5, 10] as const;
/** Of a dataset that grows so many tell enough. */
const ASKED_OF_GROWN = 500;

/** Resolves to the exit status. Results go to standard output, and all else to standard error. */
async function main(argv: readonly string[]): Promise<number> {
  const command = speedCommand();
  try {
    command.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  const options = command.opts<SpeedOptions>();
  const report = await bench(options);
  if (!report.ok) console.error(report.failure);
  else console.log(options.json ? JSON.stringify(report.value) : reportText(report.value));
  return report.ok ? 0 : 1;
}

async function bench(options: SpeedOptions): Promise<Result<Report, string>> {
  // First, since it is quick: an import would be for nothing.
  const questions = await readQuestions(options.questions);
  if (!questions.ok) return questions;
  const imported = await importGraph(options.graph);
  if (!imported.ok) return imported;
  const { dir, said, discard } = imported.value;
  try {
    console.error(said);
    const asked = await compare(dir, options);
    if (!asked.ok) return asked;
    console.error("names typed with a slip …");
    const typing = await runJob(Typing, { kind: "typing", dir });
    if (!typing.ok) return typing;
    const growth = await measureGrowth(dir, options);
    return growth.ok ? ok({ questions: asked.value, typing: typing.value, growth: growth.value }) : growth;
  } finally {
    await discard();
  }
}

async function compare(dir: string, options: SpeedOptions): Promise<Result<Report["questions"], string>> {
  const { graph, questions, limit } = options;
  const measured: Report["questions"][number][] = [];
  for (const name of [OWN, ...PEERS.map((peer) => peer.name)]) {
    console.error(`questions to ${name} …`);
    const done = await runJob(
      Engine,
      name === OWN ? { kind: "own", dir, questions, limit } : { kind: "peer", name, graph, questions, limit },
    );
    if (!done.ok) return fail(`${name}: ${done.failure}`);
    measured.push({ engine: name, ...done.value });
  }
  return ok(measured);
}

const OWN = "Dateline";

async function measureGrowth(dir: string, options: SpeedOptions): Promise<Result<readonly Growth[], string>> {
  const dataset = await readDataset(dir, { ontologyDir: join(packageRoot(), "data", "ontology") });
  if (!dataset.ok) return fail(dataset.failure.map(formatProblem).join("\n"));
  const { table, manifest, sources } = dataset.value;
  const [source] = sources;
  if (!table || !source) return fail("the import has no table of events");
  const limit = Math.min(options.limit, ASKED_OF_GROWN);
  const measured: Growth[] = [];
  for (const times of TIMES) {
    console.error(`${times} times the events …`);
    const grown = join(dirname(dir), `times-${times}`);
    await mkdir(grown);
    const totals = { read: 0, kept: 0, merged: 0, leftOut: 0, rejected: 0, datedBack: 0 };
    const report = { format: "quads", inputs: [], totals };
    await writeFeed(grown, { manifest, source, report, ...grow(dataset.value, table, times) });
    const { questions } = options;
    const done = await runJob(Growth, { kind: "growth", dir: grown, times, questions, limit });
    if (!done.ok) return fail(`${times} times the events: ${done.failure}`);
    measured.push(done.value);
  }
  return ok(measured);
}

process.exitCode = await main(process.argv.slice(2));
