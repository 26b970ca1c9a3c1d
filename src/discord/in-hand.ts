/** What is being worked on, one begun after the other, so that a shutdown can wait for it. */
export interface InHand {
  /** Has a job done when its turn comes, unless no more are taken, and says whether it will. The job must not reject. */
  take(job: () => Promise<void>): boolean;
  /** How many jobs are being worked on or wait for their turn. */
  readonly count: number;
  /** Takes no more, and waits until all is done or `patience` milliseconds are over. */
  finish(patience?: number): Promise<void>;
}

/** Milliseconds. */
const PATIENCE = 10_000;

/**
 * One job is begun in each turn of the event loop, in order. When hundreds arrive in one piece, the first answers would
 * else leave only after the last question was thought about, and the gateway would not be heard meanwhile.
 */
export function createInHand(): InHand {
  const jobs = new Set<Promise<void>>();
  const waiting: (() => void)[] = [];
  let open = true;

  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });

  return {
    take(job) {
      if (!open) return false;
      const running = turn()
        .then(job)
        .finally(() => jobs.delete(running));
      jobs.add(running);
      return true;
    },
    get count() {
      return jobs.size;
    },
    async finish(patience = PATIENCE) {
      open = false;
      let timer: NodeJS.Timeout | undefined;
      const over = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.all(jobs), over]);
      clearTimeout(timer);
    },
  };
}
