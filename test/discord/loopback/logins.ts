/** How fast shards may log in: one of each bucket (shard id modulo max_concurrency) in five seconds. */
export class Logins {
  readonly #maxConcurrency: number;
  readonly #ms: number;
  readonly #last = new Map<number, number>();

  /** `ms` between two logins of a bucket: Discord's 5,000, or 0 for a test that will not wait for it. */
  constructor(maxConcurrency: number, ms: number) {
    this.#maxConcurrency = maxConcurrency;
    this.#ms = ms;
  }

  /** Whether this shard may log in now; if so, its bucket is taken for a while. */
  admit(shard: number): boolean {
    const bucket = shard % this.#maxConcurrency;
    const now = performance.now();
    // What was sent in time comes nearer to what was held up on the way: by either process, while it is busy.
    if (now - (this.#last.get(bucket) ?? Number.NEGATIVE_INFINITY) < 0.9 * this.#ms) return false;
    this.#last.set(bucket, now);
    return true;
  }
}
