import type { APIInteraction } from "discord.js";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.js";
import { createConversation } from "../../src/conversation.js";
import { type Counter, respond } from "../../src/discord/interactions.js";
import { createSeal } from "../../src/discord/press.js";
import type { Engine } from "../../src/engine.js";
import { ok } from "../../src/result.js";
import { fakeEngine } from "../forms/fake-engine.js";
import { noSettings } from "../settings/no-settings.js";

const seal = createSeal("the-bot-token");
const EPHEMERAL = 64;
const V2 = 1 << 15;

const asks = (question: string): string =>
  seal.write({ act: "ask", page: 0, asker: "", question, narrowing: {} }) ?? "";

function counter(engine: Engine, lines: string[] = []): Counter {
  return {
    desk: {
      service: { engine: () => engine, reload: async () => ok("Loaded.") },
      owners: [],
      settings: noSettings(),
    },
    commands: new Map(COMMANDS.map((command) => [command.data.name, command])),
    messageCommands: new Map(),
    seal,
    conversation: createConversation({ now: () => 0, lasts: 1, most: 1 }),
    log: pino({ base: null }, { write: (line: string) => lines.push(line) }),
  };
}

/** As the gateway gives it; only what the bot reads. */
function interaction(type: number, data: object, more: object = {}): APIInteraction {
  return JSON.parse(
    JSON.stringify({ id: "1", token: "secret-interaction-token", type, data, user: { id: "7" }, ...more }),
  );
}

const slash = (name: string, ...options: readonly object[]) => interaction(2, { type: 1, name, options });
const typed = (name: string, value: string) => ({ type: 3, name, value });
const button = (customId: string, more: object = {}) =>
  interaction(3, { component_type: 2, custom_id: customId }, { message: { id: "9" }, ...more });

const broken: Engine = {
  ...fakeEngine(),
  ask: async () => {
    throw new Error("the store is gone");
  },
  suggest: () => {
    throw new Error("the index is gone");
  },
};

describe("an interaction is answered at once", () => {
  it("with the command's answer, to all", async () => {
    const answer = await respond(slash("met", typed("who", "Blinken")), counter(fakeEngine()));
    expect(answer).toMatchObject({
      answer: { type: 4, data: { flags: V2, allowed_mentions: { parse: [] } } },
    });
    expect(JSON.stringify(answer)).toContain("run: /met who: Blinken");
  });

  it("only to the user with `private`", async () => {
    const options = [typed("who", "Blinken"), { type: 5, name: "private", value: true }];
    const answer = await respond(slash("met", ...options), counter(fakeEngine()));
    expect(answer).toMatchObject({ answer: { type: 4, data: { flags: V2 | EPHEMERAL } } });
  });

  it("to all with `private` set to false", async () => {
    const options = [typed("who", "Blinken"), { type: 5, name: "private", value: false }];
    const answer = await respond(slash("met", ...options), counter(fakeEngine()));
    expect(answer).toMatchObject({ answer: { data: { flags: V2 } } });
  });

  it("with choices for the blank that is being typed in", async () => {
    const engine = fakeEngine([{ id: "le-drian", label: "Le Drian" }]);
    const options = [typed("who", "Blinken"), { ...typed("whom", "le"), focused: true }];
    const answer = await respond(interaction(4, { type: 1, name: "met", options }), counter(engine));
    expect(answer?.answer).toEqual({ type: 8, data: { choices: [{ name: "Le Drian", value: "le-drian" }] } });
    expect(engine.suggested).toEqual([{ prefix: "le", kind: "name", limit: 25 }]);
  });

  it("with the answer to a button's question", async () => {
    const engine = fakeEngine();
    const answer = await respond(button(asks("Who met Le Drian?")), counter(engine));
    expect(engine.calls).toEqual([{ kind: "ask", question: "Who met Le Drian?" }]);
    expect(answer).toMatchObject({ answer: { data: { flags: V2 } } });
  });

  it("only to the user where only they saw the button", async () => {
    const pressed = button(asks("Who met Le Drian?"), { message: { id: "9", flags: EPHEMERAL } });
    expect(await respond(pressed, counter(fakeEngine()))).toMatchObject({
      answer: { data: { flags: V2 | EPHEMERAL } },
    });
  });

  it("with a form where a button holds one", async () => {
    const engine = fakeEngine();
    await respond(button(asks("/met who: Blinken")), counter(engine));
    expect(engine.calls).toMatchObject([{ kind: "run", question: "/met who: Blinken" }]);
  });
});

describe("an interaction that cannot be answered is refused politely, only to the user", () => {
  const tampered = `${asks("Who met Le Drian?").slice(0, -1)}a`;

  it.each([
    { name: "a tampered button", given: button(tampered), says: "do not know that button" },
    { name: "a foreign button", given: button("page:2"), says: "do not know that button" },
    {
      name: "a foreign menu",
      given: interaction(3, { component_type: 3, custom_id: "x", values: ["1"] }, { message: { id: "9" } }),
      says: "do not know that button",
    },
    {
      name: "a modal",
      given: interaction(5, { custom_id: "x", components: [] }),
      says: "do not know that button",
    },
    { name: "a command of old", given: slash("frobnicate"), says: "no longer have that command" },
    {
      name: "a context menu by a command's name",
      given: interaction(2, { type: 3, name: "ask", target_id: "1" }),
      says: "no longer have that command",
    },
  ])("$name", async ({ given, says }) => {
    const engine = fakeEngine();
    const answer = await respond(given, counter(engine));
    expect(answer).toMatchObject({ answer: { type: 4, data: { flags: V2 | EPHEMERAL } } });
    expect(JSON.stringify(answer)).toContain(says);
    expect(engine.calls).toEqual([]);
  });
});

describe("a handler that breaks", () => {
  it("is a kind word to the user, and a stack in the log without what was asked", async () => {
    const lines: string[] = [];
    const asked = slash("ask", typed("question", "Who met my-secret-friend?"));
    const answer = await respond(asked, counter(broken, lines));
    expect(answer).toMatchObject({
      answer: { data: { flags: V2 | EPHEMERAL } },
    });
    expect(JSON.stringify(answer)).toContain("went wrong");
    expect(JSON.stringify(answer)).not.toContain("store is gone");
    expect(JSON.parse(lines.join(""))).toMatchObject({
      level: 50,
      trouble: { message: "the store is gone", stack: expect.stringContaining("interactions.test") },
    });
    expect(lines.join("")).not.toMatch(/my-secret-friend|secret-interaction-token|the-bot-token/u);
  });

  it("is no choices while typing", async () => {
    const options = [{ ...typed("who", "bli"), focused: true }];
    const answer = await respond(interaction(4, { type: 1, name: "met", options }), counter(broken));
    expect(answer?.answer).toEqual({ type: 8, data: { choices: [] } });
  });
});
