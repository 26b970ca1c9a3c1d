/**
 * A Discord of one's own on 127.0.0.1: the real client logs in to it, registers commands, gets interactions and
 * messages, and is answered; whatever breaks Discord's rules is kept, and fails the test.
 *
 *     const discord = await startLoopback();
 *     … start a bot with discord.token and discord.apiUrl, and await discord.ready() …
 *     const answer = await discord.interact({ command: "met", options: { who: "Blinken" } });
 *     await discord.close(); // throws if anything broke the rules
 */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Answer, answerOf } from "./answer.js";
import {
  type Asked,
  type Asker,
  askChoices,
  askChosen,
  askCommand,
  askComponent,
  askOfMessage,
  type OptionValue,
  type Typed,
} from "./asking.js";
import { Choices } from "./contract/views.js";
import type { Fault } from "./faults.js";
import type { Channel, Place, StoredMessage } from "./fixtures.js";
import { Gateway } from "./gateway.js";
import { Pending } from "./pending.js";
import { createRest } from "./rest.js";
import { type Saying, say, show } from "./saying.js";
import {
  channelOf,
  createWorld,
  type Happening,
  type StoredCommand,
  type Violation,
  type World,
} from "./world.js";

/** How long Discord waits for the first answer. */
const DEADLINE_MS = 3000;
/** How many breaches an error lists. */
const SHOWN = 20;

export interface LoopbackOptions {
  readonly heartbeatMs?: number;
  /** How long an interaction waits for its answer, in ms: Discord's 3,000 unless a test wants to see it run out. */
  readonly deadlineMs?: number;
  /** Servers besides the one in which things are said; some thousands want some shards. */
  readonly servers?: number;
  /** How many Discord recommends; 1 if left out. */
  readonly shards?: number;
  /** How many shards may log in at once (1 if left out), and after how many ms the next (0 if left out: at once). */
  readonly maxConcurrency?: number;
  readonly identifyMs?: number;
}

export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const world = createWorld(options.servers);
  const { shards = 1, maxConcurrency = 1 } = options;
  const server = createServer((request, response) => {
    void rest(request, response);
  });
  const url = (scheme: string): string => `${scheme}://127.0.0.1:${portOf(server)}`;
  const gateway = new Gateway(world, server, {
    heartbeatMs: options.heartbeatMs ?? 41_250,
    maxConcurrency,
    identifyMs: options.identifyMs ?? 0,
    url: () => url("ws"),
  });
  const rest = createRest(world, {
    gateway: { url: () => url("ws"), shards, maxConcurrency },
    show: (message, channel) => show(world, gateway, message, channel),
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return new Loopback(world, server, gateway, `${url("http")}/api`, options.deadlineMs ?? DEADLINE_MS);
}

export class Loopback {
  readonly world: World;
  readonly gateway: Gateway;
  /** What DISCORD_API_URL is to be. */
  readonly apiUrl: string;
  readonly #server: Server;
  readonly #pending: Pending;

  constructor(world: World, server: Server, gateway: Gateway, apiUrl: string, deadlineMs: number) {
    this.world = world;
    this.gateway = gateway;
    this.apiUrl = apiUrl;
    this.#server = server;
    this.#pending = new Pending(world, gateway, deadlineMs);
  }

  get token(): string {
    return this.world.token;
  }

  /** `<@id>` of the bot. */
  get tag(): string {
    return `<@${this.world.bot.id}>`;
  }

  get violations(): readonly Violation[] {
    return this.world.violations;
  }

  /** The global commands that are registered. */
  get commands(): readonly StoredCommand[] {
    return [...(this.world.commands.get("")?.values() ?? [])];
  }

  /** The id of the channel where things are said in such a place. */
  channel(place: Place): string {
    return channelOf(this.world, place).id;
  }

  /** The requests so far whose route begins so: "PUT /applications". */
  requests(on: string): readonly Extract<Happening, { kind: "request" }>[] {
    return this.world.happenings.entries.filter(
      (one): one is Extract<Happening, { kind: "request" }> =>
        one.kind === "request" && one.on.startsWith(on),
    );
  }

  /** Once as many requests as `count` were made whose route begins so, these. */
  async sent(on: string, count: number): Promise<readonly Extract<Happening, { kind: "request" }>[]> {
    return await this.world.happenings.next(
      () => (this.requests(on).length >= count ? this.requests(on) : undefined),
      `${count} × ${on}`,
      0,
    );
  }

  /** Once the bot has identified, from `mark` on (from the start if left out). */
  ready(mark = 0): Promise<number> {
    return this.world.happenings.next(
      (one) => (one.kind === "identify" ? one.intents : undefined),
      "the bot to identify",
      mark,
      15_000,
    );
  }

  /** Uses a slash command, and gives the bot's answer: for a deferred one, what it was edited to. */
  interact(
    asked: {
      readonly command: string;
      readonly subcommand?: string;
      readonly options?: Readonly<Record<string, OptionValue>>;
    } & Asker,
  ): Promise<Answer> {
    const { command, subcommand, options = {} } = asked;
    return this.#answered(askCommand(this.world, command, options, asked, subcommand));
  }

  /** Uses a message command on a message. */
  pointAt(message: StoredMessage, command: string, asker: Asker = {}): Promise<Answer> {
    return this.#answered(askOfMessage(this.world, command, message, asker));
  }

  /** Types `value` into a blank of a command, and gives what is suggested. */
  async autocomplete(
    command: string,
    typing: Typed,
    asker: Asker = {},
  ): Promise<readonly { readonly name: string; readonly value: string | number }[]> {
    const asked = askChoices(this.world, command, typing, asker);
    const given = await this.#pending.send(asked, (one) =>
      one.kind === "choices" ? { data: one.choices } : undefined,
    );
    return Choices.parse(given.data).choices;
  }

  /** Presses the button with this label on an answer. */
  press(answer: Answer, label: string, asker: Asker = {}): Promise<Answer> {
    const button = answer.buttons.find((one) => one.label === label);
    if (button?.customId === undefined) throw new Error(`no button “${label}” to press`);
    return this.component(button.customId, answer.message, asker);
  }

  /** A component interaction with any custom_id, such as a forged one. */
  component(customId: string, source: StoredMessage, asker: Asker = {}): Promise<Answer> {
    return this.#answered(askComponent(this.world, customId, source, asker));
  }

  /** Chooses lines of a menu. */
  choose(
    customId: string,
    values: readonly string[],
    source: StoredMessage,
    asker: Asker = {},
  ): Promise<Answer> {
    return this.#answered(askChosen(this.world, customId, values, source, asker));
  }

  /** Presses a button that takes its message away, and waits until it is gone. */
  async dismiss(answer: Answer, label: string, asker: Asker = {}): Promise<void> {
    const button = answer.buttons.find((one) => one.label === label);
    if (button?.customId === undefined) throw new Error(`no button “${label}” to press`);
    const mark = this.world.happenings.mark();
    const asked = askComponent(this.world, button.customId, answer.message, asker);
    await this.#pending.send(asked, (one) => (one.kind === "deferred" ? one : undefined));
    await this.world.happenings.next(
      (one) => (one.kind === "request" && one.on.startsWith("DELETE /webhooks") ? one : undefined),
      "the message to be deleted",
      mark,
    );
  }

  /** Says something, and does not wait. */
  say(saying: Saying): StoredMessage {
    return say(this.world, this.gateway, saying);
  }

  /** Says something and waits for the bot's reply to it. */
  async exchange(saying: Saying): Promise<Answer> {
    const mark = this.world.happenings.mark();
    const said = this.say(saying);
    return await this.replyTo(said, mark);
  }

  replyTo(said: StoredMessage, mark = 0): Promise<Answer> {
    return this.world.happenings.next(
      (one) => {
        if (one.kind !== "message" || one.message.channel_id !== said.channel_id) return undefined;
        const answered = one.message.message_reference?.message_id ?? said.id;
        return answered === said.id ? answerOf(one.message) : undefined;
      },
      `a reply to “${said.content.slice(0, 60)}”`,
      mark,
    );
  }

  /** Mentions the bot in front of `text`. */
  mention(text: string, saying: Partial<Saying> = {}): Promise<Answer> {
    return this.exchange({ ...saying, text: `${this.tag} ${text}` });
  }

  /** Writes to the bot in a DM, without a mention. */
  dm(text: string, saying: Partial<Saying> = {}): Promise<Answer> {
    return this.exchange({ ...saying, in: "dm", text });
  }

  /** Shows that none of `sayings` is answered: one that is answered comes after them, and nothing else was sent. */
  async ignores(sayings: readonly Saying[]): Promise<void> {
    const mark = this.world.happenings.mark();
    for (const saying of sayings) this.say(saying);
    const fence = await this.mention("");
    await this.silence(25);
    const sent = this.world.happenings.since(mark).filter((one) => one.kind === "request");
    const others = sent.filter(
      (one) => one.kind === "request" && !JSON.stringify(one.body).includes(fence.repliesTo ?? fence.id),
    );
    if (others.length > 0) throw new Error(`not ignored: ${JSON.stringify(others)}`);
  }

  /** Rejects if the bot sends anything within `ms`. */
  async silence(ms: number): Promise<void> {
    const mark = this.world.happenings.mark();
    await pause(ms);
    const sent = this.world.happenings.since(mark).filter((one) => one.kind === "request");
    if (sent.length > 0) throw new Error(`not silent: ${JSON.stringify(sent)}`);
  }

  /** One more channel of the server; with a `parent`, a thread of it. */
  makeChannel(parent?: Channel): Channel {
    const { guild, id, channels } = this.world;
    const made: Channel = { id: id(), kind: "guild", guild, ...(parent && { parent: parent.id }) };
    channels.push(made);
    return made;
  }

  fail(fault: Fault): void {
    this.world.faults.add(fault);
  }

  /** Takes breaches that a test provoked off the list, and gives them. */
  forgive(): readonly Violation[] {
    return this.world.violations.splice(0);
  }

  /** Takes the server down. Throws, listing them, if anything broke the rules or was left unanswered. */
  async close(): Promise<void> {
    this.#pending.close();
    this.gateway.shut();
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
    const breaches = [
      ...new Set(this.violations.map(({ rule, what, where }) => `${where}\n  ${rule}: ${what}`)),
    ];
    const shown = breaches.slice(0, SHOWN).join("\n");
    if (shown !== "") throw new Error(`the bot broke Discord's rules (${breaches.length} times):\n${shown}`);
  }

  #answered(asked: Asked): Promise<Answer> {
    return this.#pending.send(asked, (one) =>
      one.kind === "answer" ? answerOf(one.message, one.updated) : undefined,
    );
  }
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  return address.port;
}
