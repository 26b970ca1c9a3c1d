/** What to clear away where someone presses Ctrl-C, or the machine shuts down, half-way. */

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls it once, at the first such signal, and then lets the signal end the process as if nobody had listened; gives what stops listening. */
export function onInterrupt(clear: () => void): () => void {
  const off = (): void => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
  const stop = (signal: NodeJS.Signals): void => {
    off();
    clear();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return off;
}
