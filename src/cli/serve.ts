/** Runs the Discord bot until it is told to stop. */
import { writeLine } from "../console/write.js";
import type { Log } from "../log.js";
import { createVitals, type Vitals } from "../operate/vitals.js";
import { fail, ok } from "../result.js";
import { type Service, size } from "../service.js";
import { openSettings } from "../settings/open.js";
import type { SettingsStore } from "../settings/store.js";
import { openService } from "./open.js";
import { counted, type Operation, openOperation } from "./operation.js";
import type { Outcome, Session } from "./session.js";
import { listen, type Signals } from "./signals.js";
import { startPatiently } from "./start-patiently.js";

/**
 * SIGHUP reads the data again; SIGTERM and SIGINT finish what is in hand and end it well. It ends badly where the data
 * cannot be served, a port cannot be had, or Discord will not have the bot, now or later.
 */
export async function serve(token: string, session: Session): Promise<Outcome> {
  const vitals = createVitals();
  const log = await session.log();
  dieLoudly(log);
  // Before all that takes long: a signal that nobody listens for ends the process, and SIGHUP is not to.
  const signals = listen(() => void reload(vitals.service, log));
  try {
    const settings = await openSettings(session.config, log);
    if (!settings.ok) return fail([settings.failure]);
    try {
      return await serveWith(token, session, { settings: settings.value, log, vitals, signals });
    } finally {
      await settings.value.close();
    }
  } finally {
    signals.off();
  }
}

interface Prepared {
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly vitals: Vitals;
  readonly signals: Signals;
}

async function serveWith(token: string, session: Session, prepared: Prepared): Promise<Outcome> {
  const { http, publicKey } = session.config;
  const { vitals, log } = prepared;
  // Before the data is loaded, so that whoever asks is told that it is being.
  const operation = await openOperation(http, publicKey !== undefined, vitals, log);
  if (!operation.ok) return fail([operation.failure]);
  try {
    return await run(token, session, { ...prepared, operation: operation.value });
  } finally {
    await operation.value.close();
  }
}

interface Running extends Prepared {
  readonly operation: Operation;
}

async function run(
  token: string,
  session: Session,
  { settings, log, vitals, signals, operation }: Running,
): Promise<Outcome> {
  const { config } = session;
  const opened = await openService(session);
  if (!opened.ok) return opened;
  const service = counted(opened.value, operation.meter);
  vitals.service = service;
  vitals.phase = "connecting";
  // Only here: discord.js takes longer to load than a question takes to answer.
  const [{ COMMANDS, MESSAGE_COMMANDS }, { startBot }, { startReplica }, { LoginError, passesByItself }] =
    await Promise.all([
      import("../../commands/index.js"),
      import("../discord/bot.js"),
      import("../discord/replica.js"),
      import("../discord/login-error.js"),
    ]);
  try {
    const start = config.gateway ? startBot : startReplica;
    const options = {
      token,
      apiUrl: config.apiUrl,
      commands: [...COMMANDS, ...MESSAGE_COMMANDS],
      owners: config.owners,
      service,
      settings,
      log,
      shards: config.shards,
      publicKey: config.publicKey,
      limits: config.limits,
      vitals,
      meter: operation.meter,
    };
    const bot = await startPatiently(() => start(options), {
      passes: passesByItself,
      stop: signals.stop,
      log,
    });
    // Nothing is in hand before the bot has started, and a login cannot be called off.
    if (bot === undefined) process.exit(0);
    if (bot.endpoint !== undefined) operation.receive(bot.endpoint);
    vitals.phase = "serving";
    await writeLine(session.output, greeting(service, operation.address));

    const lost = await Promise.race([bot.lost, signals.stop]);
    vitals.phase = "stopping";
    await bot.stop();
    exitSoon();
    return lost === undefined ? ok(undefined) : fail([lost]);
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    log.debug({ err: error }, "the bot did not start");
    return fail([error.message]);
  }
}

function greeting(service: Service, address: string | undefined): string {
  const there = address === undefined ? "" : ` Its state is at ${address}/readyz.`;
  return `The Discord bot is running: ${size(service.engine().dataset)}.${there} Ctrl-C stops it.`;
}

/** Before there is anything to read again, nothing is. */
async function reload(service: Service | undefined, log: Log): Promise<void> {
  const outcome = await service?.reload();
  if (outcome === undefined) return;
  if (outcome.ok) log.info(outcome.value);
  else log.error(outcome.failure);
}

/** An error that nobody caught: what state the bot is in is unknown, so it ends, and whoever runs it starts it anew. */
function dieLoudly(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "the bot broke down");
    process.exit(1);
  });
}

/** discord.js may log a shard in once more that was about to when it was told to stop, and the process would stay. */
function exitSoon(): void {
  setTimeout(() => process.exit(), LAST_WORDS).unref();
}

/** In ms: for what is still to be closed. Nobody waits for it where nothing is left to do. */
const LAST_WORDS = 3000;
