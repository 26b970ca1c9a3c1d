/** Messages that are not for the bot, as fast as it takes them. */
import { setImmediate as turn } from "node:timers/promises";
import { memberOf, message, user } from "../../discord/loopback/fixtures.js";
import type { Loopback } from "../../discord/loopback/loopback.js";
import type { Session } from "../../discord/loopback/session.js";

/** Bytes that may wait on a line before the next are sent. */
const BACKLOG = 1 << 20;
/** Each message has ids of its own, so that whoever keeps something of it keeps more and more. */
const PLACES = ["#message#", "#author#", "#channel#", "#guild#"] as const;

/** Sends `count` messages spread over all servers and shards; ms from the first to when the bot has taken the last. */
export async function flood(discord: Loopback, count: number): Promise<number> {
  const { gateway, world } = discord;
  const lines = gateway.sessions().map((session) => ({
    session,
    guilds: [...world.guilds].filter((guild) => session.covers(guild)),
  }));
  const template = JSON.stringify({
    ...message({ id: PLACES[0], channel_id: PLACES[2], author: { ...user(PLACES[1], "Passer-by") } }),
    guild_id: PLACES[3],
    channel_type: 0,
    member: memberOf("2024-05-01T10:00:00.000Z"),
  });
  const mark = world.happenings.mark();
  const start = performance.now();
  for (let sent = 0; sent < count; sent += 1) {
    const line = lines[sent % lines.length];
    if (line === undefined) throw new Error("no bot is connected");
    const guild = line.guilds[Math.floor(sent / lines.length) % line.guilds.length] ?? world.guild;
    const author = `9${String(sent % 500_000).padStart(17, "0")}`;
    line.session.flood("MESSAGE_CREATE", filled(template, [world.id(), author, guild, guild]));
    while (isFull(line.session)) await turn();
  }
  // What a shard says to this, it says when it has read all that went before.
  gateway.askHeartbeat();
  const beats = (): number => world.happenings.since(mark).filter(({ kind }) => kind === "heartbeat").length;
  await world.happenings.next(
    () => beats() >= lines.length || undefined,
    "the bot to have read it all",
    mark,
    120_000,
  );
  return performance.now() - start;
}

const isFull = ({ connection }: Session): boolean => (connection?.backlog ?? 0) > BACKLOG;

function filled(template: string, values: readonly string[]): string {
  return PLACES.reduce((text, place, index) => text.replaceAll(place, values[index] ?? ""), template);
}
