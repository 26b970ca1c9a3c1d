/** Each fault of the table, with some questions under way: what could be answered is, and nothing twice. */
import { describe, expect, it, vi } from "vitest";
import { inHeadline, parrot, serving } from "./parrot.js";
import { openStage } from "./stage.js";
import { FAULTS, type FaultRow, mend } from "./storm/faults.js";
import { askAll } from "./storm/storm.js";

const TRUE_NOW = Date.now;
const machine = {
  moveClock: async (by: number): Promise<void> => {
    vi.restoreAllMocks();
    if (by !== 0) vi.spyOn(Date, "now").mockImplementation(() => TRUE_NOW() + by);
  },
};

async function survives(row: FaultRow): Promise<void> {
  const stage = await openStage(serving(parrot(inHeadline)), { heartbeatMs: 400 });
  const { discord } = stage;
  const { happenings } = discord.world;
  // What is asked first takes longest.
  await discord.mention("warm?");
  const mark = happenings.mark();
  const tally = await askAll(discord, {
    total: 32,
    inFlight: 4,
    messageMs: 6000,
    question: (index) => `Question ${index}?`,
    strike: () => row.strike(discord, machine),
  });
  const { shows } = row;
  if (shows) await happenings.next((one) => one.kind === shows || undefined, shows, mark, 10_000);
  await mend(discord, machine);
  expect(tally.doubled).toBe(0);
  if (row.why === undefined) expect(tally.lost).toBe(0);
  else expect(tally.lost).toBeGreaterThan(0);
  expect((await discord.interact({ command: "about" })).text).toContain("/about");
  expect(stage.log.join("")).not.toMatch(/"level":[56]0/);
  await stage.close();
}

// What takes its time is Discord's own: five seconds between two logins, three for an answer.
describe.concurrent("questions under way survive", () => {
  it.each(FAULTS.filter((row) => !row.clock))("$name", { timeout: 30_000 }, survives);
});

describe("questions under way survive", () => {
  it.each(FAULTS.filter((row) => row.clock))("$name", { timeout: 30_000 }, survives);
});
