/** The benchmark as it is run, over an invented graph. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { environment, ROOT, type Run } from "../cli/dateline.js";

const QUADS = [
  "Norway\tMake a visit\tChile\t2010-03-04",
  "Norway\tMake a visit\tGhana\t2011-05-06",
  "Ghana\tThreaten\tChile\t2012-07-08",
].join("\n");

const QUESTIONS = [
  { question: "Who threatened Chile?", answers: ["Ghana"], answer_type: "entity", form: "who" },
  { question: "When did Norway visit Ghana?", answers: ["2011-05"], answer_type: "time", form: "when" },
  { question: "Who threatened Norway?", answers: ["Peru"], answer_type: "entity", form: "who" },
].map((question) => JSON.stringify(question));

const dir = await mkdtemp(join(tmpdir(), "dateline-bench-test-"));
afterAll(() => rm(dir, { recursive: true, force: true }));
const graph = join(dir, "graph.tsv.gz");
await writeFile(graph, gzipSync(QUADS));
const questions = join(dir, "questions.jsonl");
await writeFile(questions, QUESTIONS.join("\n"));

async function bench(...args: readonly string[]): Promise<Run> {
  const script = join(ROOT, "dist", "test", "bench", "questions.js");
  const child = spawn(process.execPath, [script, ...args], { cwd: dir, env: environment() });
  const status = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

test("one JSON object, and the misses in a file of their own", async () => {
  const misses = join(dir, "misses.jsonl");
  const done = await bench("--graph", graph, "--questions", questions, "--json", "--failures", misses);
  expect(done.status, done.stderr).toBe(0);
  const number = expect.any(Number);
  expect(JSON.parse(done.stdout)).toEqual({
    n: 3,
    first: 0.6667,
    any: 0.6667,
    exact: 0.6667,
    by: {
      answer_type: {
        entity: { n: 2, first: 0.5, any: 0.5, exact: 0.5 },
        time: { n: 1, first: 1, any: 1, exact: 1 },
      },
      form: {
        when: { n: 1, first: 1, any: 1, exact: 1 },
        who: { n: 2, first: 0.5, any: 0.5, exact: 0.5 },
      },
    },
    load_ms: number,
    rss_mb: number,
    ms: { p50: number, p95: number, p99: number },
    first_ms: { p50: number, p95: number, p99: number },
    per_second: number,
    ways: expect.anything(),
  });
  const written = await readFile(misses, "utf8");
  expect(written.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(written)).toMatchObject({
    question: "Who threatened Norway?",
    kind: "participants",
    reading: expect.stringContaining("Norway"),
  });
});

test("below the floor the score is printed, and the status is 1", async () => {
  const done = await bench("--graph", graph, "--questions", questions, "--floor", "0.9");
  expect(done).toMatchObject({ status: 1, stdout: expect.stringContaining("0.667") });
  expect(done.stderr).toContain("below the floor of 0.9");
});

test("what is missing or torn is named, with status 1", async () => {
  const torn = join(dir, "torn.jsonl");
  await writeFile(torn, `${QUESTIONS[0]}\n${QUESTIONS[1]?.slice(0, 30)}`);
  const runs = await Promise.all([
    bench("--graph", graph, "--questions", join(dir, "none.jsonl")),
    bench("--graph", join(dir, "none.tsv"), "--questions", questions),
    bench("--graph", graph, "--questions", torn),
    bench("--graph", graph),
  ]);
  expect(runs.map(({ status, stdout }) => ({ status, stdout }))).toEqual(
    runs.map(() => ({ status: 1, stdout: "" })),
  );
  const [noQuestions, noGraph, tornLine, noOption] = runs.map(({ stderr }) => stderr);
  expect(noQuestions).toContain("none.jsonl");
  expect(noGraph).toContain("none.tsv");
  expect(tornLine).toContain("torn.jsonl: line 2: is not whole JSON");
  expect(noOption).toContain("--questions");
});
