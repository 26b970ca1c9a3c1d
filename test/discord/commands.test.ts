/** What reaches a form of each slash command, and what is suggested while one is typed. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.js";
import { fail, ok } from "../../src/result.js";
import type { OptionValue } from "./loopback/asking.js";
import { parrot, serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(serving(parrot()));
});
afterAll(() => stage.close());

type Options = Readonly<Record<string, OptionValue>>;

/** Every option filled in, and what the question is then called. */
const FILLED: readonly (readonly [string, Options, readonly string[]])[] = [
  ["ask", { question: "Who met Le Drian?" }, ["Who met Le Drian?"]],
  ["met", { who: "Blinken" }, ["/met", "who: Blinken"]],
  [
    "met",
    { who: "Blinken", whom: "Le Drian", since: "2 Feb 2022", until: "7 Feb 2022", how: "phone" },
    ["who: Blinken", "whom: Le Drian", "since: 2 Feb 2022", "until: 7 Feb 2022", "how: phone"],
  ],
  ["between", { who: "Biden", whom: "Macron" }, ["/between", "who: Biden", "whom: Macron"]],
  [
    "compare",
    { one: "Biden", other: "Poland", since: "2022" },
    ["one: Biden", "other: Poland", "since: 2022"],
  ],
  ["onthisday", {}, ["a day of the month"]],
  ["onthisday", { date: "6 Feb" }, ["date: 6 Feb"]],
  ["export", { question: "Who met Le Drian?", format: "ics" }, ["Who met Le Drian?"]],
  ["export", { question: "/who name: Biden" }, ["/who", "name: Biden"]],
  ["help", {}, ["/met", "/export", "private"]],
  ["help", { topic: "met" }, ["/met", "who", "whom"]],
  ["when", { who: "Biden", did: "call", whom: "Macron" }, ["who: Biden", "did: call", "whom: Macron"]],
  ["landed", {}, ["/landed"]],
  ["landed", { who: "82nd", where: "Poland", since: "2022", until: "2022" }, ["who: 82nd", "where: Poland"]],
  ["timeline", {}, ["/timeline"]],
  ["timeline", { who: "Biden", where: "Poland", type: "meeting" }, ["who: Biden", "type: meeting"]],
  ["event", { event: "the landing" }, ["event: the landing"]],
  ["who", { name: "Blinken" }, ["name: Blinken"]],
  ["check", { text: "Biden called Macron." }, ["Biden called Macron."]],
  ["sources", {}, ["/sources"]],
  ["about", {}, ["/about"]],
];

describe("a command is answered", () => {
  it.each(FILLED)("/%s %j", async (command, options, parts) => {
    const { text } = await stage.discord.interact({ command, options });
    for (const part of parts) expect(text).toContain(part);
  });

  it("all of them are in the table above, but /settings and /reload", () => {
    const named = new Set(FILLED.map(([command]) => command));
    const others = COMMANDS.map(({ data }) => data.name).filter((name) => !named.has(name));
    expect(others).toEqual(["settings", "reload"]);
  });

  it.each(["guild", "dm", "group"] as const)("in a %s", async (place) => {
    expect((await stage.discord.interact({ command: "about", in: place })).text).toContain("/about");
  });
});

describe("private", () => {
  it.each(FILLED)("/%s %j is shown to one person only if that was asked for", async (command, options) => {
    const shown = await stage.discord.interact({ command, options });
    const open = await stage.discord.interact({ command, options: { ...options, private: false } });
    const hidden = await stage.discord.interact({ command, options: { ...options, private: true } });
    expect([shown.ephemeral, open.ephemeral, hidden.ephemeral]).toEqual([false, false, true]);
    expect(hidden.text).toBe(shown.text);
  });
});

describe("/reload", () => {
  it("reads the data again for the owner, and tells only them", async () => {
    const done = await stage.discord.interact({ command: "reload", user: stage.discord.world.owner });
    expect([done.text, done.ephemeral]).toEqual(["Reloaded.", true]);
  });

  it.each(["guild", "dm"] as const)("is refused to anybody else, in a %s", async (place) => {
    const refused = await stage.discord.interact({ command: "reload", in: place });
    expect(refused.text).toContain("Only the owner");
    expect(refused.ephemeral).toBe(true);
  });

  it("does not run for anybody else", async () => {
    let reloads = 0;
    const reload = async () => {
      reloads += 1;
      return ok("Reloaded.");
    };
    const counted = { ...serving(parrot()), reload };
    const other = await openStage(counted);
    await other.discord.interact({ command: "reload" });
    expect(reloads).toBe(0);
    await other.discord.interact({ command: "reload", user: other.discord.world.owner });
    expect(reloads).toBe(1);
    await other.close();
  });

  it("that fails says why", async () => {
    const failing = serving(parrot(), fail("Not reloaded: events.json is not JSON."));
    const other = await openStage(failing);
    const told = await other.discord.interact({ command: "reload", user: other.discord.world.owner });
    expect(told.text).toContain("events.json is not JSON");
    await other.close();
  });
});

/** Every option of every command that is suggested to. */
const SUGGESTED = COMMANDS.flatMap(({ data }) =>
  (data.options ?? []).flatMap((option) =>
    "autocomplete" in option && option.autocomplete ? [[data.name, option.name] as const] : [],
  ),
);

describe("while it is typed", () => {
  it("there is something to suggest to", () => {
    expect(SUGGESTED.map(([command, option]) => `${command} ${option}`)).toEqual(
      expect.arrayContaining([
        "met who",
        "met whom",
        "when did",
        "landed where",
        "timeline type",
        "event event",
        "who name",
        "between whom",
        "compare other",
      ]),
    );
  });

  describe.each(SUGGESTED)("/%s %s", (command, focused) => {
    it.each([
      ["nothing", ""],
      ["a beginning", "blin"],
      ["a typo", "le drain"],
      ["spaces", "   "],
      ["100 characters", "x".repeat(100)],
      ["101 characters", "x".repeat(101)],
      ["4,000 characters", "x".repeat(4000)],
      ["emoji up to the limit", "\u{1F600}".repeat(50)],
      ["control characters", "\u0000\u202e"],
    ])("%s: at most 25 choices within the limits", async (_name, value) => {
      const choices = await stage.discord.autocomplete(command, { focused, value });
      expect(choices).toHaveLength(25);
    });
  });

  it("what was filled in before does not get in the way", async () => {
    const options = { who: "Blinken", how: "phone", private: true };
    const choices = await stage.discord.autocomplete("met", { focused: "whom", value: "le d", options });
    expect(choices[0]?.name).toContain("le d");
  });

  it("works in a direct message", async () => {
    const choices = await stage.discord.autocomplete("who", { focused: "name", value: "" }, { in: "dm" });
    expect(choices).toHaveLength(25);
  });
});
