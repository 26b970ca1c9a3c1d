/** What the benchmark is given on its command line. */
import { Command, InvalidArgumentError } from "commander";

export interface Options {
  readonly graph: string;
  readonly questions: string;
  readonly limit?: number;
  readonly failures?: string;
  readonly floor?: number;
  readonly json?: true;
}

/** A new one each time: a command keeps what it has parsed. */
export function benchCommand(): Command {
  return new Command("bench:questions")
    .description("asks the engine questions about a graph of events, and scores its answers")
    .requiredOption("--graph <file>", "subject, relation, object, date, tab-separated; plain or .gz")
    .requiredOption("--questions <file>", "JSON lines with question, answers and answer_type")
    .option("--limit <count>", "ask only so many, evenly spread over the file", readLimit)
    .option("--failures <file>", "write what was missed, with its reading, as JSON lines")
    .option("--floor <share>", "fail where fewer first answers are right", readShare)
    .option("--json", "print one JSON object")
    .exitOverride();
}

export const HELP = benchCommand().helpInformation();

export function readLimit(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a number from 1.");
}

function readShare(text: string): number {
  if (/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a share from 0 to 1, such as 0.95.");
}
