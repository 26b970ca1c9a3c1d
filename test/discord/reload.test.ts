/** New data while questions are in hand: those are answered from the old, and the next from the new. */
import { expect, it } from "vitest";
import type { Reply } from "../../src/engine.js";
import { ok } from "../../src/result.js";
import { createService } from "../../src/service.js";
import { inHeadline, parrot } from "./parrot.js";
import { openStage } from "./stage.js";

it("a question in hand is not disturbed by a reload", async () => {
  let speak = (): void => {};
  let asked = (): void => {};
  const begun = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const old = parrot((text) => inHeadline(`old ${text}`));
  const pondering = {
    ...old,
    ask: (text: string) =>
      new Promise<Reply>((resolve) => {
        speak = () => void old.ask(text).then(resolve);
        asked();
      }),
  };
  const engines = [pondering, parrot((text) => inHeadline(`new ${text}`))];
  const service = await createService(async () => ok(engines.shift() ?? pondering));
  if (!service.ok) throw new Error("no service");
  const { discord, close } = await openStage(service.value);

  const first = discord.interact({ command: "ask", options: { question: "question" } });
  await begun;
  const reloaded = await discord.interact({ command: "reload", user: discord.world.owner });
  expect(reloaded.text).toContain("Reloaded");
  expect((await discord.interact({ command: "ask", options: { question: "question" } })).text).toContain(
    "new question",
  );
  speak();
  expect((await first).text).toContain("old question");
  await close();
});
