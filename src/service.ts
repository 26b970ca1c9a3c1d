/** What the edges are given: the engine that serves now, and a way to load the data anew. */
import type { Dataset } from "./dataset/dataset.js";
import type { Engine } from "./engine.js";
import type { Locale } from "./phrases/locale.js";
import { type Saying, saying } from "./phrases/phrase.js";
import { NOT_RELOADED, RELOADED } from "./phrases/reload.js";
import { UNIT } from "./phrases/units.js";
import { fail, ok, type Result } from "./result.js";
import { thousands } from "./text/thousands.js";

export interface Service {
  /** The engine over the dataset loaded last without a problem. */
  engine(): Engine;
  /** Reads the dataset again. On failure the old one goes on serving. Both values are a sentence for the operator. */
  reload(locale?: Locale): Promise<Result<string, string>>;
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
  let running: Promise<Result<Saying, Saying>> | undefined;

  const reload = async (): Promise<Result<Saying, Saying>> => {
    const next = await load().catch((error: unknown) =>
      fail([error instanceof Error ? error.message : String(error)]),
    );
    if (!next.ok) return fail(saying(NOT_RELOADED, next.failure.length, next.failure.slice(0, SHOWN)));
    // While the old one still answers: nobody's question is to wait for what the first one needs.
    next.value.prepare();
    serving = next.value;
    const { dataset } = serving;
    return ok((locale) => RELOADED[locale](size(dataset, locale)));
  };

  return ok({
    engine: () => serving,
    reload: async (locale = "en") => {
      running ??= reload().finally(() => {
        running = undefined;
      });
      const done = await running;
      return done.ok ? ok(done.value(locale)) : fail(done.failure(locale));
    },
  });
}

/** "18 events, 30 names, 1 source". */
export function size(dataset: Dataset, locale: Locale = "en"): string {
  const counts = [
    [dataset.events.length + (dataset.table?.size ?? 0), "events"],
    [dataset.entities.length, "names"],
    [dataset.sources.length, "sources"],
  ] as const;
  return counts.map(([count, unit]) => `${thousands(count, locale)} ${UNIT[locale](unit, count)}`).join(", ");
}
