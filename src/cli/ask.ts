/** `ask`: one question from the command line, or many from standard input. */
import type { Command } from "commander";
import { toJson } from "../answer/json.js";
import { toText, wholeHeadline } from "../answer/text.js";
import { lines } from "../console/lines.js";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import type { Engine, Reply } from "../engine.js";
import type { Locale } from "../phrases/locale.js";
import { fail, ok } from "../result.js";
import { openService } from "./open.js";
import type { Act, Outcome, Session } from "./session.js";

interface AskOptions {
  readonly json?: true;
  readonly batch?: true;
}

export function addAsk(program: Command, act: Act): void {
  program
    .command("ask")
    .description("answer a question, or with --batch each line of standard input")
    .argument("[question...]", "the question; quotes are optional")
    .option("--json", "print one JSON object a question")
    .option("--batch", "read one question a line from standard input, and print one line for each, in order")
    .action((words: string[], options: AskOptions) =>
      act((session) => ask(words.join(" "), options, session)),
    );
}

async function ask(question: string, options: AskOptions, session: Session): Promise<Outcome> {
  const given = question.trim() !== "";
  if (options.batch && given) {
    return fail(["--batch reads the questions from standard input: leave out the question, or --batch."]);
  }
  if (!options.batch && !given) {
    return fail([
      'There is no question: ask "Who met Le Drian?", or use --batch to read questions from standard input.',
    ]);
  }
  const service = await openService(session);
  if (!service.ok) return service;

  const print = options.json ? inJson : options.batch ? inOneLine : inFull;
  const questions = options.batch ? lines(session.input) : [question];
  for await (const one of questions) {
    await writeLine(session.output, await timed(one, service.value.engine(), session.locale, print));
  }
  return ok(undefined);
}

type Print = (reply: Reply, ms: number, locale: Locale) => string;

async function timed(question: string, engine: Engine, locale: Locale, print: Print): Promise<string> {
  const start = performance.now();
  const reply = await engine.ask(question, { locale });
  return print(reply, performance.now() - start, locale);
}

const inJson: Print = (reply, ms, locale) => JSON.stringify(toJson(reply, ms, locale));
const inFull: Print = (reply, _, locale) => plain(toText(reply.presentation, locale).trimEnd());
/** The answer alone, with its events where they are the answer: a batch prints as many lines as it reads. */
const inOneLine: Print = ({ presentation }) => {
  const { events } = presentation;
  const headline = wholeHeadline(presentation);
  const listed = headline.endsWith(":") ? events.map(({ date, summary }) => `${date}: ${summary}`) : [];
  return plain([headline, ...listed].join(" ").replaceAll(/\s+/g, " ").trim());
};
