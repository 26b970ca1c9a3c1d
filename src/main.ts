/** The command line: start · chat · ask · check · inspect · schema · deploy. */
import "./v8.js";

import { run } from "./cli/program.js";
import { loadConfig } from "./config.js";

/** Whoever read the answers has enough of them: `dateline ask --batch | head`. */
function leaveQuietly(error: Error & { code?: string }): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}

process.stdout.on("error", leaveQuietly);
process.stderr.on("error", leaveQuietly);

const streams = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
};

process.exitCode = await run(process.argv.slice(2), streams, loadConfig);
