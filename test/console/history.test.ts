import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { HISTORY_LINES, readHistory, writeHistory } from "../../src/console/history.js";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterEach(() => rm(dir, { recursive: true }));

describe("history", () => {
  test("what was written is read again, the newest first, by its owner alone", async () => {
    const file = join(dir, "state", "dateline", "history");
    expect(await writeHistory(file, ["newest", "older", "oldest"])).toBe(true);
    expect(await readHistory(file)).toEqual(["newest", "older", "oldest"]);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test("the newest lines are kept", async () => {
    const file = join(dir, "history");
    const many = Array.from({ length: HISTORY_LINES + 10 }, (_, index) => `line ${index}`);
    await writeHistory(file, many);
    expect(await readHistory(file)).toEqual(many.slice(0, HISTORY_LINES));
  });

  test("no file is no history", async () => {
    expect(await readHistory(join(dir, "nowhere"))).toEqual([]);
  });

  test("a place that cannot be written to is no error", async () => {
    await writeFile(join(dir, "file"), "");
    expect(await writeHistory(join(dir, "file", "history"), ["a"])).toBe(false);
  });
});
