/** What the loopback Discord holds: who there is, where they talk, and what was said, asked and registered. */
import type { Breach } from "./contract/contract.js";
import { Faults } from "./faults.js";
import {
  type Channel,
  type Snowflakes,
  type StoredMessage,
  snowflakes,
  type User,
  user,
} from "./fixtures.js";
import { Journal } from "./journal.js";
import type { Shard } from "./session.js";
import type { SentFile } from "./upload.js";

export interface StoredCommand {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly version: string;
  readonly [field: string]: unknown;
}

export type InteractionKind = "command" | "autocomplete" | "component";

/** An interaction that was sent, and what has come of it. */
export interface OpenInteraction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly type: number;
  readonly channel: Channel;
  /** When, in ms since the process began. */
  readonly askedAt: number;
  readonly source?: StoredMessage;
  /** How it was acknowledged; undefined while it was not. */
  callback?: number;
  /** The request that acknowledged it, and whether its answer was lost, so that a repeat is in order. */
  request?: string;
  lost?: boolean;
  expired?: boolean;
  original?: StoredMessage;
}

/** What the bot did, and what happened on its connection. */
export type Happening =
  | {
      readonly kind: "request";
      readonly on: string;
      readonly path: string;
      readonly body: unknown;
      readonly status: number;
    }
  | {
      readonly kind: "answer";
      readonly interaction: string;
      readonly message: StoredMessage;
      readonly updated: boolean;
    }
  | { readonly kind: "choices"; readonly interaction: string; readonly choices: unknown }
  | { readonly kind: "deferred" | "expired"; readonly interaction: string }
  | { readonly kind: "message"; readonly message: StoredMessage }
  | { readonly kind: "identify"; readonly intents: number; readonly shard: Shard }
  | { readonly kind: "resume"; readonly replayed: number }
  | { readonly kind: "heartbeat" | "open" }
  | { readonly kind: "close"; readonly code: number }
  | { readonly kind: "refused"; readonly code: number };

export interface Violation extends Breach {
  /** The request or payload that broke the rule. */
  readonly where: string;
}

export interface World {
  readonly token: string;
  readonly id: Snowflakes;
  readonly bot: User;
  readonly owner: User;
  readonly asker: User;
  readonly otherBot: User;
  /** The server where things are said and asked, unless another is named. */
  readonly guild: string;
  /** All servers that the bot is in. */
  readonly guilds: ReadonlySet<string>;
  /** Of that one server, and the private ones; every other server has one channel, with the server's id. */
  readonly channels: Channel[];
  /** Global commands under "", a server's own under its id. */
  readonly commands: Map<string, Map<string, StoredCommand>>;
  readonly messages: Map<string, StoredMessage>;
  /** Message ids by channel and nonce, for those that were sent twice. */
  readonly nonces: Map<string, string>;
  /** What was sent along, by the message's id. */
  readonly uploads: Map<string, readonly SentFile[]>;
  readonly interactions: Map<string, OpenInteraction>;
  readonly happenings: Journal<Happening>;
  readonly violations: Violation[];
  readonly faults: Faults;
}

/** Servers were made in the course of years, each so long after the other that their ids spread over the shards. */
const YEARS_MS = 5 * 365 * 24 * 3_600_000;
const APART_MS = 60_013;

/** With `servers` besides the one that all have. The token has the shape of a real one: the bot's id, a time and a signature, in base64. */
export function createWorld(servers = 0): World {
  const now = Date.now();
  const id = snowflakes(now);
  const bot = user(id(), "Dateline", true);
  const guild = id();
  return {
    token: `${Buffer.from(bot.id).toString("base64url")}.Gloopb.${"k".repeat(38)}`,
    id,
    bot,
    owner: user(id(), "Olwen"),
    asker: user(id(), "Ada"),
    otherBot: user(id(), "Parrot", true),
    guild,
    guilds: new Set([
      guild,
      ...Array.from({ length: servers }, (_, index) => snowflakes(now - YEARS_MS + index * APART_MS)()),
    ]),
    channels: [
      { id: id(), kind: "guild", guild },
      { id: id(), kind: "dm" },
      { id: id(), kind: "group" },
    ],
    commands: new Map(),
    messages: new Map(),
    nonces: new Map(),
    uploads: new Map(),
    interactions: new Map(),
    happenings: new Journal(),
    violations: [],
    faults: new Faults(),
  };
}

export function channelOf(world: World, place: Channel["kind"]): Channel {
  const channel = world.channels.find(({ kind }) => kind === place);
  if (channel === undefined) throw new Error(`no channel of kind ${place}`);
  return channel;
}

/** The channel with this id, if there is one. */
export function placeOf({ channels, guilds }: World, id: string): Channel | undefined {
  if (guilds.has(id)) return { id, kind: "guild", guild: id };
  return channels.find((channel) => channel.id === id);
}
