import type { Form } from "./form.js";

/** A text beside the data. In Discord, a message that is already there is checked by its menu. */
export const check: Form = {
  name: "check",
  description: "What in a text agrees with the data, and what differs",
  blanks: [
    { name: "text", description: "For example: Biden called Macron on 3 February 2022.", required: true },
  ],
  answer: ({ text = "" }, engine, asking) => engine.check(text, asking),
};
