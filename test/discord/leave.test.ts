/** A bot that is told to end while discord.js is about to log in again ends all the same. */
import { expect, it } from "vitest";
import { leave } from "../../src/discord/leave.js";
import { startLoopback } from "./loopback/loopback.js";
import { spawnBot } from "./spawned.js";

it("a gateway that is left is waited for", async () => {
  const order: string[] = [];
  const destroy = async (): Promise<void> => {
    await new Promise(setImmediate);
    order.push("left");
  };
  expect(await leave({ destroy }, 60_000)).toBe(true);
  expect(order).toEqual(["left"]);
});

it("a gateway that cannot be left is given up", async () => {
  expect(await leave({ destroy: () => new Promise(() => {}) }, 1)).toBe(false);
});

it.each(["SIGTERM", "SIGINT"] as const)(
  "%s ends the program with status 0 right after Discord sent it away",
  async (signal) => {
    const discord = await startLoopback();
    const bot = spawnBot({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await bot.said(/is running/);
    discord.gateway.invalidate(false);
    bot.send(signal);
    expect(await bot.status).toBe(0);
    await discord.close();
  },
);
