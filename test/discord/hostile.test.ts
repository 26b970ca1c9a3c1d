/** What people may put into a question to make the bot say it for them: all of it is answered, none of it is live. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "./loopback/answer.js";
import { everywhere, inHeadline, parrot, serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

const QUESTIONS: readonly (readonly [string, string])[] = [
  ["everyone", "who met @everyone?"],
  ["here", "@here who met Blinken"],
  ["a user mention", "who met <@123456789012345678>?"],
  ["a nickname mention", "who met <@!123456789012345678>?"],
  ["a role mention", "who met <@&123456789012345678>?"],
  ["a channel", "what happened in <#123456789012345678>?"],
  ["a timestamp", "what happened <t:1644105600:R>?"],
  ["an emoji", "who met <:blinken:123456789012345678>?"],
  ["a command mention", "</met:123456789012345678>"],
  ["bold", "who met **Blinken**?"],
  ["italics", "who *met* _Blinken_?"],
  ["struck out", "who met ~~Blinken~~?"],
  ["a spoiler", "who met ||Blinken||?"],
  ["code", "who met `Blinken`?"],
  ["a code block", "```\nwho met Blinken\n```"],
  ["a masked link", "who met [Blinken](https://example.org/phish)?"],
  ["a bare link", "who met https://example.org/phish ?"],
  ["a heading", "# who met Blinken"],
  ["a quote", "> who met Blinken"],
  ["a list", "- who\n- met\n1. Blinken"],
  ["a backslash before markup", "who met \\**Blinken\\**"],
  ["control characters", "who\u0000 met\u0007 Blinken\u001b[31m"],
  ["reordering marks", "who met \u202enekinlB\u202c \u2066x\u2069?"],
  ["invisible characters", "who met Blin\u200bken\u2060?"],
  ["half a character", "who met \ud83d Blinken?"],
  ["many marks on a letter", `who met B${"\u0301".repeat(300)}linken?`],
  ["emoji", "who met \u{1F468}\u200D\u{1F469}\u200D\u{1F467} Blinken?"],
];

const LONG: readonly (readonly [string, string])[] = [
  ["4,000 letters", "x".repeat(4000)],
  ["4,000 stars", "*".repeat(4000)],
  ["2,000 emoji", "\u{1F600}".repeat(2000)],
  ["1,000 lines", "a\n".repeat(1000)],
];

/** What Discord would make something of: markup, a mention, a link. An escaped character is dead. */
function live(text: string): readonly string[] {
  const rest = text.replace(/\\[^\p{L}\p{N}\s]/gu, "");
  return rest.match(/[*_~`|]|<|https?:\/\/|\]\(|@(?:everyone|here)|^\s*(?:[#>-]|\d+\.)/gmu) ?? [];
}

/** What is not seen, or turns round what is; the joiners of emoji and scripts are let through. */
function hidden(text: string): readonly string[] {
  return text.replace(/[\n\u200c\u200d]/gu, "").match(/[\p{Cc}\p{Cf}\p{Cs}]/gu) ?? [];
}

describe("what these tests look for", () => {
  it.each(["**a**", "@everyone", "<@1>", "https://a.b", "[a](b)", "- a", "1. a", "`a`"])(
    "sees %s",
    (text) => {
      expect(live(text)).not.toEqual([]);
    },
  );

  it("sees what is hidden", () => {
    expect(hidden("a\u0000b\u202ec\ud83dd\u200be")).toHaveLength(4);
  });
});

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(serving(parrot(inHeadline)));
});
afterAll(() => stage.close());

const WAYS: readonly (readonly [string, (text: string) => Promise<Answer>])[] = [
  ["/ask", (question) => stage.discord.interact({ command: "ask", options: { question } })],
  ["/who", (name) => stage.discord.interact({ command: "who", options: { name } })],
  ["a mention", (text) => stage.discord.mention(text)],
  ["a DM", (text) => stage.discord.dm(text)],
];

describe.each(WAYS)("by %s", (_way, put) => {
  it.each(QUESTIONS)("%s is not live in the answer", async (_name, question) => {
    const { text } = await put(question);
    expect(text.length).toBeGreaterThan(0);
    expect(live(text)).toEqual([]);
    expect(hidden(text)).toEqual([]);
  });

  it.each(LONG)("%s are answered within the limits", async (_name, question) => {
    expect((await put(question)).text.length).toBeGreaterThan(0);
  });
});

describe("said back in every part of an answer", () => {
  let loud: Stage;
  beforeAll(async () => {
    loud = await openStage(serving(parrot(everywhere)));
  });
  afterAll(() => loud.close());

  it.each([...QUESTIONS, ...LONG])("%s keeps to the limits", async (_name, question) => {
    const answer = await loud.discord.interact({ command: "ask", options: { question } });
    expect(hidden(answer.text)).toEqual([]);
    expect((await loud.discord.mention(question)).text.length).toBeGreaterThan(0);
  });
});
