/** A line of the log for a person at a terminal. */
import { z } from "zod";

const Entry = z.looseObject({ level: z.number(), time: z.number(), msg: z.string().default("") });

const NAMES: Readonly<Record<number, string>> = {
  10: "trace",
  20: "debug",
  30: "info",
  40: "warn",
  50: "error",
  60: "fatal",
};

/** "12:04:09.120 info  the commands are registered plan={…}", and under it the stack where there is one. */
export function prettyLine(line: string): string {
  const entry = Entry.safeParse(parse(line));
  if (!entry.success) return line;
  const { level, time, msg, err, trouble, ...rest } = entry.data;
  const at = new Date(time).toISOString().slice(11, 23);
  const fields = Object.entries(rest).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const wrong = [err, trouble].flatMap((error) => (error === undefined ? [] : [`\n${indented(error)}`]));
  return `${at} ${(NAMES[level] ?? String(level)).padEnd(5)} ${msg}${fields.join("")}${wrong.join("")}\n`;
}

const Told = z.looseObject({ stack: z.string() });

function indented(error: unknown): string {
  const told = Told.safeParse(error);
  const { stack, ...rest } = told.success ? told.data : { stack: undefined, ...Object(error) };
  const lines = [...(stack === undefined ? [] : [stack]), JSON.stringify(rest)];
  return lines.join("\n").replace(/^/gm, "    ");
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
