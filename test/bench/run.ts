/** Asks an engine every question of a benchmark, and measures it. The engine sees the text of a question alone. */
import { toJson } from "../../src/answer/json.js";
import type { Engine, Reply } from "../../src/engine.js";
import { failureLine } from "./failures.js";
import type { Question } from "./question.js";
import { type Hit, scoreOf } from "./score.js";

export interface Measured {
  readonly question: Question;
  readonly hit: Hit;
  /** Where the first answer is not right: the line for a file of failures. Whole replies would fill the memory. */
  readonly failure?: string;
  readonly ms: number;
  /** It asks for countries, which an engine may prefer or not. */
  readonly asksCountry: boolean;
}

/** One at a time and in order, so that the time of one is not that of another. */
export async function askAll(
  engine: Pick<Engine, "ask">,
  questions: readonly Question[],
  onAsked: (count: number) => void,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) {
    const start = performance.now();
    const answered = await engine.ask(question.question);
    const ms = performance.now() - start;
    const reply = toJson(answered, ms);
    const hit = scoreOf(question, reply);
    measured.push({
      question,
      hit,
      ms,
      asksCountry: asksCountry(answered),
      ...(!hit.first && { failure: failureLine(question, reply) }),
    });
    onAsked(measured.length);
  }
  return measured;
}

function asksCountry({ outcome }: Reply): boolean {
  return (
    outcome.kind === "answer" && outcome.query.kind === "participants" && outcome.query.of.includes("country")
  );
}
