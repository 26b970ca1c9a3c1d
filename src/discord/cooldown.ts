/** Channels that the bot may not write to, left alone for a while: ten thousand refusals in ten minutes are a ban. */
export interface Cooldown {
  isCool(channel: string): boolean;
  start(channel: string): void;
}

/** `span` in milliseconds; `now` gives milliseconds. */
export function createCooldown(span: number, now: () => number): Cooldown {
  const until = new Map<string, number>();
  return {
    isCool: (channel) => (until.get(channel) ?? Number.NEGATIVE_INFINITY) > now(),
    start(channel) {
      for (const [each, end] of until) if (end <= now()) until.delete(each);
      until.set(channel, now() + span);
    },
  };
}
