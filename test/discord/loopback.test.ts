/** Interactions on the loopback Discord: how they are sent and answered, and every way of answering them wrongly. */
import { InteractionResponseType as Callback, MessageFlags, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Loopback, startLoopback } from "./loopback/loopback.js";
import { QUIET, rulesBroken, SmallClient } from "./small-client.js";

let discord: Loopback;
let small: SmallClient;
beforeEach(async () => {
  discord = await startLoopback();
  small = new SmallClient(discord);
});
afterEach(async () => {
  await small.client.destroy();
  await discord.close();
});

describe("interactions", () => {
  it("a command arrives with its options and its answer comes back", async () => {
    await small.login();
    const echoed = await discord.interact({ command: "echo", options: { text: "hi", private: true } });
    expect(echoed.text).toContain('"value":"hi"');
    expect(echoed.ephemeral).toBe(false);
  });

  it.each(["guild", "dm", "group"] as const)("a command can be used in a %s", async (place) => {
    await small.login();
    const echoed = await discord.interact({ command: "echo", options: { text: "hi" }, in: place });
    expect(echoed.text).toContain("hi");
  });

  it("what the registered command does not offer is refused before it is sent", async () => {
    await small.login();
    expect(() => discord.interact({ command: "nope" })).toThrow("no command /nope");
    expect(() => discord.interact({ command: "echo" })).toThrow("needs text");
    expect(() => discord.interact({ command: "echo", options: { text: 1 } })).toThrow("cannot be number");
    expect(() => discord.interact({ command: "echo", options: { text: "x", tone: "sad" } })).toThrow(
      "no sad",
    );
  });

  it("typing brings the choices", async () => {
    await small.login();
    small.answer = (interaction) =>
      small.respond(interaction, {
        type: Callback.ApplicationCommandAutocompleteResult,
        data: { choices: [{ name: "A", value: "a" }] },
      });
    expect(await discord.autocomplete("echo", { focused: "text", value: "" })).toEqual([
      { name: "A", value: "a" },
    ]);
  });

  it("a button is pressed on the message that bears it", async () => {
    await small.login();
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: "Go", custom_id: "go" }] }];
    const first = small.answer;
    small.answer = (interaction) => small.respond(interaction, { type: 4, data: { components, ...QUIET } });
    const shown = await discord.interact({ command: "echo", options: { text: "hi" } });
    small.answer = first;
    expect((await discord.press(shown, "Go")).text).toBe("pressed go");
  });

  it("a deferred answer is what it is edited to", async () => {
    await small.login();
    small.answer = async (interaction) => {
      await small.respond(interaction, { type: 5, data: { flags: MessageFlags.Ephemeral } });
      const route = Routes.webhookMessage(discord.world.bot.id, interaction.token, "@original");
      return small.client.rest.patch(route, { body: { content: "done", ...QUIET }, auth: false });
    };
    const late = await discord.interact({ command: "echo", options: { text: "hi" } });
    expect([late.text, late.ephemeral]).toEqual(["done", true]);
  });

  it("with_response gives the message, and a followup may come after", async () => {
    await small.login();
    small.answer = async (interaction) => {
      const route = `${Routes.interactionCallback(interaction.id, interaction.token)}` as const;
      const query = new URLSearchParams({ with_response: "true" });
      await small.client.rest.post(route, {
        body: { type: 4, data: { content: "1", ...QUIET } },
        query,
        auth: false,
      });
      const more = Routes.webhook(discord.world.bot.id, interaction.token);
      return small.client.rest.post(more, { body: { content: "2", ...QUIET }, auth: false });
    };
    const mark = discord.world.happenings.mark();
    expect((await discord.interact({ command: "echo", options: { text: "hi" } })).text).toBe("1");
    const followup = await discord.world.happenings.next(
      (one) => (one.kind === "answer" && one.message.content === "2" ? one : undefined),
      "the followup",
      mark,
    );
    expect(followup.updated).toBe(false);
  });

  it("a second answer is refused and a breach", async () => {
    await small.login();
    let second: Promise<unknown> = Promise.resolve();
    small.answer = async (interaction) => {
      const body = { type: 4, data: { content: "1", ...QUIET } };
      await small.respond(interaction, body);
      second = small.respond(interaction, body);
      return second;
    };
    await discord.interact({ command: "echo", options: { text: "hi" } });
    await discord.world.happenings.next(
      (one) => (one.kind === "request" && one.status === 400 ? one : undefined),
      "refusal",
    );
    await expect(second).rejects.toThrow("already been acknowledged");
    expect(rulesBroken(discord)).toEqual(["answered once"]);
  });

  it("an answer that does not suit is refused and a breach", async () => {
    await small.login();
    small.answer = (interaction) =>
      small
        .respond(interaction, { type: 8, data: { choices: [] } })
        .catch(() => small.respond(interaction, { type: 4, data: { content: "well", ...QUIET } }));
    await discord.interact({ command: "echo", options: { text: "hi" } });
    expect(rulesBroken(discord)).toEqual(["suited answer"]);
  });

  it("a followup before the answer is a breach", async () => {
    await small.login();
    small.answer = async (interaction) => {
      const route = Routes.webhook(discord.world.bot.id, interaction.token);
      await small.client.rest
        .post(route, { body: { content: "2", ...QUIET }, auth: false })
        .catch(() => undefined);
      return small.respond(interaction, { type: 4, data: { content: "1", ...QUIET } });
    };
    await discord.interact({ command: "echo", options: { text: "hi" } });
    expect(rulesBroken(discord)).toEqual(["answered first"]);
  });

  it("an answer to nothing is a breach", async () => {
    await small.login();
    const body = { type: 4, data: { content: "1", ...QUIET } };
    await expect(
      small.client.rest.post(Routes.interactionCallback("1", "no"), { body, auth: false }),
    ).rejects.toThrow("Unknown interaction");
    expect(rulesBroken(discord)).toEqual(["known interaction"]);
  });

  it("no answer before close is a breach", async () => {
    await small.login();
    small.answer = () => Promise.resolve();
    discord.interact({ command: "echo", options: { text: "hi" } }).catch(() => undefined);
    await expect(discord.close()).rejects.toThrow("answered once");
    discord = await startLoopback();
  });

  it("no answer in time is a breach", async () => {
    const hasty = await startLoopback({ deadlineMs: 5 });
    const other = new SmallClient(hasty);
    other.answer = () => Promise.resolve();
    await other.login();
    const asked = hasty.interact({ command: "echo", options: { text: "hi" } });
    await expect(asked).rejects.toThrow("not answered in time");
    expect(rulesBroken(hasty)).toEqual(["answered in time"]);
    await other.client.destroy();
    await hasty.close();
  });
});
