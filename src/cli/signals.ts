/** What the operating system asks of a running bot. */

export interface Signals {
  /** Resolves at the first SIGTERM or SIGINT. A second one ends the process at once, as if nobody listened. */
  readonly stop: Promise<void>;
  /** No longer listens. */
  off(): void;
}

const STOP = ["SIGTERM", "SIGINT"] as const;

/** Listens from now on; `reload` is called at each SIGHUP. */
export function listen(reload: () => void): Signals {
  let stopped = () => {};
  const stop = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const onStop = () => {
    for (const signal of STOP) process.off(signal, onStop);
    stopped();
  };
  process.on("SIGHUP", reload);
  for (const signal of STOP) process.on(signal, onStop);
  return {
    stop,
    off() {
      process.off("SIGHUP", reload);
      for (const signal of STOP) process.off(signal, onStop);
    },
  };
}
