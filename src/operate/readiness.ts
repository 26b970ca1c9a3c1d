/** Whether questions are answered now, and if not, why: what /readyz says. */
import type { Shard, Vitals } from "./vitals.js";

export interface Readiness {
  readonly ready: boolean;
  /** For the operator, a reason each; empty where it is ready. */
  readonly why: readonly string[];
  /** Left out before it is loaded. */
  readonly dataset?: { readonly title: string; readonly events: number };
  readonly shards: readonly Shard[];
}

const WAITING: Readonly<Record<Vitals["phase"], string | undefined>> = {
  loading: "the dataset is being loaded",
  connecting: "the bot is connecting to Discord",
  serving: undefined,
  stopping: "the bot is stopping",
};

export function readinessOf({ service, shards, phase }: Vitals): Readiness {
  const all = shards();
  const why = [WAITING[phase] ?? [], ...all.map((shard) => troubleWith(shard) ?? [])].flat();
  const dataset = service?.engine().dataset;
  return {
    ready: why.length === 0,
    why,
    ...(dataset && {
      dataset: {
        title: dataset.manifest.title,
        events: dataset.events.length + (dataset.table?.size ?? 0),
      },
    }),
    shards: all,
  };
}

function troubleWith({ id, ready, silent }: Shard): string | undefined {
  if (!ready) return `shard ${id} is not connected`;
  return silent ? `nothing has come from Discord for shard ${id} for too long` : undefined;
}
