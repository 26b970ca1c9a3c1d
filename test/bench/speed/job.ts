/** One job of `bench:speed`, given as JSON; prints what was measured as JSON. */
import "../../../src/v8.js";

import { toJson } from "../../../src/answer/json.js";
import type { Engine } from "../../../src/engine.js";
import { load, readQuestions } from "../load.js";
import { type Question, sample } from "../question.js";
import { scoreOf } from "../score.js";
import { type Growth, Job, type Engine as Measured, type Typing } from "./jobs.js";
import { isRight } from "./judge.js";
import { askFor, residentMemory } from "./measure.js";
import { PEERS } from "./peers/index.js";
import { readQuads, sentenceOf } from "./quads.js";
import { shuffled } from "./shuffle.js";
import { createRandom } from "./slips.js";
import { measureTyping } from "./typing.js";

/** Milliseconds of asking: some take half a minute for a question. */
const BUDGET = 20_000;
const SEED = 7;

async function measure(job: Job): Promise<Measured | Typing | Growth> {
  switch (job.kind) {
    case "peer":
      return measurePeer(job);
    case "own":
      return (await measureOwn(job)).measured;
    case "typing":
      return measureTyping(await loadOrThrow(job.dir));
    case "growth": {
      const { engine, measured } = await measureOwn(job);
      const { table, entities } = engine.dataset;
      return { times: job.times, events: table?.size ?? 0, names: entities.length, ...measured };
    }
  }
}

async function measurePeer({
  name,
  graph,
  questions,
  limit,
}: Extract<Job, { kind: "peer" }>): Promise<Measured> {
  const peer = PEERS.find((each) => each.name === name);
  if (!peer) throw new Error(`no such search engine: ${name}`);
  const quads = await readQuads(graph);
  const sentences = quads.map(sentenceOf);
  const start = performance.now();
  const first = await peer.build(sentences);
  const build = performance.now() - start;
  const memory = residentMemory();
  const asked = await askFor(await questionsOf(questions, limit), BUDGET, async (question) => {
    const at = await first(question.question);
    return isRight(question, at === undefined ? undefined : quads[at]);
  });
  return { build_ms: Math.round(build), rss_mb: memory, ...asked };
}

async function measureOwn({ dir, questions, limit }: { dir: string; questions: string; limit: number }) {
  const start = performance.now();
  const engine = await loadOrThrow(dir);
  const build = performance.now() - start;
  const asked = await askFor(await questionsOf(questions, limit), BUDGET, async (question) => {
    const reply = await engine.ask(question.question);
    return scoreOf(question, toJson(reply, 0)).first;
  });
  const measured: Measured = { build_ms: Math.round(build), rss_mb: residentMemory(), ...asked };
  return { engine, measured };
}

/** The same for everybody, and in the same order. */
async function questionsOf(path: string, limit: number): Promise<readonly Question[]> {
  const questions = await readQuestions(path);
  if (!questions.ok) throw new Error(questions.failure);
  return shuffled(sample(questions.value, limit), createRandom(SEED));
}

async function loadOrThrow(dir: string): Promise<Engine> {
  const engine = await load(dir);
  if (!engine.ok) throw new Error(engine.failure);
  return engine.value;
}

console.log(JSON.stringify(await measure(Job.parse(JSON.parse(process.argv[2] ?? "")))));
