/** What every place that keeps settings must do, and what each does by itself when things go wrong. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Result } from "../../src/result.js";
import { createMemoryShelf } from "../../src/settings/memory.js";
import { POSTGRES_STEPS, SQLITE_STEPS } from "../../src/settings/migrations.js";
import { openPostgres } from "../../src/settings/postgres.js";
import type { Shelf, Trouble } from "../../src/settings/shelf.js";
import { openSqlite } from "../../src/settings/sqlite.js";
import { GUILD, OTHER_GUILD, PLAIN, SETTLED } from "./kept.js";
import { type PostgresServer, postgresBinaries, startPostgres } from "./postgres-server.js";

function opened(result: Result<Shelf, Trouble>): Shelf {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

/** Opens the place anew, as a program does that is started again. */
type Open = () => Promise<Shelf>;

function keepsSettings(open: Open): void {
  describe("keeps settings, and", () => keeping(open));
}

function keeping(open: Open): void {
  let shelf: Shelf;
  beforeEach(async () => {
    shelf = await open();
    for (const guild of [GUILD, OTHER_GUILD]) await shelf.remove(guild);
  });
  afterEach(() => shelf.close());

  it("has nothing of a server that settled nothing", async () => {
    expect(await shelf.read(GUILD)).toEqual({ ok: true, value: undefined });
  });

  it("gives back all that was written", async () => {
    expect(await shelf.write(GUILD, SETTLED)).toEqual({ ok: true, value: undefined });
    expect(await shelf.read(GUILD)).toEqual({ ok: true, value: SETTLED });
  });

  it("holds the last that was written, with nothing of the one before", async () => {
    await shelf.write(GUILD, SETTLED);
    await shelf.write(GUILD, PLAIN);
    expect(await shelf.read(GUILD)).toEqual({ ok: true, value: PLAIN });
  });

  it("keeps servers apart", async () => {
    await shelf.write(GUILD, SETTLED);
    await shelf.write(OTHER_GUILD, PLAIN);
    await shelf.remove(GUILD);
    expect(await shelf.read(GUILD)).toEqual({ ok: true, value: undefined });
    expect(await shelf.read(OTHER_GUILD)).toEqual({ ok: true, value: PLAIN });
  });

  it("removes what is not there without a word", async () => {
    expect(await shelf.remove(GUILD)).toEqual({ ok: true, value: undefined });
  });

  it.each(["'; DROP TABLE settings; --", "Łódź “🙂”", "\\u0000 \\ \" '"])(
    "takes %j for what it is",
    async (place) => {
      await shelf.write(GUILD, { ...PLAIN, place });
      expect(await shelf.read(GUILD)).toEqual({ ok: true, value: { ...PLAIN, place } });
    },
  );
}

/** For those whose settings outlast the program. */
function outlasts(open: Open): void {
  it("has it after a restart", async () => {
    const before = await open();
    await before.write(GUILD, SETTLED);
    await before.close();
    const after = await open();
    expect([after.lasting, await after.read(GUILD)]).toEqual([true, { ok: true, value: SETTLED }]);
    await after.close();
  });

  it("shows one process what another has written", async () => {
    const [one, other] = [await open(), await open()];
    await one.write(GUILD, PLAIN);
    await other.write(GUILD, SETTLED);
    expect(await one.read(GUILD)).toEqual({ ok: true, value: SETTLED });
    await Promise.all([one.close(), other.close()]);
  });

  it("may be opened by several that start at once", async () => {
    const shelves = await Promise.all([open(), open(), open()]);
    for (const shelf of shelves) expect((await shelf.write(GUILD, SETTLED)).ok).toBe(true);
    await Promise.all(shelves.map((shelf) => shelf.close()));
  });
}

describe("memory", () => {
  keepsSettings(async () => createMemoryShelf());

  it("says that it does not last", () => {
    expect(createMemoryShelf().lasting).toBe(false);
  });
});

describe("an SQLite file", () => {
  let home: string;
  let path: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "dateline-settings-"));
    path = join(home, "state", "dateline", "settings.sqlite");
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const open: Open = async () => opened(await openSqlite(path));
  keepsSettings(open);
  outlasts(open);

  const later = [...SQLITE_STEPS, "CREATE TABLE more (id TEXT)", "ALTER TABLE more ADD COLUMN name TEXT"];
  it.each(later.slice(1).map((_, at) => at + 1))("of version %i is brought up to date", async (version) => {
    const before = opened(await openSqlite(path, later.slice(0, version)));
    await before.write(GUILD, SETTLED);
    await before.close();
    const after = opened(await openSqlite(path, later));
    expect(await after.read(GUILD)).toEqual({ ok: true, value: SETTLED });
    await after.close();
    const database = new Sqlite(path);
    expect(database.prepare("SELECT id, name FROM more").all()).toEqual([]);
    expect(database.prepare("PRAGMA user_version").get()).toMatchObject({ user_version: later.length });
    database.close();
  });

  it("that a step fails on stays at the version that it had", async () => {
    await (await open()).close();
    const broken = await openSqlite(path, [...SQLITE_STEPS, "CREATE TABLE more (id TEXT)", "nonsense"]);
    expect(broken).toMatchObject({ ok: false, failure: { message: expect.stringContaining(path) } });
    const database = new Sqlite(path);
    expect(database.prepare("PRAGMA user_version").get()).toMatchObject({
      user_version: SQLITE_STEPS.length,
    });
    expect(database.prepare("SELECT name FROM sqlite_master WHERE name = 'more'").all()).toEqual([]);
    database.close();
  });

  it("of a newer program is refused, and left as it is", async () => {
    await opened(await openSqlite(path, later)).close();
    const refused = await openSqlite(path);
    expect(refused).toMatchObject({ ok: false, failure: { kind: "not-ours" } });
    expect(!refused.ok && refused.failure.message).toMatch(/newer Dateline \(version 3; this one knows 1\)/);
    expect((await openSqlite(path, later)).ok).toBe(true);
  });

  it("that is none is refused with its name, and left as it is", async () => {
    path = join(home, "settings.sqlite");
    writeFileSync(path, "These are no settings.\n".repeat(100));
    const refused = await openSqlite(path);
    expect(refused).toMatchObject({ ok: false, failure: { kind: "not-ours" } });
    expect(!refused.ok && refused.failure.message).toContain(path);
  });

  it("where none can be made is out of reach", async () => {
    const file = join(home, "file");
    writeFileSync(file, "");
    const refused = await openSqlite(join(file, "settings.sqlite"));
    expect(refused).toMatchObject({ ok: false, failure: { kind: "out-of-reach" } });
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)("in a folder that is not ours says so in words", async () => {
    chmodSync(home, 0o500);
    const refused = await openSqlite(join(home, "settings.sqlite"));
    expect(refused).toMatchObject({ ok: false, failure: { kind: "out-of-reach" } });
    expect(!refused.ok && refused.failure.message).toContain("permission denied");
    chmodSync(home, 0o700);
  });

  it("gives what is no JSON as it is, for whoever reads it to refuse", async () => {
    const shelf = await open();
    const database = new Sqlite(path);
    database.prepare("INSERT INTO settings VALUES (?, ?)").run(GUILD, "{private");
    expect(await shelf.read(GUILD)).toEqual({ ok: true, value: "{private" });
    database.close();
    await shelf.close();
  });

  it("that another process does not let go of fails in time, and works afterwards", async () => {
    const shelf = await open();
    const other = new Sqlite(path);
    other.exec("BEGIN EXCLUSIVE");
    expect((await shelf.write(GUILD, SETTLED)).ok).toBe(false);
    other.exec("ROLLBACK");
    other.close();
    expect((await shelf.write(GUILD, SETTLED)).ok).toBe(true);
    await shelf.close();
  });
});

const binaries = postgresBinaries();
if (binaries === undefined)
  console.log("PostgreSQL: skipped, since there is no server under /usr/lib/postgresql.");

describe.skipIf(binaries === undefined)("a PostgreSQL database", () => {
  let server: PostgresServer;
  let told: string[] = [];
  beforeAll(async () => {
    server = await startPostgres(binaries ?? "");
  }, 60_000);
  afterAll(() => server.remove(), 60_000);

  const open: Open = async () => opened(await openPostgres(server.url, (reason) => told.push(reason)));

  /** With a connection of the test's own. */
  async function asked(text: string): Promise<readonly unknown[]> {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(text);
    await client.end();
    return rows;
  }
  const clear = () => asked("DROP TABLE IF EXISTS dateline_settings, dateline_schema, more");
  beforeEach(async () => {
    await clear();
    told = [];
  });

  keepsSettings(open);
  outlasts(open);

  const later = [...POSTGRES_STEPS, "CREATE TABLE more (id text)", "ALTER TABLE more ADD COLUMN name text"];
  const quiet = () => undefined;
  it.each(later.slice(1).map((_, at) => at + 1))("of version %i is brought up to date", async (version) => {
    const before = opened(await openPostgres(server.url, quiet, later.slice(0, version)));
    await before.write(GUILD, SETTLED);
    await before.close();
    const after = opened(await openPostgres(server.url, quiet, later));
    expect(await after.read(GUILD)).toEqual({ ok: true, value: SETTLED });
    await after.close();
    expect(await asked("SELECT version FROM dateline_schema")).toEqual([{ version: later.length }]);
    expect(await asked("SELECT id, name FROM more")).toEqual([]);
  });

  it("of a newer program is refused, and left as it is", async () => {
    await opened(await openPostgres(server.url, quiet, later)).close();
    const refused = await openPostgres(server.url, quiet);
    expect(refused).toMatchObject({ ok: false, failure: { kind: "not-ours" } });
    expect(!refused.ok && refused.failure.message).toMatch(/newer Dateline \(version 3; this one knows 1\)/);
    expect(await asked("SELECT version FROM dateline_schema")).toEqual([{ version: 3 }]);
  });

  it("that goes away fails with a value, and is used again once it is back", async () => {
    const shelf = await open();
    await shelf.write(GUILD, SETTLED);
    await server.stop();
    expect((await shelf.read(GUILD)).ok).toBe(false);
    expect((await shelf.write(GUILD, PLAIN)).ok).toBe(false);
    await server.start();
    expect(await shelf.read(GUILD)).toEqual({ ok: true, value: SETTLED });
    await shelf.close();
  }, 60_000);

  it("that is not there at the start is told of, and made ready once it is", async () => {
    await server.stop();
    const shelf = await open();
    expect(told).toHaveLength(1);
    await server.start();
    expect((await shelf.write(GUILD, SETTLED)).ok).toBe(true);
    expect(await shelf.read(GUILD)).toEqual({ ok: true, value: SETTLED });
    await shelf.close();
  }, 60_000);

  it("that refuses the password is told of without it", async () => {
    const secret = "s3cret-of-the-operator";
    const url = server.url.replace("user=dateline", `user=nobody-here&password=${secret}`);
    const shelf = opened(await openPostgres(url, (reason) => told.push(reason)));
    const read = await shelf.read(GUILD);
    expect(read.ok).toBe(false);
    expect([...told, JSON.stringify(read)].join()).not.toContain(secret);
    await shelf.close();
  });
});
