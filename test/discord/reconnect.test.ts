/** When Discord forgets the session: the bot logs in anew. discord.js waits some five seconds before it does. */
import { expect, it } from "vitest";
import { parrot, serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

it.concurrent.each([
  ["a forgotten session", (it: Stage) => it.discord.gateway.forget()],
  ["INVALID_SESSION", (it: Stage) => it.discord.gateway.invalidate(false)],
])("after %s the bot identifies anew and answers", async (_name, drop) => {
  const stage = await openStage(serving(parrot()));
  const { discord } = stage;
  const mark = discord.world.happenings.mark();
  drop(stage);
  await discord.ready(mark);
  expect((await discord.mention("still there?")).text).toContain("still there?");
  expect((await discord.interact({ command: "about" })).text).toContain("/about");
  expect(discord.requests("PUT /applications")).toHaveLength(1);
  await stage.close();
});

it("a connection that Discord closes for good is told to the operator", async () => {
  const stage = await openStage(serving(parrot()));
  stage.discord.gateway.close(4004);
  expect(await stage.bot.lost).toContain("token");
  await stage.close();
});
