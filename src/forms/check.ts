import type { Blank, Form } from "./form.js";
import { spell } from "./spell.js";

const BLANKS: readonly Blank[] = [
  {
    name: "text",
    description: "For example: Biden called Macron on 3 February 2022.",
    required: true,
    sentence: true,
    tells: true,
  },
];

/** A text beside the data. In Discord, a message that is already there is checked by its menu. */
export const check: Form = {
  name: "check",
  description: "What in a text agrees with the data, and what differs",
  blanks: BLANKS,
  async answer({ text = "" }, engine, asking) {
    return { ...(await engine.check(text, asking)), question: spell("check", BLANKS, { text }) };
  },
};
