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
import type { LimitOptions } from "../operate/limits.js";
import { type Meter, NO_METER } from "../operate/meter.js";
import type { Sharding } from "../operate/sharding.js";
import { steadily } from "../operate/steadily.js";
import type { Vitals } from "../operate/vitals.js";
import type { Service } from "../service.js";
import type { SettingsStore } from "../settings/store.js";
import { optimiseAgain } from "../v8.js";
import { attendInteraction, attendMessage } from "./attend.js";
import { type Reaction, sendAnswer } from "./callback.js";
import type { AnyCommand } from "./command.js";
import { createCooldown } from "./cooldown.js";
import { register } from "./deploy.js";
import type { Endpoint } from "./endpoint.js";
import { leave } from "./leave.js";
import { loginError } from "./login-error.js";
import { hear } from "./mention.js";
import { createParents } from "./parents.js";
import { openReception } from "./reception.js";
import { restOptions } from "./rest-options.js";
import { createSeen } from "./seen.js";
import { createShards, type Shards } from "./shards.js";
import { SteadyRest } from "./steady-rest.js";
import { troubleOf } from "./trouble.js";

export interface BotOptions {
  readonly token: string;
  /** In place of https://discord.com/api. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly AnyCommand[];
  /** User ids of those who may reload the data. */
  readonly owners: readonly string[];
  readonly service: Service;
  /** Of servers; held until the bot ends where they are left out. Whoever opened them closes them. */
  readonly settings?: SettingsStore;
  readonly log: Logger;
  /** Which shards run here; as many as Discord recommends if left out. */
  readonly shards?: Sharding;
  /** For interactions by HTTP: the application's, in hexadecimal digits. */
  readonly publicKey?: string | undefined;
  /** As many questions as they like if left out. */
  readonly limits?: LimitOptions;
  /** Told how the bot is. */
  readonly vitals?: Vitals;
  readonly meter?: Meter;
  /** For how many milliseconds Discord may say nothing before a shard is connected anew. */
  readonly silence?: number;
}

export interface Bot {
  /** Leaves the gateway, so that nothing new comes, and finishes what is in hand. Never rejects. */
  stop(): Promise<void>;
  /** Takes interactions by HTTP; left out without a public key. */
  readonly endpoint?: Endpoint | undefined;
  /** Resolves with a sentence for the operator where Discord closes for good, as when the token was reset. */
  readonly lost: Promise<string>;
}

/** Milliseconds. The first is of an interaction, after which Discord no longer takes an answer. */
const DEADLINE = 3000;
const READ_ON = 100;
const COOLDOWN = 10 * 60_000;
const NOT_SAID_AGAIN = 60 * 60_000;
/** How many ids: Discord delivers a thing again within minutes, if at all. */
const REMEMBERED = 10_000;

/** Resolves once the bot answers and its commands are registered; throws a LoginError where Discord will not have it. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, commands, service, log, vitals, meter = NO_METER } = options;
  const shards = createShards({
    sharding: options.shards ?? "auto",
    meter,
    log,
    now: steadily,
    silence: options.silence,
  });
  const client = createClient(apiUrl, shards, meter);
  const rest = new SteadyRest(token, apiUrl, meter);
  const { inHand, counter, attendance, endpoint } = openReception(options, rest);
  const correspondent = {
    engine: () => service.engine(),
    settings: counter.desk.settings,
    parentOf: createParents(client.rest, log),
    seal: counter.seal,
    cooldown: createCooldown(COOLDOWN, steadily),
    conversation: counter.conversation,
    told: createCooldown(NOT_SAID_AGAIN, steadily),
    seen: createSeen(REMEMBERED),
    rest,
    log,
  };
  shards.watch(client);
  if (vitals !== undefined) vitals.shards = shards.state;

  const taken = createSeen(REMEMBERED);
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction, shard: number) => {
    if (!taken.isNew(interaction.id)) return;
    const received = steadily();
    inHand.take(async () => {
      if (steadily() - received > DEADLINE) {
        log.warn({ interaction: interaction.id }, "too much is asked at once: one was not answered in time");
        return;
      }
      const send = (reaction: Reaction): Promise<void> => sendAnswer(interaction, reaction, rest, log);
      await attendInteraction(interaction, counter, attendance, send, shard);
    });
  });
  client.ws.on(
    GatewayDispatchEvents.MessageCreate,
    (message: GatewayMessageCreateDispatchData, shard: number) => {
      const bot = client.user;
      // Most are for others: those do not wait for a turn, or they would pile up.
      if (bot === null || hear(message, bot.id).kind === "ignore") return;
      inHand.take(() => attendMessage(message, bot.id, correspondent, attendance, shard));
    },
  );
  client.on(Events.Error, (error) => log.error({ trouble: troubleOf(error) }, "the client had an error"));
  client.on(Events.ShardError, (error) =>
    log.warn({ trouble: troubleOf(error) }, "the gateway had an error"),
  );
  const lost = closedForGood(client, log);

  try {
    await login(client, token);
  } catch (error) {
    rest.close();
    shards.stop();
    throw loginError(error);
  }
  await registerCommands(client, commands, log);
  // While nobody has asked anything yet.
  service.engine().prepare();
  optimiseAgain();
  return {
    lost,
    endpoint,
    async stop() {
      shards.stop();
      // What has arrived is still read. Then the line goes first, as what comes over it could be lost; answers do not need it.
      await pause(READ_ON);
      const [left] = await Promise.all([leave(client), inHand.finish()]);
      rest.close();
      if (!left) log.warn("the gateway was not left in time, and is given up");
    },
  };
}

/**
 * Without the Guilds intent, nothing is sent of servers but messages; those are read raw, so that they need no channel
 * in a cache. Content comes without the privileged intent, as every message answered mentions the bot or is direct.
 */
function createClient(apiUrl: string | undefined, shards: Shards, meter: Meter): Client {
  return new Client({
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    ...shards.options,
    rest: restOptions(apiUrl, meter),
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
  commands: readonly AnyCommand[],
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
