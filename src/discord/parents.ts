/** To which channel a thread belongs. A message does not tell, so that Discord is asked, once for each channel. */
import { type REST, Routes } from "discord.js";
import type { Logger } from "pino";
import { z } from "zod";
import { createLru } from "../lru.js";
import { createCooldown } from "./cooldown.js";
import { isThread } from "./given.js";
import { troubleOf } from "./trouble.js";

/** Undefined for a channel that is no thread, or of which Discord does not tell. Never rejects. */
export type ParentOf = (channel: string) => Promise<string | undefined>;

const MOST_HELD = 2000;

/** Milliseconds for which Discord is not asked again what it refused to tell: too many refusals are a ban. */
const REFUSED = 10 * 60_000;

const Channel = z.looseObject({ type: z.int(), parent_id: z.string().nullish() });

export function createParents(rest: REST, log: Logger): ParentOf {
  const held = createLru<string, { readonly parent?: string }>(MOST_HELD);
  const refused = createCooldown(REFUSED, () => performance.now());
  return async (channel) => {
    const known = held.get(channel);
    if (known !== undefined || refused.isCool(channel)) return known?.parent;
    try {
      const { type, parent_id: parent } = Channel.parse(await rest.get(Routes.channel(channel)));
      const found = isThread(type) && parent ? { parent } : {};
      held.set(channel, found);
      return found.parent;
    } catch (error) {
      refused.start(channel);
      log.debug({ trouble: troubleOf(error), channel }, "Discord does not tell what a channel belongs to");
      return undefined;
    }
  };
}
