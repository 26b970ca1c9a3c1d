/** Messages of version 2 on the loopback Discord: kept as Discord keeps them, and edited as it allows. */
import {
  type APIInteraction,
  InteractionResponseType as Callback,
  InteractionType,
  Routes,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SOUND_LAYOUT } from "./contract-layout-rows.js";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { QUIET, rulesBroken, SmallClient } from "./small-client.js";

const VERSION_2 = 1 << 15;
const text = (content: string): object => ({ type: 10, content });
const later = (content: string, ...more: object[]): object => ({
  flags: VERSION_2,
  components: [text(content), ...more],
  ...QUIET,
});
const row = { type: 1, components: [{ type: 2, style: 1, label: "Next", custom_id: "next" }] };

let discord: Loopback;
let small: SmallClient;
beforeEach(async () => {
  discord = await startLoopback();
  small = new SmallClient(discord);
  await small.login();
});
afterEach(async () => {
  await small.client.destroy();
  await discord.close();
});

const ask = () => discord.interact({ command: "echo", options: { text: "hi" } });
const isPressed = ({ type }: APIInteraction): boolean => type === InteractionType.MessageComponent;

describe("a message of version 2", () => {
  it.each(SOUND_LAYOUT)("with %s is kept as Discord's description has it", async (_name, _kind, body) => {
    const [place] = discord.world.channels;
    await small.client.rest.post(Routes.channelMessages(place?.id ?? ""), { body });
  });

  it("is read, and its button pressed, which turns it over", async () => {
    small.answer = (interaction) =>
      small.respond(interaction, {
        type: isPressed(interaction) ? Callback.UpdateMessage : Callback.ChannelMessageWithSource,
        data: isPressed(interaction) ? later("second") : later("first", row),
      });
    const first = await ask();
    expect(first.text).toBe("first");
    const second = await discord.press(first, "Next");
    expect(second).toMatchObject({ text: "second", updated: true, buttons: [] });
  });

  it("takes the place of a deferral, and what follows does not take its own", async () => {
    small.answer = async (interaction) => {
      await small.respond(interaction, { type: Callback.DeferredChannelMessageWithSource });
      const { bot } = discord.world;
      const hook = Routes.webhook(bot.id, interaction.token);
      await small.client.rest.patch(`${hook}/messages/@original`, { body: later("first"), auth: false });
      await small.client.rest.post(hook, { body: later("second"), auth: false });
    };
    const first = await ask();
    const second = await discord.world.happenings.next(
      (one) => (one.kind === "answer" && !one.updated ? one.message : undefined),
      "the second",
      0,
    );
    expect(second.id).not.toBe(first.id);
  });

  it.each([
    ["words left in it", { content: "hi", ...QUIET }, later("second")],
    ["words put into it", later("first"), { content: "hi", ...QUIET }],
  ])("with %s is a breach", async (_name, before, after) => {
    small.answer = (interaction) =>
      small.respond(interaction, {
        type: isPressed(interaction) ? Callback.UpdateMessage : Callback.ChannelMessageWithSource,
        data: isPressed(interaction) ? after : before,
      });
    await discord.component("next", (await ask()).message);
    expect(rulesBroken(discord)).toEqual(["component version"]);
  });
});
