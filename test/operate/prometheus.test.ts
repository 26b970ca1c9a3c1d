import { describe, expect, test } from "vitest";
import { createPrometheus } from "../../src/operate/prometheus.js";
import { createVitals } from "../../src/operate/vitals.js";
import { parrot, serving } from "../discord/parrot.js";
import { samples } from "./samples.js";

const dataset = parrot().dataset;

describe("the page", () => {
  test("has what the meter was told", async () => {
    const { meter, page } = createPrometheus(createVitals(), { ofProcess: false });
    meter.asked("command", { kind: "dates", outcome: "answered" }, 0.002);
    meter.asked("command", { kind: "dates", outcome: "answered" }, 0.2);
    meter.asked("mention", { kind: "unknown-name", outcome: "refused" }, 0.001);
    meter.acknowledged("command", 0.03);
    meter.limited("mention");
    meter.restFailed(429);
    meter.restFailed(0);
    meter.reconnected(3, "silent");
    meter.reloaded(true);
    meter.reloaded(false);
    const seen = samples(await page());
    expect(seen).toMatchObject({
      'dateline_questions_total{way="command",kind="dates",outcome="answered"}': 2,
      'dateline_questions_total{way="mention",kind="unknown-name",outcome="refused"}': 1,
      'dateline_answer_seconds_bucket{le="0.0025",way="command"}': 1,
      'dateline_answer_seconds_bucket{le="0.25",way="command"}': 2,
      'dateline_answer_seconds_count{way="command"}': 2,
      'dateline_acknowledge_seconds_bucket{le="0.05",way="command"}': 1,
      'dateline_limited_total{way="mention"}': 1,
      'dateline_rest_failures_total{status="429"}': 1,
      'dateline_rest_failures_total{status="0"}': 1,
      'dateline_gateway_reconnects_total{shard="3",why="silent"}': 1,
      'dateline_reloads_total{outcome="serving"}': 1,
      'dateline_reloads_total{outcome="kept-old"}': 1,
    });
    expect(seen["dateline_unanswered_share"]).toBeCloseTo(1 / 3);
  });

  test("follows the shards, what is in hand and the data that serves now", async () => {
    const vitals = createVitals();
    const { page } = createPrometheus(vitals, { ofProcess: false });
    expect(samples(await page())).toEqual({
      dateline_ready: 0,
      dateline_in_hand: 0,
      dateline_unanswered_share: 0,
    });
    vitals.phase = "serving";
    expect(samples(await page())).toMatchObject({ dateline_ready: 1 });
    vitals.inHand = () => 7;
    vitals.service = serving(parrot());
    vitals.shards = () => [
      { id: 0, ready: true, silent: false, ping: 31 },
      { id: 5, ready: true, silent: true },
    ];
    expect(samples(await page())).toMatchObject({
      // One of them hears nothing.
      dateline_ready: 0,
      dateline_in_hand: 7,
      'dateline_gateway_ready{shard="0"}': 1,
      'dateline_gateway_ready{shard="5"}': 0,
      'dateline_gateway_ping_seconds{shard="0"}': 0.031,
      'dateline_dataset_records{kind="sources"}': 0,
    });
    const source = {
      id: "a",
      title: "A",
      publisher: "P",
      url: "https://example.org",
      published: "2022-01-01",
      language: "en",
      licence: "CC0",
      kind: "news" as const,
    };
    vitals.service = serving(parrot(undefined, { dataset: { ...dataset, sources: [source] } }));
    vitals.shards = () => [];
    const after = samples(await page());
    expect(after['dateline_dataset_records{kind="sources"}']).toBe(1);
    expect(Object.keys(after).filter((name) => name.startsWith("dateline_gateway"))).toEqual([]);
  });

  test("has the process too where that is wanted", async () => {
    const { page, type } = createPrometheus(createVitals(), { ofProcess: true });
    expect(await page()).toContain("process_resident_memory_bytes");
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  });
});
