import type { Asking } from "../asking.js";
import type { Engine, Reply } from "../engine.js";
import { answerFilled } from "./answer-filled.js";
import { readFilledForm } from "./filled-form.js";
import type { Form } from "./form.js";

/** Answers one of the forms, typed as a line, and anything else as a question. */
export async function answerAny(
  text: string,
  forms: readonly Form[],
  engine: Engine,
  asking?: Asking,
): Promise<Reply> {
  const line = text.startsWith("/") ? readFilledForm(text, forms, asking?.locale) : undefined;
  return line?.ok === true ? answerFilled(line.value, engine, asking) : engine.ask(text, asking);
}
