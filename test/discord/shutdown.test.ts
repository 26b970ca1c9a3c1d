/** Stopping: what is in hand is finished, nothing new is begun, and the line is closed cleanly. */
import { expect, it } from "vitest";
import type { Reply } from "../../src/engine.js";
import type { Loopback } from "./loopback/loopback.js";
import { inHeadline, parrot, serving } from "./parrot.js";
import { openStage } from "./stage.js";

/** An engine that ponders each question until it is told to speak. */
function pondering() {
  const waiting: (() => void)[] = [];
  let asked = (): void => {};
  const begun = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const engine = parrot(inHeadline, {
    ask: (question) =>
      new Promise<Reply>((resolve) => {
        waiting.push(() => void parrot().ask(question).then(resolve));
        asked();
      }),
  });
  const speak = (): void => {
    for (const say of waiting.splice(0)) say();
  };
  return { engine, begun, speak };
}

/** What is said from now on is for nobody, or for another process. */
function lineIsClosed({ world }: Loopback, mark: number): Promise<number> {
  return world.happenings.next((one) => (one.kind === "close" ? one.code : undefined), "a close", mark);
}

it("a mention in hand is answered after the line was closed", async () => {
  const { engine, begun, speak } = pondering();
  const { discord, bot } = await openStage(serving(engine));
  const mark = discord.world.happenings.mark();
  const answered = discord.mention("who met Le Drian?");
  await begun;
  const stopped = bot.stop();
  expect(await lineIsClosed(discord, mark)).toBe(1000);
  speak();
  expect((await answered).text).toContain("Le Drian");
  await stopped;
  await discord.close();
});

it("a command in hand is answered, and Discord has nobody left to bring anything new", async () => {
  const { engine, begun, speak } = pondering();
  const { discord, bot } = await openStage(serving(engine));
  const mark = discord.world.happenings.mark();
  const answered = discord.interact({ command: "ask", options: { question: "who met Le Drian?" } });
  await begun;
  const stopped = bot.stop();
  await lineIsClosed(discord, mark);
  expect(discord.gateway.sessions()).toEqual([]);
  speak();
  expect((await answered).text).toContain("Le Drian");
  await stopped;
  await discord.close();
});

it("the line is closed as Discord asks: with code 1000", async () => {
  const { discord, bot } = await openStage(serving(parrot()));
  const mark = discord.world.happenings.mark();
  await bot.stop();
  const code = await discord.world.happenings.next(
    (one) => (one.kind === "close" ? one.code : undefined),
    "the line to close",
    mark,
  );
  expect(code).toBe(1000);
  await discord.close();
});

it("stopping twice is stopping once", async () => {
  const { discord, bot } = await openStage(serving(parrot()));
  await Promise.all([bot.stop(), bot.stop()]);
  await discord.close();
});
