/** The command line as a whole: global options, the list of commands, and how an outcome becomes an exit status. */
import { join } from "node:path";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { DateTime } from "luxon";
import { z } from "zod";
import type { Config } from "../config.js";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import { lazy } from "../lazy.js";
import { LOCALES } from "../phrases/locale.js";
import { fail, ok, type Result } from "../result.js";
import { dayOf } from "../time/calendar.js";
import type { Day } from "../time/interval.js";
import { addAsk } from "./ask.js";
import { addChat } from "./chat.js";
import { addCheck } from "./check.js";
import { addDeploy } from "./deploy.js";
import { addExport } from "./export.js";
import { packageRoot, packageVersion } from "./home.js";
import { addImport } from "./import.js";
import { addInspect } from "./inspect.js";
import { addSchema } from "./schema.js";
import type { Act, Outcome, Session, Streams } from "./session.js";
import { addStart } from "./start.js";

/** In the order of the help page. */
const COMMANDS = [
  addStart,
  addChat,
  addAsk,
  addExport,
  addCheck,
  addInspect,
  addSchema,
  addImport,
  addDeploy,
];

const GlobalOptions = z.object({
  data: z.string().optional(),
  now: z.int().optional(),
  locale: z.enum(LOCALES).optional(),
});

export type LoadConfig = () => Result<Config, readonly string[]>;

/**
 * Runs one command to its end; resolves to the exit status. `argv` is without node and the script; settings are loaded
 * only where a command needs them, so that wrong ones do not keep `--help` from helping.
 */
export async function run(
  argv: readonly string[],
  streams: Streams,
  loadConfig: LoadConfig,
): Promise<number> {
  const program = new Command("dateline");
  let status = 0;
  const act: Act = async (job) => {
    const outcome = await attempt(job, () => openSession(program, streams, loadConfig()));
    status = outcome.ok ? (outcome.value ?? 0) : 1;
    if (outcome.ok) return;
    for (const line of outcome.failure) await writeLine(streams.errors, plain(line));
  };

  program
    .description("Answers questions about dated events, from a structured dataset and with its sources.")
    .version(packageVersion())
    .option("--data <dir>", "another dataset's folder")
    .option("--now <iso>", "take this ISO 8601 date or time for the present", readNow)
    .addOption(
      new Option("--locale <language>", "answer in this language; questions are read in English").choices(
        LOCALES,
      ),
    )
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.output.write(text),
      writeErr: (text) => streams.errors.write(text),
    });
  for (const add of COMMANDS) add(program, act);

  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    // Commander has said what was wrong; its own exit is left to the caller, so that nothing is cut off.
    if (error instanceof CommanderError) return error.exitCode;
    throw error;
  }
  return status;
}

/** Runs the job, and turns what it did not foresee into one line; where it came from is in the log. */
async function attempt(
  job: (session: Session) => Promise<Outcome>,
  open: () => Result<Session, readonly string[]>,
): Promise<Outcome> {
  let log: Session["log"] | undefined;
  try {
    const session = open();
    if (!session.ok) return session;
    log = session.value.log;
    return await job(session.value);
  } catch (error) {
    (await log?.())?.debug({ err: error }, "unexpected");
    const message = error instanceof Error ? error.message : String(error);
    return fail([`Unexpected: ${message} (DATELINE_LOG_LEVEL=debug shows where)`]);
  }
}

function openSession(
  program: Command,
  streams: Streams,
  config: ReturnType<LoadConfig>,
): Result<Session, readonly string[]> {
  if (!config.ok) return config;
  const { data, now, locale } = GlobalOptions.parse(program.opts());
  const { logLevel: level, logFormat: format } = config.value;
  const shipped = join(packageRoot(), "data");
  return ok({
    ...streams,
    config: config.value,
    log: lazy(async () => (await import("../log.js")).createLog({ level, format })),
    dataDir: data ?? config.value.dataDir ?? shipped,
    ontologyDir: join(shipped, "ontology"),
    today: () => now ?? dayOf(DateTime.local()),
    locale: locale ?? config.value.locale,
  });
}

function readNow(text: string): Day {
  const time = DateTime.fromISO(text, { setZone: true });
  if (!time.isValid) throw new InvalidArgumentError("Give it as in 2022-02-07 or 2022-02-07T12:00:00Z.");
  return dayOf(time);
}
