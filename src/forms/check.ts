import type { Form } from "./form.js";

/** A text beside the data: what agrees and what differs. In Discord, a message is checked by its menu. */
export const check: Form = {
  name: "check",
  description: "Compare a text with the data: which dates and names agree, and which differ",
  blanks: [
    { name: "text", description: "For example: Biden called Macron on 3 February 2022.", required: true },
  ],
  answer: ({ text = "" }, engine, asking) => engine.check(text, asking),
};
