/** What is being worked on, so that a shutdown can wait for it. */
export interface InHand {
  /** Starts a job, unless no more are taken, and says whether it did. The job must not reject. */
  take(job: () => Promise<void>): boolean;
  /** How many jobs are being worked on. */
  readonly count: number;
  /** Takes no more, and waits until all is done or `patience` milliseconds are over. */
  finish(patience?: number): Promise<void>;
}

/** Milliseconds. */
const PATIENCE = 10_000;

export function createInHand(): InHand {
  const jobs = new Set<Promise<void>>();
  let open = true;
  return {
    take(job) {
      if (!open) return false;
      const running = job().finally(() => jobs.delete(running));
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
