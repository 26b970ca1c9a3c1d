/** The bot: a client that holds no more than it must, and what it does with what the gateway brings. */
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
  /** Takes nothing new, finishes what is in hand and leaves the gateway. Never rejects. */
  stop(): Promise<void>;
  /** Resolves with a sentence for the operator where Discord closes for good, as when the token was reset. */
  readonly lost: Promise<string>;
}

/** Milliseconds. */
const PATIENCE_AT_STOP = 10_000;
const COOLDOWN = 10 * 60_000;

/** Resolves once the bot answers and its commands are registered; throws a LoginError where Discord will not have it. */
export async function startBot({ token, apiUrl, commands, owners, service, log }: BotOptions): Promise<Bot> {
  const client = createClient(apiUrl);
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
    cooldown: createCooldown(COOLDOWN, Date.now),
    rest: client.rest,
    log,
  };

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
    inHand.take(async () => {
      const reaction = await respond(interaction, counter);
      if (reaction !== undefined) await sendAnswer(interaction, reaction, client.rest, log);
    }),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const bot = client.user;
    if (bot !== null) inHand.take(() => answerMessage(message, bot.id, correspondent));
  });
  client.on(Events.Error, (error) => log.error({ trouble: troubleOf(error) }, "the client had an error"));
  client.on(Events.ShardError, (error) =>
    log.warn({ trouble: troubleOf(error) }, "the gateway had an error"),
  );
  const lost = closedForGood(client);

  try {
    await login(client, token);
  } catch (error) {
    throw loginError(error);
  }
  await registerCommands(client, commands, log);
  // While nobody has asked anything yet.
  service.engine().prepare();
  optimiseAgain();
  return {
    lost,
    async stop() {
      await inHand.finish(PATIENCE_AT_STOP);
      await client.destroy();
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

function closedForGood(client: Client): Promise<string> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) =>
      resolve(
        code === GatewayCloseCodes.AuthenticationFailed
          ? "Discord no longer accepts the bot's token: was it reset?"
          : `Discord closed the connection for good (gateway code ${code}).`,
      ),
    );
  });
}
