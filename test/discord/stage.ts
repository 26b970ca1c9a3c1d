/** The bot on the loopback Discord, in this process, and what it logs. */

import { Writable } from "node:stream";
import { pino } from "pino";
import { COMMANDS, MESSAGE_COMMANDS } from "../../commands/index.js";
import type { Bot, BotOptions } from "../../src/discord/bot.js";
import { startBot } from "../../src/discord/bot.js";
import type { Service } from "../../src/service.js";
import { noSettings } from "../settings/no-settings.js";
import { type Loopback, type LoopbackOptions, startLoopback } from "./loopback/loopback.js";

export interface Stage {
  readonly discord: Loopback;
  readonly bot: Bot;
  /** One line of JSON an entry. */
  readonly log: readonly string[];
  /** Stops the bot, then Discord; throws if the bot broke Discord's rules. */
  close(): Promise<void>;
}

/** The loopback's owner owns the bot. */
export async function openStage(
  service: Service,
  options: LoopbackOptions = {},
  more: Partial<BotOptions> = {},
): Promise<Stage> {
  const discord = await startLoopback(options);
  const log: string[] = [];
  const bot = await startOn(discord, service, log, more);
  return {
    discord,
    bot,
    log,
    async close() {
      await bot.stop();
      await discord.close();
    },
  };
}

export function startOn(
  discord: Loopback,
  service: Service,
  log: string[] = [],
  more: Partial<BotOptions> = {},
): Promise<Bot> {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  return startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    commands: [...COMMANDS, ...MESSAGE_COMMANDS],
    owners: [discord.world.owner.id],
    service,
    settings: noSettings(),
    log: pino({ level: "debug" }, stream),
    ...more,
  });
}
