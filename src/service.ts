/** What the edges are given: the engine that serves now, and a way to load the data anew. */
import type { Dataset } from "./dataset/dataset.js";
import type { Engine } from "./engine.js";
import { fail, ok, type Result } from "./result.js";
import { thousands } from "./text/thousands.js";

export interface Service {
  /** The engine over the dataset loaded last without a problem. */
  engine(): Engine;
  /** Reads the dataset again. On failure the old one goes on serving. Both values are a sentence for the operator. */
  reload(): Promise<Result<string, string>>;
}

/** Makes an engine from the files as they are now, or gives every problem, one a line. */
export type Load = () => Promise<Result<Engine, readonly string[]>>;

/** As many problems as a sentence can bear; `dateline check` shows them all. */
const SHOWN = 3;

/**
 * Loads once before it resolves: there is no service over broken data. Reloads asked for while one runs share its
 * result, so that two never race to be the last.
 */
export async function createService(load: Load): Promise<Result<Service, readonly string[]>> {
  const first = await load();
  if (!first.ok) return first;

  let serving = first.value;
  let running: Promise<Result<string, string>> | undefined;

  const reload = async (): Promise<Result<string, string>> => {
    const next = await load().catch((error: unknown) =>
      fail([error instanceof Error ? error.message : String(error)]),
    );
    if (!next.ok) return fail(kept(next.failure));
    // While the old one still answers: nobody's question is to wait for what the first one needs.
    next.value.prepare();
    serving = next.value;
    return ok(`Reloaded: ${size(serving.dataset)}.`);
  };

  return ok({
    engine: () => serving,
    reload: () => {
      running ??= reload().finally(() => {
        running = undefined;
      });
      return running;
    },
  });
}

function kept(problems: readonly string[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more`] : [];
  const shown = [...problems.slice(0, SHOWN), ...more].join("; ");
  return `Not reloaded, the data from before goes on serving. ${count}: ${shown}`;
}

/** "18 events, 30 names, 1 source". */
export function size(dataset: Dataset): string {
  const counts: readonly (readonly [number, string])[] = [
    [dataset.events.length + (dataset.table?.size ?? 0), "event"],
    [dataset.entities.length, "name"],
    [dataset.sources.length, "source"],
  ];
  return counts.map(([count, noun]) => `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`).join(", ");
}
