import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { z } from "zod";
import { packageRoot } from "../../../src/cli/home.js";
import { fail, ok, type Result } from "../../../src/result.js";
import type { Job } from "./jobs.js";

/** Some search engines need more than node gives by itself; MiB. */
const HEAP = 8192;

/** Runs a job in a process of its own; the failure is what that process said. */
export async function runJob<T>(schema: z.ZodType<T>, job: Job): Promise<Result<T, string>> {
  const script = join(packageRoot(), "dist", "test", "bench", "speed", "job.js");
  const flags = ["--expose-gc", `--max-old-space-size=${HEAP}`];
  const child = spawn(process.execPath, [...flags, script, JSON.stringify(job)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  const [status, said, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return status === 0 ? ok(schema.parse(JSON.parse(said))) : fail(errors.trim() || `ended with ${status}`);
}
