/** A clock that stands still until it is told how many milliseconds have passed. */
export function clock(): { now(): number; pass(ms: number): void } {
  let time = 5_000_000;
  return {
    now: () => time,
    pass(ms) {
      time += ms;
    },
  };
}
