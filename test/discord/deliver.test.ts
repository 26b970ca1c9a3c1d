/** Sending until it has arrived: what passes by itself is borne, what does not is not tried again. */
import { DiscordAPIError, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { deliver } from "../../src/discord/deliver.js";
import { createSeen } from "../../src/discord/seen.js";
import { SteadyRest } from "../../src/discord/steady-rest.js";
import type { Fault } from "./loopback/faults.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { QUIET, rulesBroken } from "./small-client.js";

const ON = "POST /channels/:channel/messages";
const PATIENCE = { within: 4000, each: 100 };

let discord: Loopback;
let rest: SteadyRest;
beforeEach(async () => {
  discord = await startLoopback();
  rest = new SteadyRest(discord.token, discord.apiUrl);
});
afterEach(async () => {
  vi.restoreAllMocks();
  rest.close();
  await discord.close();
});

const post = (nonce: number, signal?: AbortSignal): Promise<unknown> =>
  rest.post(Routes.channelMessages(discord.channel("guild")), {
    body: { content: "hello", nonce: String(nonce), enforce_nonce: true, ...QUIET },
    ...(signal && { signal }),
  });

describe("a message arrives", () => {
  const PASSING: readonly Fault[] = [
    { on: ON, status: 500, times: 3 },
    { on: ON, status: 429, retryAfter: 0.05, times: 2 },
    { on: ON, line: "reset", times: 3 },
    { on: ON, line: "reset", times: 1, late: true },
    { on: ON, line: "silent", times: 2 },
    { on: ON, line: "silent", times: 1, late: true },
  ];
  it.each(PASSING)("once, after %j", async (fault) => {
    discord.fail(fault);
    await deliver((signal) => post(1, signal), PATIENCE);
    expect(discord.requests(ON)).toHaveLength(fault.times + 1);
    expect(discord.world.messages.size).toBe(1);
  });
});

it("what Discord refuses is not sent again", async () => {
  discord.fail({ on: ON, status: 403, times: 1 });
  await expect(deliver((signal) => post(1, signal), PATIENCE)).rejects.toBeInstanceOf(DiscordAPIError);
  expect(discord.requests(ON)).toHaveLength(1);
});

it("what does not pass in time is given up, with the last error", async () => {
  discord.fail({ on: ON, status: 500, times: 1000 });
  const sent = deliver((signal) => post(1, signal), { within: 300, each: 100 });
  await expect(sent).rejects.toMatchObject({ status: 500 });
});

it("what is no trouble of the line is thrown at once", async () => {
  const broken = new TypeError("a mistake of ours");
  const send = vi.fn(() => Promise.reject(broken));
  await expect(deliver(send, PATIENCE)).rejects.toBe(broken);
  expect(send).toHaveBeenCalledOnce();
});

it("a clock that is set back by hours keeps nothing waiting for hours", async () => {
  await post(0);
  const trueNow = Date.now;
  vi.spyOn(Date, "now").mockImplementation(() => trueNow() - 5 * 3_600_000);
  // More than discord.js lets pass in a second, or in the hours that it takes for one.
  await Promise.all(Array.from({ length: 60 }, (_, index) => post(index + 1)));
  expect(discord.world.messages.size).toBe(61);
  expect(rulesBroken(discord)).toEqual([]);
});

describe("what was seen", () => {
  it("is new once", () => {
    const seen = createSeen(2);
    expect(["a", "a", "b", "a"].map((id) => seen.isNew(id))).toEqual([true, false, true, false]);
  });

  it("is forgotten when as many others came as are remembered", () => {
    const seen = createSeen(2);
    for (const id of ["a", "b", "c"]) seen.isNew(id);
    expect(seen.isNew("b")).toBe(false);
    expect(seen.isNew("a")).toBe(true);
  });
});
