/** Opens what keeps the settings of servers: the database that the configuration names, or else a file. */
import { join } from "node:path";
import type { Config } from "../config.js";
import type { Log } from "../log.js";
import { fail, ok, type Result } from "../result.js";
import { createMemoryShelf } from "./memory.js";
import { openPostgres } from "./postgres.js";
import type { Shelf, Trouble } from "./shelf.js";
import { openSqlite } from "./sqlite.js";
import { createSettingsStore, type SettingsStore } from "./store.js";

/**
 * Where there is nowhere to write, settings are held until the program ends, and the log says so. Fails where what is
 * kept there is not ours to change, with a sentence that says how to mend it: to go on would be to act against what
 * servers have settled.
 */
export async function openSettings(
  { databaseUrl, stateDir }: Pick<Config, "databaseUrl" | "stateDir">,
  log: Log,
): Promise<Result<SettingsStore, string>> {
  const tell = (reason: string): void => log.warn({ reason }, "the database of the settings cannot be used");
  const opened: Result<Shelf, Trouble> =
    databaseUrl === undefined
      ? await openSqlite(join(stateDir, "settings.sqlite"))
      : await openPostgres(databaseUrl, tell);
  if (!opened.ok && opened.failure.kind === "not-ours") return fail(opened.failure.message);
  if (!opened.ok)
    log.warn(
      { reason: opened.failure.message },
      "the settings of servers cannot be kept: they are held until the bot ends",
    );
  const shelf = opened.ok ? opened.value : createMemoryShelf();
  log.debug({ in: shelf.name }, "the settings of servers are open");
  return ok(createSettingsStore(shelf, { log, now: () => performance.now() }));
}
