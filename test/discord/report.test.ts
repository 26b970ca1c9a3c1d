/** The bot over the dataset of the report, from a question on Discord to the answer that people see there. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import { readLine } from "../../src/forms/line.js";
import { reportEngine } from "../report.js";
import type { Answer } from "./loopback/answer.js";
import type { OptionValue } from "./loopback/asking.js";
import { Message, withNested } from "./loopback/contract/views.js";
import { serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

let stage: Stage;
let engine: Engine;
beforeAll(async () => {
  engine = await reportEngine();
  stage = await openStage(serving(engine));
});
afterAll(() => stage.close());

type Options = Readonly<Record<string, OptionValue>>;

const ASKED: readonly (readonly [string, Options, RegExp])[] = [
  ["ask", { question: "Who met Le Drian?" }, /Antony Blinken/],
  ["ask", { question: "when did the us troops land in poland" }, /6 Feb 2022/],
  ["met", { who: "Blinken" }, /Jean-Yves Le Drian/],
  ["met", { who: "antony-blinken" }, /Jean-Yves Le Drian/],
  ["met", { who: "Blinken", whom: "Le Drian", since: "February 2022", how: "phone" }, /Sahel/],
  ["met", { who: "le drain" }, /Antony Blinken/],
  ["between", { who: "Biden", whom: "Macron" }, /Joe Biden and Emmanuel Macron: 4 events\n(?:### )?2 calls/],
  ["compare", { one: "Biden", other: "Macron" }, /Together in 4 events/],
  ["compare", { one: "Rzeszów", other: "Romania" }, /No event has both/],
  ["onthisday", { date: "6 February" }, /events on 6 February$/m],
  ["onthisday", {}, /nothing on 8 February[\s\S]*nearest: 6 February/],
  ["help", {}, /• \/between: All that passed/],
  ["help", { topic: "between" }, /• whom: The other side/],
  ["when", { who: "Biden", did: "call", whom: "Macron" }, /2 Feb 2022/],
  ["landed", {}, /Rzeszów/],
  ["landed", { where: "Poland", since: "6 Feb 2022" }, /82nd Airborne/],
  ["timeline", {}, /Biden/],
  ["timeline", { who: "Biden", until: "2 Feb 2022" }, /2 Feb 2022/],
  ["event", { event: "blinken-le-drian-talk-2022-02-06" }, /spoke/],
  ["who", { name: "Blinken" }, /Secretary of State/],
  ["sources", {}, /7 February 2022/],
  ["about", {}, /events/],
];

describe("each command", () => {
  it.each(ASKED)("/%s %j", async (command, options, expected) => {
    expect((await stage.discord.interact({ command, options })).text).toMatch(expected);
  });

  it("says so where the data has nothing of the kind", async () => {
    const { text } = await stage.discord.interact({ command: "met", options: { who: "Nobody Atall" } });
    expect(text).toContain("Nobody Atall");
  });

  it("says so where a date is none", async () => {
    const options = { who: "Blinken", since: "30 February 2022" };
    const { text } = await stage.discord.interact({ command: "met", options });
    expect(text).toContain("30 February 2022");
  });
});

describe("each answer", () => {
  it("is headed by what was asked for, and followed by events with date and source", async () => {
    const { message } = await stage.discord.mention("who met Le Drian?");
    const [head, reading, event, foot] = texts(message);
    expect(head).toContain("Antony Blinken");
    expect(reading).toMatch(/Read as: .*Jean-Yves Le Drian/);
    expect(event).toContain("<t:1644141600:D>");
    expect(event).toContain("News report of 7 February 2022");
    expect(foot).toContain("events");
  });

  it.each(["weather", "tell me a joke", "asdf qwer", "?"])(
    "refuses “%s” with things to ask, as buttons that work",
    async (text) => {
      const refused = await stage.discord.mention(text);
      const examples = refused.buttons.filter(({ label }) => label !== "Delete");
      expect(examples).toHaveLength(3);
      for (const { label } of examples) {
        const pressed = await stage.discord.press(refused, label);
        expect(eventsIn(pressed)).not.toEqual([]);
      }
    },
  );

  it("of /help has examples as buttons that work", async () => {
    const help = await stage.discord.interact({ command: "help", options: {} });
    const examples = help.buttons.filter(({ label }) => label.endsWith("?"));
    expect(examples).toHaveLength(3);
    for (const { label } of examples)
      expect(eventsIn(await stage.discord.press(help, label))).not.toEqual([]);
  });

  it("an empty mention shows what can be asked", async () => {
    const explained = await stage.discord.mention("");
    expect(explained.text).toContain("Ask me something");
    expect(explained.buttons.filter(({ label }) => label !== "Delete")).toHaveLength(3);
  });
});

/** One question in all the ways in which it can be put on Discord. */
const SAME: readonly { question: string; command: string; options: Options }[] = [
  { question: "Who did Blinken meet?", command: "met", options: { who: "Blinken" } },
  { question: "Who met Le Drian?", command: "met", options: { who: "Le Drian" } },
  { question: "Who is Emmanuel Macron?", command: "who", options: { name: "Macron" } },
  {
    question: "When did Biden call Macron?",
    command: "when",
    options: { who: "Biden", did: "call", whom: "Macron" },
  },
  { question: "When did troops land in Poland?", command: "landed", options: { where: "Poland" } },
  {
    question: "What happened between Biden and Macron?",
    command: "between",
    options: { who: "Biden", whom: "Macron" },
  },
  { question: "What happened on 2 February 2022?", command: "onthisday", options: { date: "2 Feb" } },
];

describe("the same events", () => {
  it.each(SAME)("$question", async ({ question, command, options }) => {
    const { discord } = stage;
    const line = `/${command} ${Object.entries(options)
      .map(([name, value]) => `${name}:${value}`)
      .join(" ")}`;
    const answers = [
      await discord.interact({ command, options }),
      await discord.interact({ command: "ask", options: { question } }),
      await discord.mention(question),
      await discord.mention(line),
      await discord.dm(question),
    ];
    const form = readLine(line);
    if (!form.ok) throw new Error(form.failure);
    const console = (await form.value.form.answer(form.value.values, engine)).presentation.events;
    const [first = [], ...others] = answers.map(eventsIn);
    expect(first).toHaveLength(console.length);
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("while it is typed", () => {
  const TYPED: readonly (readonly [string, string, string, RegExp])[] = [
    ["met", "who", "blin", /Blinken/],
    ["met", "who", "Blinken", /Blinken/],
    ["met", "whom", "le drain", /Le Drian/],
    ["met", "who", "macaron", /Macron/],
    ["who", "name", "blaszczak", /Błaszczak/],
    ["landed", "where", "rzes", /Rzeszów/],
    ["compare", "one", "rzes", /Rzeszów/],
    ["compare", "other", "macr", /Macron/],
    ["when", "did", "cal", /call/i],
    ["timeline", "type", "arriv", /arrival/i],
    ["event", "event", "sahel", /Sahel|Blinken|Drian/],
  ];
  it.each(TYPED)("/%s %s “%s” brings it first", async (command, focused, value, expected) => {
    const [first] = await stage.discord.autocomplete(command, { focused, value });
    expect(first?.name).toMatch(expected);
  });

  it.each([
    ["en-GB", "arriv", /^arrival/],
    ["de", "Ank", /^Ankünfte/],
    ["pl", "przyb", /^przybycia/],
    ["fr", "arriv", /^arrivées/],
  ])("kinds of event are called in %s as that language has them", async (locale, value, expected) => {
    const typed = { focused: "type", value };
    const [first] = await stage.discord.autocomplete("timeline", typed, { locale });
    expect(first?.name).toMatch(expected);
  });

  it.each([
    ["met", "who"],
    ["landed", "where"],
    ["when", "did"],
    ["event", "event"],
  ])("/%s %s with nothing typed brings what there is most of", async (command, focused) => {
    const choices = await stage.discord.autocomplete(command, { focused, value: "" });
    expect(choices.length).toBeGreaterThan(2);
  });

  it.each(["zzzzzzzz", "x".repeat(4000), "\u0000", "<@1>"])(
    "what is unknown is no error: %#",
    async (value) => {
      const choices = await stage.discord.autocomplete("met", { focused: "who", value });
      expect(choices.length).toBeLessThanOrEqual(25);
    },
  );

  it("every name that is suggested can be picked, and is understood", async () => {
    const choices = await stage.discord.autocomplete("who", { focused: "name", value: "" });
    for (const { name, value } of choices) {
      const { text } = await stage.discord.interact({ command: "who", options: { name: String(value) } });
      expect(text, name).not.toMatch(/know nobody|no entity|more than one/);
    }
  });
});

/** The events shown: their dates and places, what happened, and a source. */
function eventsIn({ message }: Answer): readonly string[] {
  return texts(message).filter((text) => /^\*\*/.test(text) && text.includes("News report"));
}

const texts = (message: unknown): readonly string[] =>
  withNested(Message.parse(message).components ?? []).flatMap(({ content }) => content ?? []);
