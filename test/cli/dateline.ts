/** Runs the command line with no settings but those given, as a process of its own or, which is quicker, within this one. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";

import { packageRoot } from "../../src/cli/home.js";
import { run } from "../../src/cli/program.js";
import { readConfig } from "../../src/config.js";

export const ROOT = packageRoot();
/** The small dataset of one report: what is asked where no other is named. */
export const REPORT = join(ROOT, "test", "report");
export const MAIN = join(ROOT, "dist", "src", "main.js");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Given {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Of these tests alone: another version's settings are none of theirs. */
const STATE = mkdtempSync(join(tmpdir(), "dateline-state-"));
process.on("exit", () => rmSync(STATE, { recursive: true, force: true }));

/** The token is blank, so that a .env of whoever runs the tests does not start a bot. */
export function environment(env: Given["env"] = {}): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    HOME: tmpdir(),
    XDG_STATE_HOME: STATE,
    DISCORD_TOKEN: "",
    DATELINE_DATA: REPORT,
    ...env,
  };
}

/** The compiled program, as a user runs it, in another folder. */
export async function dateline(args: readonly string[], { input = "", env }: Given = {}): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: tmpdir(), env: environment(env) });
  const status = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  // A command that reads nothing may be gone before its input is written.
  child.stdin.on("error", () => {}).end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, stdout, stderr };
}

/** The same within this process; standard input is no terminal. */
export async function within(args: readonly string[], { input = "", env }: Given = {}): Promise<Run> {
  const output = new PassThrough();
  const errors = new PassThrough();
  const said = Promise.all([text(output), text(errors)]);
  const streams = {
    input: Readable.from([input], { objectMode: false }),
    output,
    errors,
    interactive: false,
  };
  const status = await run(args, streams, () => readConfig(environment(env)));
  output.end();
  errors.end();
  const [stdout, stderr] = await said;
  return { status, stdout, stderr };
}

/** No stack trace, no path of the program's own files, nothing of Node's. */
export function looksLikeACrash(text: string): boolean {
  return /^\s+at |node:internal|file:\/\/|UnhandledPromise|\.js:\d+/m.test(text);
}
