import type { Asking } from "../asking.js";
import type { Engine, Reply } from "../engine.js";
import { answerAny } from "./answer-any.js";
import { FORMS } from "./index.js";

/** Answers what someone wrote: a form as a line, "/met who: Blinken", and anything else as a question. */
export const answerText = (text: string, engine: Engine, asking?: Asking): Promise<Reply> =>
  answerAny(text, FORMS, engine, asking);
