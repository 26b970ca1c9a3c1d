/** Runs the compiled command line as a user does, in an empty folder and with no settings but those given. */
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export const ROOT = join(import.meta.dirname, "..", "..");
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

/** The token is blank, so that a .env of whoever runs the tests does not start a bot. */
export function environment(env: Given["env"] = {}): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], HOME: tmpdir(), XDG_STATE_HOME: tmpdir(), DISCORD_TOKEN: "", ...env };
}

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

/** No stack trace, no path of the program's own files, nothing of Node's. */
export function looksLikeACrash(text: string): boolean {
  return /^\s+at |node:internal|file:\/\/|UnhandledPromise|\.js:\d+/m.test(text);
}
