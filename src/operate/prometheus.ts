/** Counts what a meter is told, and writes it out for Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Meter } from "./meter.js";
import { readinessOf } from "./readiness.js";
import { createShare } from "./share.js";
import type { Vitals } from "./vitals.js";

export interface Prometheus {
  readonly meter: Meter;
  /** What /metrics is, in Prometheus' text format. */
  page(): Promise<string>;
  /** The media type of the page. */
  readonly type: string;
}

/** Seconds: from what the engine needs up to what Discord waits. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

/** How many questions the share of unanswered ones looks back on. */
const LOOKED_BACK_ON = 1000;

export interface PrometheusOptions {
  /** Whether to count memory, processor time and the like of the process too: once in a process. */
  readonly ofProcess: boolean;
}

export function createPrometheus(vitals: Vitals, { ofProcess }: PrometheusOptions): Prometheus {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  addGauges(vitals, registry);

  const questions = new Counter({
    name: "dateline_questions_total",
    help: "Questions by the way they came, the kind of answer or failure, and what came of them",
    labelNames: ["way", "kind", "outcome"],
    registers,
  });
  const answering = new Histogram({
    name: "dateline_answer_seconds",
    help: "From a question's arrival until its answer is ready to be sent",
    labelNames: ["way"],
    buckets: BUCKETS,
    registers,
  });
  const acknowledging = new Histogram({
    name: "dateline_acknowledge_seconds",
    help: "From a question's arrival until Discord has its answer",
    labelNames: ["way"],
    buckets: BUCKETS,
    registers,
  });
  const limited = new Counter({
    name: "dateline_limited_total",
    help: "Questions held back because a user or a channel asked too fast",
    labelNames: ["way"],
    registers,
  });
  const restFailures = new Counter({
    name: "dateline_rest_failures_total",
    help: "Requests that Discord did not take, each try counted; status 0 where it could not be reached",
    labelNames: ["status"],
    registers,
  });
  const reconnects = new Counter({
    name: "dateline_gateway_reconnects_total",
    help: "Lost connections to the gateway, and those that the watchdog closed because nothing came any more",
    labelNames: ["shard", "why"],
    registers,
  });
  const reloads = new Counter({
    name: "dateline_reloads_total",
    help: "How often the data was read again, and whether it serves now",
    labelNames: ["outcome"],
    registers,
  });
  const unanswered = createShare(LOOKED_BACK_ON);
  new Gauge({
    name: "dateline_unanswered_share",
    help: `Of the last ${LOOKED_BACK_ON} questions, the share without an answer: nothing found, refused or broken`,
    registers,
    collect() {
      this.set(unanswered.value());
    },
  });

  return {
    meter: {
      asked(way, { kind, outcome }, seconds) {
        questions.inc({ way, kind, outcome });
        answering.observe({ way }, seconds);
        if (way !== "completion") unanswered.add(outcome !== "answered");
      },
      acknowledged: (way, seconds) => acknowledging.observe({ way }, seconds),
      limited: (way) => limited.inc({ way }),
      restFailed: (status) => restFailures.inc({ status }),
      reconnected: (shard, why) => reconnects.inc({ shard, why }),
      reloaded: (well) => reloads.inc({ outcome: well ? "serving" : "kept-old" }),
    },
    page: () => registry.metrics(),
    type: registry.contentType,
  };
}

/** What is asked for only when somebody looks. */
function addGauges(vitals: Vitals, registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: "dateline_ready",
    help: "1 while questions are answered, as /readyz says, else 0",
    registers,
    collect() {
      this.set(readinessOf(vitals).ready ? 1 : 0);
    },
  });
  new Gauge({
    name: "dateline_in_hand",
    help: "Questions being answered",
    registers,
    collect() {
      this.set(vitals.inHand());
    },
  });
  new Gauge({
    name: "dateline_gateway_ready",
    help: "1 for each shard that is connected and hears from Discord, else 0",
    labelNames: ["shard"],
    registers,
    collect() {
      this.reset();
      for (const { id, ready, silent } of vitals.shards()) this.set({ shard: id }, ready && !silent ? 1 : 0);
    },
  });
  new Gauge({
    name: "dateline_gateway_ping_seconds",
    help: "From a shard's last heartbeat to its acknowledgement",
    labelNames: ["shard"],
    registers,
    collect() {
      this.reset();
      for (const { id, ping } of vitals.shards())
        if (ping !== undefined) this.set({ shard: id }, ping / 1000);
    },
  });
  new Gauge({
    name: "dateline_dataset_records",
    help: "What the dataset that serves now holds",
    labelNames: ["kind"],
    registers,
    collect() {
      const dataset = vitals.service?.engine().dataset;
      if (dataset === undefined) return;
      this.set({ kind: "events" }, dataset.events.length + (dataset.table?.size ?? 0));
      this.set({ kind: "entities" }, dataset.entities.length);
      this.set({ kind: "sources" }, dataset.sources.length);
    },
  });
}
