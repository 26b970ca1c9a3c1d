/** Answers one line of the console: a question, a mention as on Discord, or a command. */
import { toText } from "../answer/text.js";
import type { Engine, Reply } from "../engine.js";
import { FORMS } from "../forms/index.js";
import { readLine } from "../forms/line.js";
import type { Locale } from "../phrases/locale.js";
import { helpText } from "./help.js";
import { ownCommand } from "./own.js";

const MENTION = /^@dateline\b[\s,:]*/i;

interface Row {
  readonly name: string;
  readonly reads: (text: string) => boolean;
  readonly answer: (text: string, engine: Engine, locale: Locale) => Promise<string>;
}

/** The first row that reads the line answers it. */
const ROWS: readonly Row[] = [
  {
    name: "an empty line, which is explained",
    reads: (text) => text === "",
    answer: async (text, engine, locale) => say(engine.refuse({ kind: "empty" }, text, { locale }), locale),
  },
  {
    name: "/help",
    reads: (text) => ownCommand(text) === "help",
    answer: async (_, engine, locale) => helpText(FORMS, engine.examples(3), locale),
  },
  {
    name: "a form: /met who:Blinken",
    reads: (text) => text.startsWith("/"),
    answer: async (text, engine, locale) => {
      const line = readLine(text);
      if (!line.ok) return line.failure;
      return say(await line.value.form.answer(line.value.values, engine, { locale }), locale);
    },
  },
  {
    name: "a question",
    reads: () => true,
    answer: async (text, engine, locale) => say(await engine.ask(text, { locale }), locale),
  },
];

/** The whole reply as a person reads it, without a line break at its end. Never rejects for any line. */
export async function answerLine(line: string, engine: Engine, locale: Locale = "en"): Promise<string> {
  const text = line.trim().replace(MENTION, "").trim();
  const row = ROWS.find(({ reads }) => reads(text));
  return row === undefined ? "" : row.answer(text, engine, locale);
}

const say = (reply: Reply, locale: Locale): string => toText(reply.presentation, locale).trimEnd();
