import type { Form } from "./form.js";

export const ask: Form = {
  name: "ask",
  description: "Ask a question in plain English",
  blanks: [
    {
      name: "question",
      description: "For example: who met whom in February 2022?",
      required: true,
      sentence: true,
    },
  ],
  answer: ({ question = "" }, engine, asking) => engine.ask(question, asking),
};
