/** What happened, in order, and a way to wait for what is to happen: tests await events, not time. */
export class Journal<T> {
  readonly #entries: T[] = [];
  readonly #watchers = new Set<(entry: T) => void>();

  get entries(): readonly T[] {
    return this.#entries;
  }

  /** A place in the journal, to look or wait from. */
  mark(): number {
    return this.#entries.length;
  }

  since(mark: number): readonly T[] {
    return this.#entries.slice(mark);
  }

  add(entry: T): void {
    this.#entries.push(entry);
    for (const watch of [...this.#watchers]) watch(entry);
  }

  /** Calls `take` with each entry from now on, until it is stopped. */
  watch(take: (entry: T) => void): { stop(): void } {
    this.#watchers.add(take);
    return { stop: () => void this.#watchers.delete(take) };
  }

  /** The first entry from `mark` on that `pick` makes something of. Rejects, naming `what`, after `ms` without one. */
  next<R>(pick: (entry: T) => R | undefined, what: string, mark = this.mark(), ms = 8000): Promise<R> {
    for (const entry of this.since(mark)) {
      const picked = pick(entry);
      if (picked !== undefined) return Promise.resolve(picked);
    }
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        this.#watchers.delete(watch);
      };
      const watch = (entry: T): void => {
        const picked = pick(entry);
        if (picked === undefined) return;
        stop();
        resolve(picked);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`waited ${ms} ms in vain for ${what}`));
      }, ms);
      this.#watchers.add(watch);
    });
  }
}
