/** Users, places and messages as Discord sends them. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: the time of making in the upper bits, a running number in the lower. */
export type Snowflakes = () => string;

export function snowflakes(now: number): Snowflakes {
  let count = 0;
  return () => {
    count += 1;
    return String((BigInt(now - DISCORD_EPOCH) << 22n) + BigInt(count));
  };
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly bot?: boolean;
  readonly public_flags: number;
  readonly flags: number;
  readonly primary_guild: null;
}

export function user(id: string, name: string, bot = false): User {
  return {
    id,
    username: name.toLowerCase(),
    global_name: bot ? null : name,
    discriminator: bot ? "4242" : "0",
    avatar: null,
    ...(bot ? { bot } : {}),
    public_flags: 0,
    flags: 0,
    primary_guild: null,
  };
}

export interface Channel {
  readonly id: string;
  readonly kind: Place;
  readonly guild?: string;
  /** Of a thread: the channel that it belongs to. */
  readonly parent?: string;
}

/** Where something is said: a server's channel, a DM with the bot, a group DM of people that the bot is not in. */
export type Place = "guild" | "dm" | "group";

export function channelObject(channel: Channel, recipient: User): object {
  const own = { id: channel.id, last_message_id: null, flags: 0 };
  if (channel.kind === "dm") return { ...own, type: 1, recipients: [recipient] };
  if (channel.kind === "group") return { ...own, type: 3, name: null, icon: null, recipients: [recipient] };
  return {
    ...own,
    type: channel.parent === undefined ? 0 : 11,
    guild_id: channel.guild,
    name: "general",
    position: 0,
    permission_overwrites: [],
    parent_id: channel.parent ?? null,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permissions: ALL_PERMISSIONS,
  };
}

/** All permissions of a member, as a bit field in decimal. */
export const ALL_PERMISSIONS = "2248473465835073";

export function memberOf(joined: string): object {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    flags: 0,
    joined_at: joined,
    nick: null,
    pending: false,
    premium_since: null,
    roles: [],
    unusual_dm_activity_until: null,
  };
}

/** A message as it is kept: what a person or the bot posted, with what Discord adds. */
export interface StoredMessage {
  readonly id: string;
  readonly type: number;
  readonly channel_id: string;
  readonly author: User;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly tts: boolean;
  readonly mention_everyone: boolean;
  readonly mentions: readonly User[];
  readonly mention_roles: readonly string[];
  readonly attachments: readonly unknown[];
  readonly embeds: readonly unknown[];
  readonly components: readonly unknown[];
  readonly flags: number;
  readonly pinned: boolean;
  readonly nonce?: string | number;
  readonly webhook_id?: string;
  readonly message_reference?: {
    readonly type: number;
    readonly channel_id: string;
    readonly message_id: string;
  };
  readonly referenced_message?: StoredMessage | null;
}

export function message(
  own: Pick<StoredMessage, "id" | "channel_id" | "author"> & Partial<StoredMessage>,
): StoredMessage {
  return {
    type: 0,
    content: "",
    timestamp: "2026-03-01T12:00:00.000Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
    pinned: false,
    ...own,
  };
}

/** What a reply carries of the message that it answers: Discord does not go on to what that one answered. */
export function referenceTo(referenced: StoredMessage): Partial<StoredMessage> {
  const { referenced_message: _deeper, ...shallow } = referenced;
  return {
    message_reference: { type: 0, channel_id: referenced.channel_id, message_id: referenced.id },
    referenced_message: shallow,
  };
}
