/** `export`: the events of an answer as a file, to standard output or where one says. */
import { type Command, Option } from "commander";
import { FORMATS } from "../export/formats.js";
import type { Act } from "./session.js";

export interface ExportOptions {
  readonly format?: string;
  readonly out?: string;
}

export function addExport(program: Command, act: Act): void {
  const format = new Option("--format <format>", "the format; else as the file is called, or csv").choices(
    FORMATS.map(({ id }) => id),
  );
  program
    .command("export")
    .description("write the events of an answer as CSV, JSON, iCalendar or GeoJSON")
    .argument("<question...>", 'the question, or a command: "/between who: Biden whom: Macron"')
    .addOption(format)
    .option("--out <file>", "the file to write; standard output if left out")
    .action((words: string[], options: ExportOptions) =>
      act(async (session) => {
        // Only here: every other command starts sooner without the forms.
        const { exportAnswer } = await import("./export-answer.js");
        return exportAnswer(words.join(" "), options, session);
      }),
    );
}
