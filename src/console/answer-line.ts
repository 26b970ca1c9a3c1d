/** Answers one line of the console: a question, a mention as on Discord, or a command. */
import { toText } from "../answer/text.js";
import type { Engine, Reply } from "../engine.js";
import { FORMS } from "../forms/index.js";
import { readLine } from "../forms/line.js";
import { helpText } from "./help.js";

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
    name: "/help, on what there is in the console",
    reads: (text) => text.toLowerCase() === "/help",
    answer: async (_, engine) => helpText(FORMS, engine.examples(3)),
  },
  {
    name: "a form: /met who:Blinken",
    reads: (text) => text.startsWith("/"),
    answer: async (text, engine) => {
      const line = readLine(text);
      if (!line.ok) return line.failure;
      return say(await line.value.form.answer(line.value.values, engine, { fileSize: MOST_BYTES }));
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

/** More would scroll by for minutes; `dateline export` writes a file of any size. */
const MOST_BYTES = 256 * 1024;

/** With its files, each as a text. */
const say = ({ presentation, files = [] }: Reply): string =>
  [toText(presentation), ...files.map(({ text }) => text)].map((text) => text.trimEnd()).join("\n\n");
