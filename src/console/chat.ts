/** The console chat: a thin edge around `answerLine`. On a terminal with prompt, history and completion; else plain. */
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { formIn } from "../forms/described.js";
import { FORMS } from "../forms/index.js";
import type { Locale } from "../phrases/locale.js";
import type { Service } from "../service.js";
import { answerLine, oneConversation, type Talk } from "./answer-line.js";
import { complete } from "./complete.js";
import { HISTORY_LINES, readHistory, writeHistory } from "./history.js";
import { lines } from "./lines.js";
import { ownCommand } from "./own.js";
import { plain } from "./plain.js";
import { welcome } from "./welcome.js";
import { writeLine } from "./write.js";

export interface ChatOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types at a terminal. */
  readonly interactive: boolean;
  readonly historyFile: string;
  readonly service: Service;
  /** In which language to answer; English where it is left out. */
  readonly locale?: Locale;
}

/** Resolves when whoever typed has left and every line before that is answered, in order. */
export async function chat(options: ChatOptions): Promise<void> {
  await writeLine(options.output, `${plain(await welcome(options.service.engine(), options.locale))}\n`);
  const typed = options.interactive ? await terminal(options) : { lines: lines(options.input) };
  const talk: Talk = { conversation: oneConversation(), locale: options.locale ?? "en" };
  for await (const line of typed.lines) {
    if (ownCommand(line) === "quit") break;
    await writeLine(options.output, `${plain(await reply(line, options.service, talk))}\n`);
    await typed.next?.();
  }
  typed.end?.();
}

async function reply(line: string, service: Service, talk: Talk): Promise<string> {
  if (ownCommand(line) !== "reload") return answerLine(line, service.engine(), talk);
  const outcome = await service.reload(talk.locale);
  return outcome.ok ? outcome.value : outcome.failure;
}

interface Typed {
  readonly lines: AsyncIterable<string>;
  /** Shows that the next line may come. */
  next?(): Promise<void>;
  end?(): void;
}

async function terminal({ input, output, historyFile, service, locale = "en" }: ChatOptions): Promise<Typed> {
  let history = await readHistory(historyFile);
  let open = true;
  const forms = FORMS.map((form) => formIn(form, locale));
  const reader = createInterface({
    input,
    output,
    terminal: true,
    prompt: "> ",
    history,
    historySize: HISTORY_LINES,
    removeHistoryDuplicates: true,
    completer: (text: string) => complete(text, forms, service.engine(), locale),
  });
  // Asked for at once: a line that comes before there is an iterator would be lost.
  const iterator = reader[Symbol.asyncIterator]();
  reader.on("history", (lines: string[]) => {
    history = [...lines];
  });
  reader.on("close", () => {
    open = false;
    output.write("\n");
  });
  reader.on("SIGINT", () => clearOrLeave(reader));
  reader.prompt();
  return {
    lines: { [Symbol.asyncIterator]: () => iterator },
    next: async () => {
      // After each line and not at the end: a terminal that is closed gives no time for it.
      await writeHistory(historyFile, history);
      if (open) reader.prompt();
    },
    end: () => reader.close(),
  };
}

/** Ctrl-C: first the line goes, and at an empty line the one who typed. */
function clearOrLeave(reader: Interface): void {
  if (reader.line === "") {
    reader.close();
    return;
  }
  reader.write(null, { ctrl: true, name: "e" });
  reader.write(null, { ctrl: true, name: "u" });
}
