/** Leaves the gateway, within a time: discord.js waits for ever for a shard that was about to log in again. */
import { setTimeout as pause } from "node:timers/promises";
import type { Client } from "discord.js";

/** In ms; a shard that is connected takes some hundredths of a second, one that waits for its turn up to five seconds. */
const PATIENCE = 6000;

/** False where it was given up. */
export async function leave(client: Pick<Client, "destroy">, patience = PATIENCE): Promise<boolean> {
  const enough = new AbortController();
  const over = pause(patience, false, { signal: enough.signal }).catch(() => false);
  const left = await Promise.race([client.destroy().then(() => true), over]);
  enough.abort();
  return left;
}
