/** `npm run bench:questions`: how well and how fast questions about a graph of events are answered. */
import "../../src/v8.js";

import { writeFile } from "node:fs/promises";
import { CommanderError } from "commander";
import { createProgressBar } from "../../src/cli/progress-bar.js";
import type { Engine } from "../../src/engine.js";
import { fail, ok, type Result } from "../../src/result.js";
import { benchCommand, type Options } from "./command.js";
import { importGraph } from "./graph.js";
import { load, readQuestions } from "./load.js";
import { type Question, sample } from "./question.js";
import { askAll, type Measured } from "./run.js";
import { type Summary, summaryText } from "./summary.js";
import { breakdown, percentile, rounded, total } from "./tally.js";
import { waysOf } from "./ways.js";

/** Resolves to the exit status. Results go to standard output, and all else to standard error. */
async function main(argv: readonly string[]): Promise<number> {
  const command = benchCommand();
  try {
    command.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  const done = await bench(command.opts<Options>());
  if (!done.ok) console.error(done.failure);
  return done.ok ? 0 : 1;
}

async function bench(options: Options): Promise<Result<void, string>> {
  // First, since it is quick: an import would be for nothing.
  const questions = await readQuestions(options.questions);
  if (!questions.ok) return questions;
  const imported = await importGraph(options.graph);
  if (!imported.ok) return imported;
  const { dir, said, ms: importMs, discard } = imported.value;
  try {
    console.error(said);
    const start = performance.now();
    const engine = await load(dir);
    if (!engine.ok) return engine;
    const loadMs = performance.now() - start;
    const asked = await ask(engine.value, sample(questions.value, options.limit ?? Number.POSITIVE_INFINITY));
    // Again, since until then V8 was at work as well; of one question the engine keeps nothing for another.
    let again = asked;
    for (let round = 1; round < ROUNDS; round++)
      again = await ask(
        engine.value,
        asked.map(({ question }) => question),
      );
    const measured = { ...summarise(asked, loadMs), ...timesOf(again), first_ms: timesOf(asked).ms };
    const whoever = await askForWhoever(dir, asked);
    if (!whoever.ok) return whoever;
    const summary = { ...measured, ways: waysOf(asked, whoever.value) };
    console.log(options.json ? JSON.stringify(summary) : summaryText(summary, importMs));
    if (options.failures !== undefined) {
      const written = await writeFailures(options.failures, asked);
      if (!written.ok) return written;
    }
    const { floor = 0 } = options;
    return summary.first < floor
      ? fail(`The score by first answer, ${summary.first}, is below the floor of ${floor}.`)
      : ok(undefined);
  } finally {
    await discard();
  }
}

/** How often each is asked; the last time tells how fast an engine is that has run for a while. */
const ROUNDS = 4;

async function ask(engine: Engine, questions: readonly Question[]): Promise<readonly Measured[]> {
  const bar = createProgressBar(process.stderr);
  const asked = await askAll(engine, questions, (count) =>
    bar.show(count / questions.length, `${count} questions`),
  );
  bar.end();
  return asked;
}

/** After all is measured, by an engine of its own. */
async function askForWhoever(
  dir: string,
  asked: readonly Measured[],
): Promise<Result<readonly Measured[], string>> {
  const engine = await load(dir, { whoever: true });
  if (!engine.ok) return engine;
  const questions = asked.filter(({ asksCountry }) => asksCountry).map(({ question }) => question);
  return ok(await askAll(engine.value, questions, () => undefined));
}

function summarise(
  asked: readonly Measured[],
  loadMs: number,
): Omit<Summary, "ways" | "ms" | "first_ms" | "per_second"> {
  return {
    ...total(asked),
    by: breakdown(asked),
    load_ms: Math.round(loadMs),
    rss_mb: Math.round(process.memoryUsage().rss / 2 ** 20),
  };
}

function timesOf(asked: readonly Measured[]): Pick<Summary, "ms" | "per_second"> {
  const times = asked.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
  const at = (share: number): number => rounded(percentile(times, share), 2);
  return {
    ms: { p50: at(0.5), p95: at(0.95), p99: at(0.99) },
    per_second: rounded(asked.length / seconds, 1),
  };
}

async function writeFailures(path: string, asked: readonly Measured[]): Promise<Result<void, string>> {
  const lines = asked.flatMap(({ failure }) => (failure === undefined ? [] : [`${failure}\n`]));
  try {
    await writeFile(path, lines.join(""));
  } catch (error) {
    return fail(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  return ok(undefined);
}

process.exitCode = await main(process.argv.slice(2));
