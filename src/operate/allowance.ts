/**
 * How much each of many may do: so many at once, and then one as each share of a minute passes. Per key a single
 * number is kept, the moment at which its allowance will be whole again (known as GCRA):
 *
 *      now            whole again
 *   ────┼──────────────────┼────►  what lies between is what was used up;
 *       └─ at most a minute ┘      one more must not take it beyond a minute
 */
export interface Allowance {
  /** How many milliseconds are to pass before there is one for this key; 0 where there is one now. Takes nothing. */
  wait(key: string): number;
  /** Uses one up; after it, `wait` may be more than 0. */
  take(key: string): void;
  /** How many keys are remembered. */
  readonly size: number;
}

const MINUTE = 60_000;

/**
 * `perMinute` is 1 or more. `now` gives milliseconds on a clock that does not jump. Of more than `most` keys, those
 * that were used longest ago are forgotten, and begin anew with a whole allowance.
 */
export function createAllowance(perMinute: number, now: () => number, most = 10_000): Allowance {
  const share = MINUTE / perMinute;
  const whole = new Map<string, number>();
  return {
    wait: (key) => Math.max(0, (whole.get(key) ?? 0) - now() + share - MINUTE),
    take(key) {
      const at = now();
      const before = Math.max(whole.get(key) ?? 0, at);
      // Set anew, so that the order of the map is that of use.
      whole.delete(key);
      whole.set(key, before + share);
      for (const [each, end] of whole) {
        if (end > at && whole.size <= most) break;
        whole.delete(each);
      }
    },
    get size() {
      return whole.size;
    },
  };
}
