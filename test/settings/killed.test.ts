/** A process that is killed while it writes leaves a file that the next one reads, with whole records. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "libsql";
import { expect, it } from "vitest";
import { Settings } from "../../src/settings/settings.js";
import { openSqlite } from "../../src/settings/sqlite.js";
import { ROOT } from "../cli/dateline.js";

const WRITER = join(ROOT, "dist", "test", "settings", "writer.js");
const TIMES = 8;

it("SIGKILL in the middle of writing breaks no record, and loses none that was written", async () => {
  const home = mkdtempSync(join(tmpdir(), "dateline-killed-"));
  const path = join(home, "settings.sqlite");
  for (let time = 0; time < TIMES; time++) {
    const writer = spawn(process.execPath, [WRITER, path], { stdio: ["ignore", "pipe", "inherit"] });
    const said = text(writer.stdout);
    await once(writer.stdout, "data");
    // At whatever point of whatever write.
    await pause(7 * time);
    writer.kill("SIGKILL");
    const confirmed = (await said).split("\n").slice(0, -1).map(Number);
    expect(confirmed.length).toBeGreaterThan(0);

    const shelf = await openSqlite(path);
    if (!shelf.ok) throw new Error(shelf.failure.message);
    for (let guild = 0; guild < 7; guild++) {
      const last = confirmed.findLast((count) => count % 7 === guild);
      const read = await shelf.value.read(String(guild));
      if (!read.ok) throw new Error(read.failure);
      if (last === undefined) continue;
      const { channels, place = "" } = Settings.parse(read.value);
      const count = Number(place.replace("place-", ""));
      expect(new Set(channels)).toEqual(new Set([String(10n ** 17n + BigInt(count))]));
      expect(count).toBeGreaterThanOrEqual(last);
    }
    expect((await shelf.value.write("after", { answers: "public", channels: [] })).ok).toBe(true);
    await shelf.value.close();
    const database = new Sqlite(path);
    expect(database.prepare("PRAGMA integrity_check").get()).toMatchObject({ integrity_check: "ok" });
    database.close();
  }
  rmSync(home, { recursive: true });
}, 60_000);
