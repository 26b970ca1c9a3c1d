import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { environment, MAIN } from "./dateline.js";

test("a reader who has had enough ends a batch quietly", async () => {
  const child = spawn(process.execPath, [MAIN, "ask", "--batch", "--json"], {
    cwd: tmpdir(),
    env: environment(),
  });
  child.stdin.on("error", () => {}).write("Who met Le Drian?\n".repeat(2));
  await once(child.stdout, "data");
  child.stdout.destroy();
  const closed = once(child, "exit");
  child.stdin.end("Who met Le Drian?\n".repeat(200));
  expect(await text(child.stderr)).toBe("");
  expect(await closed).toEqual([0, null]);
});
