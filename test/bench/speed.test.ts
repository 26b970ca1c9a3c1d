/** The comparison as it is run, over an invented graph: every part has figures, whatever they are. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { environment, ROOT } from "../cli/dateline.js";

const QUADS = [
  "Norway\tMake a visit\tChile\t2010-03-04",
  "Norway\tMake a visit\tGhana\t2011-05-06",
  "Ghana\tThreaten\tChile\t2012-07-08",
].join("\n");
const QUESTION = { question: "Who threatened Chile?", answers: ["Ghana"], answer_type: "entity" };

const dir = await mkdtemp(join(tmpdir(), "dateline-speed-test-"));
afterAll(() => rm(dir, { recursive: true, force: true }));

test("one JSON object: questions, autocomplete and growth", { timeout: 120_000 }, async () => {
  const [graph, questions] = [join(dir, "graph.tsv"), join(dir, "questions.jsonl")];
  await writeFile(graph, QUADS);
  await writeFile(questions, JSON.stringify(QUESTION));
  const script = join(ROOT, "dist", "test", "bench", "speed.js");
  const args = ["--graph", graph, "--questions", questions, "--json"];
  const child = spawn(process.execPath, [script, ...args], { cwd: dir, env: environment() });
  const [said, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(said, errors).not.toBe("");
  const number = expect.any(Number);
  const ms = { p50: number, p99: number };
  const asked = { build_ms: number, rss_mb: number, n: 1, right: number, ms };
  const own = expect.arrayContaining([{ part: "whole name", slip: "swap", n: 3, right: 1, ms }]);
  expect(JSON.parse(said)).toEqual({
    questions: ["Dateline", "MiniSearch", "FlexSearch", "Orama", "fuse.js"].map((engine, at) => ({
      engine,
      ...asked,
      ...(at === 0 && { right: 1 }),
    })),
    typing: { names: 3, first_ms: number, own, fuse: expect.any(Array) },
    // Each of the three countries brings its continent.
    growth: [1, 2, 5, 10].map((times) => ({ times, events: 3 * times, names: 6 * times, ...asked })),
  });
});
