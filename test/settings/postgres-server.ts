/** A PostgreSQL server of a test's own, where Debian's package or another that looks like it is installed. */
import { execFile, execFileSync, type SpawnOptions } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export interface PostgresServer {
  readonly url: string;
  start(): Promise<void>;
  /** At once, as if its machine had gone. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

const run = promisify(execFile);

const DEBIAN = "/usr/lib/postgresql";

/** The newest there is; undefined where there is none. */
export function postgresBinaries(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const newestFirst = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a));
  return newestFirst
    .map((version) => join(DEBIAN, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")));
}

/** Running. It listens on a socket in its own folder alone, and is not for keeping anything. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), "dateline-pg-"));
  const data = join(home, "data");
  const as = unprivileged();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(home, as.uid, as.gid);
  const control = (...args: readonly string[]) =>
    run(join(binaries, "pg_ctl"), ["-D", data, "-w", "-l", join(home, "log"), ...args], { ...as, cwd: home });
  const start = async (): Promise<void> => {
    await control("-o", `-k ${home} -c listen_addresses='' -c fsync=off`, "start");
  };
  const options = ["-D", data, "-U", "dateline", "-A", "trust", "-E", "UTF8", "--no-sync", "--locale=C"];
  await run(join(binaries, "initdb"), options, { ...as, cwd: home });
  await start();
  return {
    url: `postgres:///postgres?host=${encodeURIComponent(home)}&user=dateline`,
    start,
    stop: async () => void (await control("-m", "immediate", "stop")),
    async remove() {
      if (existsSync(join(data, "postmaster.pid"))) await control("-m", "immediate", "stop");
      rmSync(home, { recursive: true });
    },
  };
}

/** PostgreSQL does not run for root. */
function unprivileged(): Pick<SpawnOptions, "uid" | "gid"> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    try {
      const [uid, gid] = ["-u", "-g"].map((flag) =>
        Number(execFileSync("id", [flag, name], { stdio: "pipe" })),
      );
      if (uid !== undefined && gid !== undefined) return { uid, gid };
    } catch {
      // There is no such user; the next one will do.
    }
  }
  throw new Error("there is no user but root to run PostgreSQL for");
}
