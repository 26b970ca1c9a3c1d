/** The bot: a client that holds no more than it must, and what it does with what the gateway brings. */
import { setTimeout as pause } from "node:timers/promises";
import {
  type APIInteraction,
  Client,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Options,
} from "discord.js";
import type { Logger } from "pino";
import type { Service } from "../service.js";
import { optimiseAgain } from "../v8.js";
import { sendAnswer } from "./callback.js";
import type { Command } from "./command.js";
import { createCooldown } from "./cooldown.js";
import { register } from "./deploy.js";
import { createInHand } from "./in-hand.js";
import { type Counter, respond } from "./interactions.js";
import { loginError } from "./login-error.js";
import { answerMessage } from "./messages.js";
import { createSeal } from "./press.js";
import { restOptions } from "./rest-options.js";
import { createSeen } from "./seen.js";
import { SteadyRest } from "./steady-rest.js";
import { troubleOf } from "./trouble.js";

export interface BotOptions {
  readonly token: string;
  /** In place of https://discord.com/api. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly Command[];
  /** User ids of those who may reload the data. */
  readonly owners: readonly string[];
  readonly service: Service;
  readonly log: Logger;
}

export interface Bot {
  /** Leaves the gateway, so that nothing new comes, and finishes what is in hand. Never rejects. */
  stop(): Promise<void>;
  /** Resolves with a sentence for the operator where Discord closes for good, as when the token was reset. */
  readonly lost: Promise<string>;
}

/** Milliseconds. */
const PATIENCE_AT_STOP = 10_000;
/** Of an interaction, after which Discord no longer takes an answer. */
const DEADLINE = 3000;
const READ_ON = 100;
const COOLDOWN = 10 * 60_000;
/** Discord delivers a thing again within minutes, if at all. */
const REMEMBERED = 10_000;

/** Resolves once the bot answers and its commands are registered; throws a LoginError where Discord will not have it. */
export async function startBot({ token, apiUrl, commands, owners, service, log }: BotOptions): Promise<Bot> {
  const client = createClient(apiUrl);
  const rest = new SteadyRest(token, apiUrl);
  const inHand = createInHand();
  const seal = createSeal(token);
  const counter: Counter = {
    desk: { service, owners },
    commands: new Map(commands.map((command) => [command.data.name, command])),
    seal,
    log,
  };
  const correspondent = {
    engine: () => service.engine(),
    seal,
    cooldown: createCooldown(COOLDOWN, () => performance.now()),
    seen: createSeen(REMEMBERED),
    rest,
    log,
  };

  const taken = createSeen(REMEMBERED);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    if (!taken.isNew(interaction.id)) return;
    const received = performance.now();
    inHand.take(async () => {
      if (performance.now() - received > DEADLINE) {
        log.warn({ interaction: interaction.id }, "too much is asked at once: one was not answered in time");
        return;
      }
      const reaction = await respond(interaction, counter);
      if (reaction !== undefined) await sendAnswer(interaction, reaction, rest, log);
    });
  });
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const bot = client.user;
    if (bot !== null) inHand.take(() => answerMessage(message, bot.id, correspondent));
  });
  client.on(Events.Error, (error) => log.error({ trouble: troubleOf(error) }, "the client had an error"));
  client.on(Events.ShardError, (error) =>
    log.warn({ trouble: troubleOf(error) }, "the gateway had an error"),
  );
  const lost = closedForGood(client, log);

  try {
    await login(client, token);
  } catch (error) {
    rest.close();
    throw loginError(error);
  }
  await registerCommands(client, commands, log);
  // While nobody has asked anything yet.
  service.engine().prepare();
  optimiseAgain();
  return {
    lost,
    async stop() {
      // What has arrived is still read. Then the line goes first, as what comes over it could be lost; answers do not need it.
      await pause(READ_ON);
      await Promise.all([client.destroy(), inHand.finish(PATIENCE_AT_STOP)]);
      rest.close();
    },
  };
}

/**
 * Without the Guilds intent, nothing is sent of servers but messages; those are read raw, so that they need no channel
 * in a cache. Content comes without the privileged intent, as every message answered mentions the bot or is direct.
 */
function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    shards: "auto",
    rest: restOptions(apiUrl),
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      GuildMemberManager: 0,
      MessageManager: 0,
      UserManager: 0,
    }),
  });
}

async function login(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => {
    client.once(Events.ClientReady, () => resolve());
  });
  await client.login(token);
  await ready;
}

/** A failure here keeps nobody from asking: the commands of last time are still there. */
async function registerCommands(
  { application, rest }: Client,
  commands: readonly Command[],
  log: Logger,
): Promise<void> {
  if (application === null) return;
  try {
    const plan = await register(rest, application.id, commands, false);
    log.info({ plan }, "the commands are registered");
  } catch (error) {
    log.error({ trouble: troubleOf(error) }, "the commands could not be registered");
  }
}

function closedForGood(client: Client, log: Logger): Promise<string> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      log.fatal({ code, shard }, "the gateway was closed for good");
      resolve(
        code === GatewayCloseCodes.AuthenticationFailed
          ? "Discord no longer accepts the bot's token: was it reset?"
          : `Discord closed the connection for good (gateway code ${code}).`,
      );
    });
  });
}
