import type { Asking } from "../asking.js";
import type { Engine, Reply } from "../engine.js";
import { readLine } from "./line.js";

/** Answers what someone wrote: a form as a line, "/met who: Blinken", and anything else as a question. */
export async function answerText(text: string, engine: Engine, asking?: Asking): Promise<Reply> {
  const line = text.startsWith("/") ? readLine(text) : undefined;
  return line?.ok === true
    ? line.value.form.answer(line.value.values, engine, asking)
    : engine.ask(text, asking);
}
