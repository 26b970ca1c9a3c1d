/** The log: one JSON object a line on standard error, so that answers have standard output to themselves. */
import { destination, type Logger, pino } from "pino";
import type { LogFormat, LogLevel } from "./config.js";
import { prettyLine } from "./operate/pretty-line.js";
import { scrub } from "./operate/scrub.js";

export type Log = Logger;

export interface LogOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
  /** In place of standard error. */
  readonly write?: (line: string) => void;
}

/** Writes at once and not in the background: the last line before an exit is the one that matters. */
export function createLog({ level, format, write }: LogOptions): Log {
  const errors = destination({ fd: 2, sync: true });
  const out = write ?? ((line: string) => void errors.write(line));
  const laidOut = format === "pretty" ? (line: string) => out(prettyLine(line)) : out;
  return pino(
    { level, base: null, serializers: { err: plainError } },
    // Whole lines, whatever field it hides in: an error's message may have the address that could not be reached.
    { write: (line) => laidOut(scrub(line)) },
  );
}

/** Without the fields that libraries hang on their errors: discord.js, the request with what was written. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return { name: typeof error, message: "not an Error" };
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause === undefined ? {} : { cause: plainError(cause) }) };
}
