/**
 * Settings in a PostgreSQL database, for processes on several machines. The pool reconnects by itself; where the
 * database is not there at start, its tables are seen to once it is.
 */
import type { Pool, PoolClient } from "pg";
import { z } from "zod";
import { fail, ok, type Result } from "../result.js";
import { POSTGRES_STEPS, stepsFrom } from "./migrations.js";
import { messageOf, type Shelf, type Trouble } from "./shelf.js";
import { asPostgresHasIt } from "./tls.js";

/** Milliseconds: a question has three seconds to be answered in, and can be answered without. */
const CONNECT_MS = 1500;
const STATEMENT_MS = 1000;
/** Settings are read rarely. */
const MOST_CONNECTIONS = 2;

/** Whatever number: processes that start at once take their steps one after the other. */
const STEPS_LOCK = 7_380_214_593;

const Versions = z.array(z.object({ version: z.int() }));
const Rows = z.array(z.object({ record: z.unknown() }));

/**
 * Fails only where the database is there and not ours; where it is not there, it is tried again with each use. `tell` is
 * told where it is not there, and of connections that broke while nobody used them.
 */
export async function openPostgres(
  url: string,
  tell: (reason: string) => void,
  steps: readonly string[] = POSTGRES_STEPS,
): Promise<Result<Shelf, Trouble>> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: asPostgresHasIt(url),
    application_name: "dateline",
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 500,
  });
  pool.on("error", (error) => tell(messageOf(error)));
  const shelf = shelfOf(pool, steps);
  const first = await shelf.prepared();
  if (first.ok) return ok(shelf);
  if (first.failure.kind === "out-of-reach") {
    tell(first.failure.message);
    return ok(shelf);
  }
  await shelf.close();
  return first;
}

/** The address has a password in it. */
const NAME = "the database of DATABASE_URL";

function shelfOf(
  pool: Pool,
  steps: readonly string[],
): Shelf & { prepared(): Promise<Result<undefined, Trouble>> } {
  let preparing: Promise<Result<undefined, Trouble>> | undefined;
  const prepared = async (): Promise<Result<undefined, Trouble>> => {
    preparing ??= migrate(pool, steps);
    const outcome = await preparing;
    if (!outcome.ok) preparing = undefined;
    return outcome;
  };
  const query = async (text: string, values: readonly string[]): Promise<Result<unknown[], string>> => {
    const ready = await prepared();
    if (!ready.ok) return fail(ready.failure.message);
    try {
      return ok((await pool.query<Record<string, unknown>>(text, [...values])).rows);
    } catch (error) {
      return fail(`${NAME}: ${messageOf(error)}`);
    }
  };
  const change = async (text: string, values: readonly string[]): Promise<Result<undefined, string>> => {
    const done = await query(text, values);
    return done.ok ? ok(undefined) : done;
  };
  return {
    name: NAME,
    lasting: true,
    prepared,
    async read(guild) {
      const found = await query("SELECT record FROM dateline_settings WHERE guild = $1", [guild]);
      if (!found.ok) return found;
      const [row] = Rows.parse(found.value);
      return ok(row?.record);
    },
    write: (guild, settings) => change(PUT, [guild, JSON.stringify(settings)]),
    remove: (guild) => change("DELETE FROM dateline_settings WHERE guild = $1", [guild]),
    close: () => pool.end(),
  };
}

const PUT = `INSERT INTO dateline_settings (guild, record) VALUES ($1, $2::jsonb)
  ON CONFLICT (guild) DO UPDATE SET record = excluded.record`;

async function migrate(pool: Pool, steps: readonly string[]): Promise<Result<undefined, Trouble>> {
  let client: PoolClient | undefined;
  try {
    client = await pool.connect();
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock($1)", [STEPS_LOCK]);
    await client.query("CREATE TABLE IF NOT EXISTS dateline_schema (version integer NOT NULL)");
    const [known] = Versions.parse((await client.query("SELECT version FROM dateline_schema")).rows);
    const missing = stepsFrom(known?.version ?? 0, steps, NAME);
    if (!missing.ok) {
      await client.query("ROLLBACK");
      return fail({ kind: "not-ours", message: missing.failure });
    }
    for (const step of missing.value) await client.query(step);
    if (known === undefined) await client.query("INSERT INTO dateline_schema VALUES ($1)", [steps.length]);
    else await client.query("UPDATE dateline_schema SET version = $1", [steps.length]);
    await client.query("COMMIT");
    return ok(undefined);
  } catch (error) {
    await client?.query("ROLLBACK").catch(() => undefined);
    return fail({ kind: "out-of-reach", message: `${NAME}: ${messageOf(error)}` });
  } finally {
    client?.release();
  }
}
