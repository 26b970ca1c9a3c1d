/** What is being worked on, so that a shutdown can wait for it. */
export interface InHand {
  /** Starts a job, unless no more are taken. The job must not reject. */
  take(job: () => Promise<void>): void;
  /** Takes no more, and waits until all is done or `patience` milliseconds are over. */
  finish(patience: number): Promise<void>;
}

export function createInHand(): InHand {
  const jobs = new Set<Promise<void>>();
  let open = true;
  return {
    take(job) {
      if (!open) return;
      const running = job().finally(() => jobs.delete(running));
      jobs.add(running);
    },
    async finish(patience) {
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
