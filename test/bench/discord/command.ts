/** What the benchmark of the bot is given on its command line. */
import { Command, InvalidArgumentError } from "commander";

export interface DiscordOptions {
  readonly servers: number;
  readonly messages: number;
  readonly asked: number;
  readonly graph?: string;
  readonly questions?: string;
  readonly json?: true;
}

/** A new one each time: a command keeps what it has parsed. */
export function discordCommand(): Command {
  return new Command("bench:discord")
    .description("the bot on a Discord of one's own: memory, latency, and what it makes of faults")
    .option("--servers <count>", "how many servers the bot is in", readCount, 20_000)
    .option("--messages <count>", "how many messages are not for it", readCount, 1_000_000)
    .option("--asked <count>", "how many questions are under way while things break", readCount, 10_000)
    .option("--graph <file>", "asks an imported graph too: subject, relation, object, date, tab-separated")
    .option("--questions <file>", "what it is asked: JSON lines with question, answers and answer_type")
    .option("--json", "print one JSON object")
    .exitOverride();
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a number from 1.");
}
