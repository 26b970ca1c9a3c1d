/** What the comparison is given on its command line. */
import { Command } from "commander";
import { readLimit } from "../command.js";

export interface SpeedOptions {
  readonly graph: string;
  readonly questions: string;
  readonly limit: number;
  readonly json?: true;
}

const QUESTIONS = 1000;

/** A new one each time: a command keeps what it has parsed. */
export function speedCommand(): Command {
  return new Command("bench:speed")
    .description("how fast and how rightly the engine answers and completes, beside search engines")
    .requiredOption("--graph <file>", "subject, relation, object, date, tab-separated; plain or .gz")
    .requiredOption("--questions <file>", "JSON lines with question, answers and answer_type")
    .option(
      "--limit <count>",
      "ask at most so many questions, evenly spread over the file",
      readLimit,
      QUESTIONS,
    )
    .option("--json", "print one JSON object")
    .exitOverride();
}
