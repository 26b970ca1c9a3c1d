/** Starts the compiled bot as a process of its own, and listens to what it says. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { environment, MAIN } from "../cli/dateline.js";
import { Journal } from "./loopback/journal.js";

export interface Running {
  /** The exit status; null where a signal ended it. */
  readonly status: Promise<number | null>;
  /** Once standard output has something like it. */
  said(text: RegExp): Promise<string>;
  /** Once standard error has something like it. */
  complained(text: RegExp): Promise<string>;
  errors(): string;
  send(signal: "SIGTERM" | "SIGINT" | "SIGHUP"): void;
  /** Ends it, if it is still there. */
  kill(): Promise<void>;
}

export function spawnBot(env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [MAIN, "start"], { cwd: tmpdir(), env: environment(env) });
  child.stdin.end();
  const output = new Journal<string>();
  const errors = new Journal<string>();
  child.stdout.setEncoding("utf8").on("data", (text: string) => output.add(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => errors.add(text));
  const status = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const heard = (journal: Journal<string>, text: RegExp): Promise<string> =>
    journal.next(
      () => journal.entries.join("").match(text)?.[0],
      `${text} (so far: ${output.entries.join("")}${errors.entries.join("")})`,
      0,
      30_000,
    );
  return {
    status,
    said: (text) => heard(output, text),
    complained: (text) => heard(errors, text),
    errors: () => errors.entries.join(""),
    send: (signal) => void child.kill(signal),
    async kill() {
      child.kill("SIGKILL");
      await status;
    },
  };
}
