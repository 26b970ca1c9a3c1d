/** A small client made of the real discord.js, to try the loopback Discord with: it says back what it is asked. */
import {
  type APIInteraction,
  InteractionResponseType as Callback,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  Routes,
} from "discord.js";
import type { Loopback } from "./loopback/loopback.js";

export const QUIET = { allowed_mentions: { parse: [] } };

export const ECHO = {
  name: "echo",
  description: "Says it again",
  options: [
    { type: 3, name: "text", description: "What to say", required: true, autocomplete: true },
    { type: 3, name: "tone", description: "How", choices: [{ name: "Loud", value: "loud" }] },
    { type: 5, name: "private", description: "Only for you" },
  ],
};

export class SmallClient {
  readonly client: Client;
  /** What it does with an interaction; tests put their own in. */
  answer: (interaction: APIInteraction) => Promise<unknown>;
  readonly #discord: Loopback;

  constructor(discord: Loopback) {
    this.#discord = discord;
    this.client = new Client({
      intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
      rest: { api: discord.apiUrl },
      // Discord asks for five seconds between two logins; nobody here needs them.
      ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
    });
    this.answer = (interaction) =>
      this.respond(interaction, {
        type: Callback.ChannelMessageWithSource,
        data: { content: textOf(interaction), ...QUIET },
      });
    this.client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
      this.answer(interaction).catch(() => undefined);
    });
    this.client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
      if (!message.author.bot && message.content.includes(discord.tag)) void this.#reply(message);
    });
  }

  /** Logs in and registers /echo. */
  async login(): Promise<void> {
    const ready = new Promise((resolve) => this.client.once(Events.ClientReady, resolve));
    await this.client.login(this.#discord.token);
    await ready;
    await this.client.rest.put(Routes.applicationCommands(this.#discord.world.bot.id), { body: [ECHO] });
  }

  respond(interaction: APIInteraction, body: object): Promise<unknown> {
    return this.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
      body,
      auth: false,
    });
  }

  #reply(message: GatewayMessageCreateDispatchData): Promise<unknown> {
    return this.client.rest.post(Routes.channelMessages(message.channel_id), {
      body: {
        content: "hello",
        nonce: message.id,
        enforce_nonce: true,
        message_reference: { message_id: message.id, fail_if_not_exists: false },
        ...QUIET,
      },
    });
  }
}

/** The rules broken so far; taken off the list, so that the test may end well. */
export function rulesBroken(discord: Loopback): readonly string[] {
  return discord.forgive().map(({ rule }) => rule);
}

function textOf(interaction: APIInteraction): string {
  if (interaction.type === InteractionType.MessageComponent) return `pressed ${interaction.data.custom_id}`;
  return JSON.stringify("data" in interaction ? interaction.data : null);
}
