/** Starts the compiled bot as a process of its own, and listens to what it says. */
import { type Serializable, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { environment, MAIN } from "../cli/dateline.js";
import { Journal } from "./loopback/journal.js";

export interface Running {
  /** The exit status; null where a signal ended it. */
  readonly status: Promise<number | null>;
  /** Once standard output has something like it; rejects after `ms`, 30,000 if left out. */
  said(text: RegExp, ms?: number): Promise<string>;
  /** Once standard error has something like it. */
  complained(text: RegExp): Promise<string>;
  errors(): string;
  send(signal: "SIGTERM" | "SIGINT" | "SIGHUP"): void;
  /** What the module that was loaded before the bot answers to this. */
  ask(question: Serializable): Promise<unknown>;
  /** Ends it, if it is still there. */
  kill(): Promise<void>;
}

/** `before` are options for Node, such as a module to be loaded first, which `ask` then speaks with. */
export function spawnBot(env: Readonly<Record<string, string>>, before: readonly string[] = []): Running {
  const child = spawn(process.execPath, [...before, MAIN, "start"], {
    cwd: tmpdir(),
    env: environment(env),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output = new Journal<string>();
  const errors = new Journal<string>();
  child.stdout?.setEncoding("utf8").on("data", (text: string) => output.add(text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => errors.add(text));
  const status = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const heard = (journal: Journal<string>, text: RegExp, ms = 30_000): Promise<string> =>
    journal.next(
      () => journal.entries.join("").match(text)?.[0],
      `${text} (so far: ${output.entries.join("")}${errors.entries.join("")})`,
      0,
      ms,
    );
  return {
    status,
    said: (text, ms) => heard(output, text, ms),
    complained: (text) => heard(errors, text),
    errors: () => errors.entries.join(""),
    async ask(question) {
      const [answer] = await Promise.all([once(child, "message"), child.send(question)]);
      return answer[0];
    },
    send: (signal) => void child.kill(signal),
    async kill() {
      child.kill("SIGKILL");
      await status;
    },
  };
}
