/** The figures of the bot as tables, and what its benchmark is given. */
import { expect, it } from "vitest";
import { discordCommand } from "./command.js";
import { type Report, TEXTS } from "./report.js";

const REPORT: Report = {
  memory: {
    servers: 20_000,
    shards: 20,
    heapEach: 3072,
    residentEach: 3584,
    residentMib: [135.2, 197.4],
    flood: { messages: 1_000_000, heapGrowth: 2048, residentGrowth: 1024, perSecond: 19_899.1 },
  },
  latency: [
    {
      data: "the shipped data",
      loads: [
        {
          load: "200",
          n: 2000,
          perSecond: 412.4,
          p50: 12,
          p99: 48.2,
          max: 120,
          processorMs: 1.5,
          lost: 0,
          doubled: 0,
        },
      ],
    },
  ],
  faults: [
    { fault: "line cut", asked: 350, answered: 350, lost: 0, doubled: 0, remark: "" },
    { fault: "403 in a channel", asked: 350, answered: 340, lost: 10, doubled: 0, remark: "it may not" },
  ],
};

it("a table tells memory, latency and faults, and why something was lost", () => {
  const { latency, memory, faults } = REPORT;
  const text = [TEXTS.latency(latency), TEXTS.memory(memory), TEXTS.faults(faults)].join("\n");
  expect(text).toContain("3.5 KiB a server (3.0 KiB of heap), 197 MiB in all, 135 MiB with one server.");
  expect(text).toContain("19,899 a second");
  expect(text).toMatch(/^200 +2,000 +412 +12 ms +48 ms +120 ms +1\.5 ms +0 +0$/m);
  expect(text).toMatch(/^line cut +350 +350 +0 +0$/m);
  expect(text).toContain("403 in a channel: it may not.");
});

it("by itself there are 20,000 servers, a million messages and 10,000 questions", () => {
  const command = discordCommand();
  command.parse([], { from: "user" });
  expect(command.opts()).toEqual({ servers: 20_000, messages: 1_000_000, asked: 10_000 });
});

it.each(["0", "many", "-5", "1e9"])("a count of %s is refused", (count) => {
  const command = discordCommand().configureOutput({ writeErr: () => {} });
  expect(() => command.parse(["--servers", count], { from: "user" })).toThrow("Give a number from 1.");
});
