/** Runs the Discord bot until it is told to stop. */
import { writeLine } from "../console/write.js";
import type { Log } from "../log.js";
import { fail, ok } from "../result.js";
import { type Service, size } from "../service.js";
import type { Outcome, Session } from "./session.js";
import { listen } from "./signals.js";

/**
 * SIGHUP reads the data again; SIGTERM and SIGINT finish what is in hand and end it well. It ends badly where Discord
 * will not have the bot, now or later.
 */
export async function serve(token: string, service: Service, session: Session): Promise<Outcome> {
  const { config } = session;
  const log = await session.log();
  dieLoudly(log);
  const signals = listen(() => void reload(service, log));
  // Only here: discord.js takes longer to load than a question takes to answer.
  const [{ COMMANDS, MESSAGE_COMMANDS }, { startBot }, { LoginError }] = await Promise.all([
    import("../../commands/index.js"),
    import("../discord/bot.js"),
    import("../discord/login-error.js"),
  ]);
  try {
    const starting = startBot({
      token,
      apiUrl: config.apiUrl,
      commands: [...COMMANDS, ...MESSAGE_COMMANDS],
      owners: config.owners,
      service,
      log,
    });
    const bot = await Promise.race([starting, signals.stop]);
    // Nothing is in hand before the bot has started, and a login cannot be called off.
    if (bot === undefined) process.exit(0);
    await writeLine(
      session.output,
      `The Discord bot is running: ${size(service.engine().dataset)}. Ctrl-C stops it.`,
    );

    const lost = await Promise.race([bot.lost, signals.stop]);
    await bot.stop();
    return lost === undefined ? ok(undefined) : fail([lost]);
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    log.debug({ err: error }, "the bot did not start");
    return fail([error.message]);
  } finally {
    signals.off();
  }
}

async function reload(service: Service, log: Log): Promise<void> {
  const outcome = await service.reload();
  if (outcome.ok) log.info(outcome.value);
  else log.error(outcome.failure);
}

/** An error that nobody caught: what state the bot is in is unknown, so it ends, and whoever runs it starts it anew. */
function dieLoudly(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.fatal(
      { err: { name: error.name, message: error.message, stack: error.stack } },
      "the bot broke down",
    );
    process.exit(1);
  });
}
