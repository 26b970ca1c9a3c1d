/** Which shard hears of a server, as Discord documents it: the time in the server's id, modulo the number of shards. */
export function shardOf(guild: string | undefined, count: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));
}

/** More servers than this on one shard, and Discord demands more shards. */
export const GUILDS_A_SHARD = 2500;
