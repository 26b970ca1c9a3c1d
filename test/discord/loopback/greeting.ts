/** What a shard is told when it has logged in: who it is, and in which servers. */
import { ALL_PERMISSIONS, channelObject } from "./fixtures.js";
import type { Session } from "./session.js";
import { placeOf, type World } from "./world.js";

/** Servers are named and no more: only the Guilds intent brings what is in them. */
export function readyOf(world: World, session: Session, guilds: readonly string[], url: string): object {
  return {
    v: 10,
    user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
    guilds: guilds.map((id) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: url,
    shard: session.shard,
    application: { id: world.bot.id, flags: 0 },
  };
}

/** A small server as GUILD_CREATE brings it: one channel, one role. */
export function serverOf(world: World, guild: string): object {
  const everyone = { id: guild, name: "@everyone", color: 0, hoist: false, position: 0 };
  const channel = placeOf(world, guild);
  return {
    id: guild,
    name: `Server ${guild}`,
    owner_id: world.owner.id,
    joined_at: "2024-05-01T10:00:00.000Z",
    large: false,
    unavailable: false,
    member_count: 2,
    roles: [{ ...everyone, permissions: ALL_PERMISSIONS, managed: false, mentionable: false, flags: 0 }],
    channels: channel ? [channelObject(channel, world.asker)] : [],
    members: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    emojis: [],
    stickers: [],
    features: [],
  };
}
