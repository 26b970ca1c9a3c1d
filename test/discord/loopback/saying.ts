/** What people (and bots) say in channels, as the bot gets to see it. */
import { GatewayIntentBits } from "discord.js";
import {
  type Channel,
  memberOf,
  message,
  type Place,
  referenceTo,
  type StoredMessage,
  type User,
} from "./fixtures.js";
import type { Gateway } from "./gateway.js";
import { channelOf, type World } from "./world.js";

export interface Saying {
  readonly text: string;
  readonly author?: User;
  /** In the server if left out. */
  readonly in?: Exclude<Place, "group">;
  /** A channel of one's own making, in place of the one that the world has there. */
  readonly channel?: Channel;
  /** Another server than the one where all else is said; its channel has its id. */
  readonly guild?: string;
  /** Users that the message mentions; those of `<@id>` in the text come by themselves. */
  readonly mentions?: readonly User[];
  readonly mentionsEveryone?: boolean;
  /** The message that this one replies to; its author is mentioned unless `pings` is false. */
  readonly replyTo?: StoredMessage;
  readonly pings?: boolean;
  /** 0 is a plain message, 19 a reply; others are Discord's own notices. */
  readonly type?: number;
  /** Posted by a webhook with this id. */
  readonly webhook?: string;
}

/** Keeps the message, and tells the bot of it if its intents cover it. */
export function say(world: World, gateway: Gateway, saying: Saying): StoredMessage {
  const { guild } = saying;
  const own: Channel =
    guild === undefined ? channelOf(world, saying.in ?? "guild") : { id: guild, kind: "guild", guild };
  const channel = saying.channel ?? own;
  const { replyTo } = saying;
  const said = message({
    id: world.id(),
    channel_id: channel.id,
    author: saying.author ?? world.asker,
    content: saying.text,
    mentions: mentioned(world, saying),
    mention_everyone: saying.mentionsEveryone ?? false,
    type: saying.type ?? (replyTo ? 19 : 0),
    ...(saying.webhook === undefined ? {} : { webhook_id: saying.webhook }),
    ...(replyTo ? referenceTo(replyTo) : {}),
  });
  world.messages.set(said.id, said);
  show(world, gateway, said, channel);
  return said;
}

/** Dispatches MESSAGE_CREATE. Without the privileged intent, content shows only where Discord lets it through. */
export function show(world: World, gateway: Gateway, said: StoredMessage, channel: Channel): void {
  const inGuild = channel.kind === "guild";
  const intent = inGuild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  const ownOrMentioned =
    said.author.id === world.bot.id || said.mentions.some((user) => user.id === world.bot.id);
  const hidden = inGuild && !ownOrMentioned && !gateway.has(GatewayIntentBits.MessageContent);
  const data = {
    ...said,
    ...(hidden ? { content: "", embeds: [], components: [], attachments: [] } : {}),
    channel_type: inGuild ? 0 : 1,
    ...(inGuild && said.webhook_id === undefined
      ? { guild_id: channel.guild, member: memberOf("2024-05-01T10:00:00.000Z") }
      : {}),
    ...(inGuild && said.webhook_id !== undefined ? { guild_id: channel.guild } : {}),
  };
  gateway.dispatch("MESSAGE_CREATE", data, intent);
}

function mentioned(world: World, saying: Saying): readonly User[] {
  const ids = [...saying.text.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id);
  const known = [world.bot, world.owner, world.asker, world.otherBot];
  const named = known.filter((user) => ids.includes(user.id));
  const replied = saying.replyTo && saying.pings !== false ? [saying.replyTo.author] : [];
  const all = [...named, ...replied, ...(saying.mentions ?? [])];
  return all.filter((user, index) => all.findIndex((other) => other.id === user.id) === index);
}
