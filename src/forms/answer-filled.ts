import type { Asking } from "../asking.js";
import type { Engine, Reply } from "../engine.js";
import { withNotes } from "../export/export.js";
import { UNNAMED } from "../phrases/typed.js";
import { blankIn } from "./described.js";
import type { FilledForm } from "./filled-form.js";
import { usage } from "./usage.js";

/**
 * Answers a line. Where nothing comes of it and a value had no name, it says which blank that went to, and which there
 * are: the Warsaw of "/timeline Warsaw" is looked for among those who act.
 */
export async function answerFilled(
  { form, values, unnamed }: FilledForm,
  engine: Engine,
  asking: Asking = {},
): Promise<Reply> {
  const reply = await form.answer(values, engine, asking);
  const value = unnamed && values[unnamed.name];
  if (!value || !isEmpty(reply)) return reply;
  const { locale = "en" } = asking;
  const taken = UNNAMED[locale](value, blankIn(unnamed, locale).name);
  return withNotes(reply, [`${taken} ${usage(form, locale)}`]);
}

const isEmpty = ({ outcome }: Reply): boolean =>
  outcome.kind === "failure" || outcome.answer.events.length === 0;
