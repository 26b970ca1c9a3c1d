/** Answers one line of the console: a question, a mention as on Discord, or a command. */
import { toText } from "../answer/text.js";
import type { Engine, Reply } from "../engine.js";
import { FORMS } from "../forms/index.js";
import { readLine } from "../forms/line.js";
import { helpText } from "./help.js";
import { ownCommand } from "./own.js";

const MENTION = /^@dateline\b[\s,:]*/i;

interface Row {
  readonly name: string;
  readonly reads: (text: string) => boolean;
  readonly answer: (text: string, engine: Engine) => Promise<string>;
}

/** The first row that reads the line answers it. */
const ROWS: readonly Row[] = [
  {
    name: "an empty line, which is explained",
    reads: (text) => text === "",
    answer: async (text, engine) => say(engine.refuse({ kind: "empty" }, text)),
  },
  {
    name: "/help",
    reads: (text) => ownCommand(text) === "help",
    answer: async (_, engine) => helpText(FORMS, engine.examples(3)),
  },
  {
    name: "a form: /met who:Blinken",
    reads: (text) => text.startsWith("/"),
    answer: async (text, engine) => {
      const line = readLine(text);
      return line.ok ? say(await line.value.form.answer(line.value.values, engine)) : line.failure;
    },
  },
  {
    name: "a question",
    reads: () => true,
    answer: async (text, engine) => say(await engine.ask(text)),
  },
];

/** The whole reply as a person reads it, without a line break at its end. Never rejects for any line. */
export async function answerLine(line: string, engine: Engine): Promise<string> {
  const text = line.trim().replace(MENTION, "").trim();
  const row = ROWS.find(({ reads }) => reads(text));
  return row === undefined ? "" : row.answer(text, engine);
}

const say = (reply: Reply): string => toText(reply.presentation).trimEnd();
