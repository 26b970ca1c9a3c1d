/** The log: one JSON object a line on standard error, so that answers have standard output to themselves. */
import { destination, type Logger, pino } from "pino";
import type { LogLevel } from "./config.js";

export type Log = Logger;

/** Writes at once and not in the background: the last line before an exit is the one that matters. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null }, destination({ fd: 2, sync: true }));
}
