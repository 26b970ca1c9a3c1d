/** The command line: start · chat · ask · check · inspect · schema · deploy. */
import { setFlagsFromString } from "node:v8";

/**
 * How much of a function runs before V8 optimises it: about four times its default. Most of a start runs some thousand
 * times and then never again, and to optimise that takes a fifth of the start; what serves questions is hot soon after.
 */
setFlagsFromString("--interrupt-budget=500000");

// Only now, since V8 is to know before it runs them.
const [{ run }, { loadConfig }] = await Promise.all([import("./cli/program.js"), import("./config.js")]);

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
