/** Answers one line of the console: a question, a mention as on Discord, or a command. */
import { toText } from "../answer/text.js";
import { type Conversation, createConversation } from "../conversation.js";
import type { Engine, Reply } from "../engine.js";
import { answerFilled } from "../forms/answer-filled.js";
import { formIn } from "../forms/described.js";
import { FORMS, help } from "../forms/index.js";
import { readLine } from "../forms/line.js";
import { lineIn } from "../forms/line-in.js";
import type { Locale } from "../phrases/locale.js";
import { filePreview } from "./file-preview.js";
import { helpText } from "./help.js";

/** What goes on from line to line. */
export interface Talk {
  readonly conversation: Conversation;
  /** In which language to answer. */
  readonly locale: Locale;
}

/** One person at one terminal. */
const HERE = { user: "console", channel: "console" };

/** Of the console: as long as the chat is open. */
export const oneConversation = (): Conversation =>
  createConversation({ now: () => 0, lasts: Number.POSITIVE_INFINITY, most: 1 });

const MENTION = /^@dateline\b[\s,:]*/i;

interface Row {
  readonly name: string;
  readonly reads: (text: string, locale: Locale) => boolean;
  readonly answer: (text: string, engine: Engine, talk: Talk) => Promise<string>;
}

/** The first row that reads the line answers it. */
const ROWS: readonly Row[] = [
  {
    name: "an empty line, which is explained",
    reads: (text) => text === "",
    answer: async (text, engine, { locale }) =>
      say(engine.refuse({ kind: "empty" }, text, { locale }), locale),
  },
  {
    name: "/help, on what there is in the console",
    reads: (text, locale) =>
      [help, formIn(help, locale)].some(({ name }) => text.toLowerCase() === `/${name}`),
    answer: async (_, engine, { locale }) => helpText(FORMS, engine.examples(3), locale),
  },
  {
    name: "a form: /met who:Blinken",
    reads: (text) => text.startsWith("/"),
    answer: async (text, engine, { conversation, locale }) => {
      const line = readLine(text, locale);
      if (!line.ok) return line.failure;
      const asking = { fileSize: MOST_BYTES, locale, terminal: true } as const;
      const reply = await answerFilled(line.value, engine, asking);
      conversation.heard(HERE, reply);
      return say(reply, locale);
    },
  },
  {
    name: "a question, or a part of one that continues the one before",
    reads: () => true,
    answer: async (text, engine, { conversation, locale }) => {
      const before = conversation.before(HERE);
      const reply = await engine.ask(text, { locale, ...(before && { before }) });
      conversation.heard(HERE, reply);
      return say(reply, locale);
    },
  },
];

/** The whole reply as a person reads it, without a line break at its end. Never rejects for any line. */
export async function answerLine(
  line: string,
  engine: Engine,
  talk: Talk = { conversation: oneConversation(), locale: "en" },
): Promise<string> {
  const text = line.trim().replace(MENTION, "").trim();
  const row = ROWS.find(({ reads }) => reads(text, talk.locale));
  return row === undefined ? "" : row.answer(text, engine, talk);
}

/** More would scroll by for minutes; `dateline export` writes a file of any size. */
const MOST_BYTES = 256 * 1024;

/** With the beginning of each of its files. */
const say = ({ question, presentation, files = [] }: Reply, locale: Locale): string =>
  [
    toText(
      { ...presentation, suggestions: presentation.suggestions.map((line) => lineIn(line, locale)) },
      locale,
    ),
    ...files.map((file) => filePreview(file, question, locale)),
  ]
    .map((text) => text.trimEnd())
    .join("\n\n");
