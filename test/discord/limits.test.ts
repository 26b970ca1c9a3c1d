/** Whoever asks too fast is told kindly, and nobody else notices. */
import { describe, expect, it } from "vitest";
import { inHeadline, parrot, serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

const SLOWER = /lot at once.*ask again in \d+ seconds/;
const CROWDED = /Many questions are being asked in this channel/;

async function onStage(limits: { user: number; channel: number }, test: (stage: Stage) => Promise<void>) {
  const stage = await openStage(
    serving(parrot((text) => ({ ...inHeadline(text), suggestions: ["Who met Blinken?"] }))),
    {},
    { limits },
  );
  await test(stage);
  await stage.close();
}

const ask = ({ discord }: Stage, question: string, more: object = {}) =>
  discord.interact({ command: "ask", options: { question }, ...more });

describe("a user who asks too fast", () => {
  it("is told so privately, by a command as by a button, and still completes names", () =>
    onStage({ user: 2, channel: 0 }, async (stage) => {
      const { discord } = stage;
      const first = await ask(stage, "one");
      expect((await ask(stage, "two")).text).toContain("two");
      const third = await ask(stage, "three");
      expect(third.text).toMatch(SLOWER);
      expect(third.text).not.toContain("three");
      expect(third.ephemeral).toBe(true);
      const button = first.buttons.find(({ label }) => label.includes("Blinken"));
      const pressed = await discord.component(button?.customId ?? "", first.message);
      expect([pressed.text, pressed.ephemeral]).toEqual([expect.stringMatching(SLOWER), true]);
      expect(await discord.autocomplete("met", { focused: "who", value: "b" })).toHaveLength(25);
    }));

  it("is told so once where they mention the bot, and then not answered", () =>
    onStage({ user: 1, channel: 0 }, async ({ discord, bot }) => {
      expect((await discord.mention("one")).text).toContain("one");
      expect((await discord.mention("two")).text).toMatch(SLOWER);
      for (const text of ["three", "four", "five"]) discord.say({ text: `${discord.tag} ${text}` });
      expect((await discord.mention("six", { author: discord.world.owner })).text).toContain("six");
      await bot.stop();
      expect(discord.requests("POST /channels")).toHaveLength(3);
    }));

  it("holds nobody else back, and an owner is never held back", () =>
    onStage({ user: 1, channel: 0 }, async (stage) => {
      const { owner } = stage.discord.world;
      await ask(stage, "one");
      expect((await ask(stage, "two")).text).toMatch(SLOWER);
      for (const question of ["three", "four", "five"])
        expect((await ask(stage, question, { user: owner })).text).toContain(question);
    }));
});

describe("a channel in which too much is asked", () => {
  it("has to wait, whoever asks, and others have not", () =>
    onStage({ user: 0, channel: 2 }, async (stage) => {
      await ask(stage, "one");
      await stage.discord.mention("two");
      expect((await ask(stage, "three")).text).toMatch(CROWDED);
      expect((await ask(stage, "four", { in: "dm" })).text).toContain("four");
    }));
});

it("what was not for the bot counts for nobody", () =>
  onStage({ user: 1, channel: 1 }, async (stage) => {
    for (let each = 0; each < 20; each += 1) stage.discord.say({ text: "just talking" });
    expect((await ask(stage, "one")).text).toContain("one");
  }));
