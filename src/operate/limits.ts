/** How many questions a user and a channel may ask in a minute. */
import { type Allowance, createAllowance } from "./allowance.js";

/** Questions a minute; 0 for as many as they like. */
export interface LimitOptions {
  readonly user: number;
  readonly channel: number;
}

/** Generous: nobody who reads the answers asks as fast. */
export const USUAL_LIMITS: LimitOptions = { user: 20, channel: 60 };

/** One question too many. */
export interface Slower {
  readonly whose: "user" | "channel";
  /** Until the next one, at least 1. */
  readonly seconds: number;
}

export interface Limits {
  /** Counts a question, unless it is one too many. An empty channel counts for none. */
  ask(user: string, channel: string): Slower | undefined;
  /** Whether to say so where all can read it: once a minute to each user, and to each channel. */
  tell(slower: Slower, user: string, channel: string): boolean;
}

/** `now` gives milliseconds on a clock that does not jump; `free` are users who may ask as fast as they like. */
export function createLimits(options: LimitOptions, free: readonly string[], now: () => number): Limits {
  const users = allowance(options.user, now);
  const channels = allowance(options.channel, now);
  const words = createAllowance(1, now);
  return {
    ask(user, channel) {
      if (free.includes(user)) return undefined;
      const forUser = users?.wait(user) ?? 0;
      const forChannel = channel === "" ? 0 : (channels?.wait(channel) ?? 0);
      if (forUser === 0 && forChannel === 0) {
        users?.take(user);
        if (channel !== "") channels?.take(channel);
        return undefined;
      }
      return {
        whose: forUser >= forChannel ? "user" : "channel",
        seconds: Math.ceil(Math.max(forUser, forChannel) / 1000),
      };
    },
    tell({ whose }, user, channel) {
      const who = whose === "user" ? `user ${user}` : `channel ${channel}`;
      if (words.wait(who) > 0) return false;
      words.take(who);
      return true;
    },
  };
}

const allowance = (perMinute: number, now: () => number): Allowance | undefined =>
  perMinute === 0 ? undefined : createAllowance(perMinute, now);
