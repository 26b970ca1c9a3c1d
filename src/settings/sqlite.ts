/**
 * Settings in an SQLite file. Each change is a transaction of its own, on the disk before it is confirmed, so that a
 * process that is killed leaves what it was, or what it is now. Locks are the system's: they go with the process, and
 * several processes may share the file.
 */
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type Database from "libsql";
import { z } from "zod";
import { fail, ok, type Result } from "../result.js";
import { SQLITE_STEPS, stepsFrom } from "./migrations.js";
import { messageOf, type Shelf, type Trouble } from "./shelf.js";

/** How long one waits for another process that is writing, in ms: nothing else happens meanwhile. */
const BUSY_MS = 250;

const Version = z.looseObject({ user_version: z.int() });
const Row = z.looseObject({ record: z.string() });

/** Makes the file and its folder where there are none. */
export async function openSqlite(
  path: string,
  steps: readonly string[] = SQLITE_STEPS,
): Promise<Result<Shelf, Trouble>> {
  let database: Database.Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // SQLite would say no more than a number.
    if (existsSync(path)) accessSync(path, constants.R_OK);
    else accessSync(dirname(path), constants.W_OK);
    // Only here: it is not there for every kind of machine, and only a bot has settings.
    const { default: Sqlite } = await import("libsql");
    database = new Sqlite(path);
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    const moved = migrate(database, steps, path);
    if (moved.ok) return ok(shelfOf(database, path));
    database.close();
    return fail({ kind: "not-ours", message: moved.failure });
  } catch (error) {
    database?.close();
    const message = `${path}: ${messageOf(error)}`;
    return fail(
      isForeign(error)
        ? { kind: "not-ours", message: `${message}. Move it away, and a new one is made.` }
        : { kind: "out-of-reach", message },
    );
  }
}

function migrate(
  database: Database.Database,
  steps: readonly string[],
  path: string,
): Result<undefined, string> {
  const version = (): number => Version.parse(database.prepare("PRAGMA user_version").get()).user_version;
  // A file that needs no step may be one that can only be read.
  const missing = stepsFrom(version(), steps, path);
  if (!missing.ok) return missing;
  if (missing.value.length === 0) return ok(undefined);
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have taken the steps while this one waited.
    const left = stepsFrom(version(), steps, path);
    if (left.ok) {
      for (const step of left.value) database.exec(step);
      database.exec(`PRAGMA user_version = ${steps.length}`);
    }
    database.exec("COMMIT");
    return left.ok ? ok(undefined) : left;
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

const PUT = `INSERT INTO settings (guild, record) VALUES (?, ?)
  ON CONFLICT (guild) DO UPDATE SET record = excluded.record`;

function shelfOf(database: Database.Database, path: string): Shelf {
  const find = database.prepare("SELECT record FROM settings WHERE guild = ?");
  const put = database.prepare(PUT);
  const remove = database.prepare("DELETE FROM settings WHERE guild = ?");
  const attempt = <T>(act: () => Result<T, string>): Result<T, string> => {
    try {
      return act();
    } catch (error) {
      return fail(`${path}: ${messageOf(error)}`);
    }
  };
  return {
    name: path,
    lasting: true,
    read: async (guild) =>
      attempt<unknown>(() => {
        const row = Row.safeParse(find.get(guild));
        return ok(row.success ? parsed(row.data.record) : undefined);
      }),
    write: async (guild, settings) =>
      attempt(() => {
        put.run(guild, JSON.stringify(settings));
        return ok(undefined);
      }),
    remove: async (guild) =>
      attempt(() => {
        remove.run(guild);
        return ok(undefined);
      }),
    close: async () => void database.close(),
  };
}

/** What is not JSON is given as it is, and is no sound record. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A file that is no database, or a broken one. */
function isForeign(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return /^SQLITE_(?:NOTADB|CORRUPT)/.test(code);
}
