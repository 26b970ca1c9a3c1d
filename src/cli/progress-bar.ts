/** How far a long job is: on a terminal a bar that fills, anywhere else a line at each tenth. */
import type { Writable } from "node:stream";

export interface ProgressBar {
  /** `share` is from 0 to 1; `note` says how much that is. */
  show(share: number, note: string): void;
  /** Leaves the bar as it is, and goes to the next line. */
  end(): void;
}

const WIDTH = 30;
/** Milliseconds between two drawings: an eye sees no more. */
const PAUSE = 100;
/** A job that is over sooner needs no lines where nobody watches. */
const SHORT = 2000;

export function createProgressBar(errors: Writable): ProgressBar {
  const terminal = "isTTY" in errors && errors.isTTY === true;
  const start = Date.now();
  let drawn = 0;
  let open = false;
  let tenth = 0;
  let last: (() => void) | undefined;
  return {
    show(share, note) {
      const part = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 1));
      const percent = Math.floor(part * 100);
      const now = Date.now();
      if (terminal) {
        const full = Math.round(part * WIDTH);
        last = () =>
          errors.write(`\r${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${percent} % · ${note}\x1b[K`);
        if (now - drawn < PAUSE) return;
        drawn = now;
        last();
        open = true;
      } else if (Math.floor(percent / 10) > tenth) {
        tenth = Math.floor(percent / 10);
        if (now - start > SHORT) errors.write(`${percent} % · ${note}\n`);
      }
    },
    end() {
      if (!open) return;
      last?.();
      errors.write("\n");
      open = false;
    },
  };
}
