/** How a running bot is at the moment. Those who run it write here; /readyz and /metrics read. */
import type { Service } from "../service.js";

export interface Shard {
  readonly id: number;
  /** Connected and identified. */
  readonly ready: boolean;
  /** Connected, as it believes, but nothing has come from Discord for too long. */
  readonly silent: boolean;
  /** Milliseconds from a heartbeat to its acknowledgement; left out before the first. */
  readonly ping?: number;
}

export interface Vitals {
  /** Once the dataset is loaded. */
  service?: Service;
  /** Those of this process; none before it connects, or where it runs without the gateway. */
  shards: () => readonly Shard[];
  /** Questions being answered. */
  inHand: () => number;
  phase: "loading" | "connecting" | "serving" | "stopping";
}

export const createVitals = (): Vitals => ({ shards: () => [], inHand: () => 0, phase: "loading" });
