/** Mentions, direct messages and replies: what is answered, what is explained, and what is none of the bot's business. */
import { GatewayIntentBits } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Saying } from "./loopback/saying.js";
import { parrot, serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(serving(parrot()));
});
afterAll(() => stage.close());

it("no privileged intent is asked for, and no servers", async () => {
  expect(await stage.discord.ready()).toBe(
    GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages,
  );
});

describe("answered, as a reply to it", () => {
  const said = (text: string, saying: Partial<Saying> = {}): Saying => ({ text, ...saying });
  const ASKED: readonly (readonly [string, () => Saying])[] = [
    ["a mention in front", () => said(`${stage.discord.tag} who met Le Drian?`)],
    ["a mention at the end", () => said(`who met Le Drian? ${stage.discord.tag}`)],
    ["a mention within", () => said(`who met ${stage.discord.tag} Le Drian?`)],
    ["a mention with !", () => said(`<@!${stage.discord.world.bot.id}> who met Le Drian?`)],
    ["a mention without a space", () => said(`${stage.discord.tag}who met Le Drian?`)],
    ["a mention over two lines", () => said(`${stage.discord.tag}\nwho met\nLe Drian?`)],
    ["a direct message", () => said("who met Le Drian?", { in: "dm" })],
    ["a direct message with a mention", () => said(`${stage.discord.tag} who met Le Drian?`, { in: "dm" })],
  ];
  it.each(ASKED)("%s", async (_name, saying) => {
    const mark = stage.discord.world.happenings.mark();
    const message = stage.discord.say(saying());
    const answer = await stage.discord.replyTo(message, mark);
    expect(answer.text).toContain("who met Le Drian?");
    expect(answer.repliesTo).toBe(message.id);
  });

  it("a reply to the bot", async () => {
    const first = await stage.discord.mention("who met Le Drian?");
    const answer = await stage.discord.exchange({ text: "and when?", replyTo: first.message });
    expect(answer.text).toContain("and when?");
  });

  it("a reply to the bot in a direct message, without a ping", async () => {
    const first = await stage.discord.dm("who met Le Drian?");
    const answer = await stage.discord.dm("and when?", { replyTo: first.message, pings: false });
    expect(answer.text).toContain("and when?");
  });

  it("a message that is gone by then", async () => {
    const { discord } = stage;
    const mark = discord.world.happenings.mark();
    const message = discord.say({ text: `${discord.tag} who met Le Drian?` });
    discord.world.messages.delete(message.id);
    const answer = await discord.replyTo(message, mark);
    expect(answer.text).toContain("Le Drian");
    expect(answer.repliesTo).toBeUndefined();
  });

  it("each of ten at once, and each once", async () => {
    const { discord } = stage;
    const before = discord.requests("POST /channels").length;
    const asked = Array.from({ length: 10 }, (_, n) => `question ${n}?`);
    const answers = await Promise.all(asked.map((text) => discord.mention(text)));
    expect(answers.map(({ text }) => text)).toEqual(asked);
    expect(discord.requests("POST /channels").length - before).toBe(10);
  });
});

describe("explained", () => {
  it.each([
    ["an empty mention", () => stage.discord.mention("")],
    ["an empty mention with !", () => stage.discord.exchange({ text: `<@!${stage.discord.world.bot.id}>` })],
    ["a mention among spaces", () => stage.discord.mention("  \n ")],
    ["an empty direct message, as of a picture", () => stage.discord.dm("")],
    ["two mentions", () => stage.discord.mention(stage.discord.tag)],
  ])("%s", async (_name, ask) => {
    expect((await ask()).text).toContain("Ask me something");
  });
});

describe("ignored", () => {
  const IGNORED: readonly (readonly [string, () => readonly Saying[]])[] = [
    ["no mention", () => [{ text: "who met Le Drian?" }]],
    ["a mention of somebody else", () => [{ text: `<@${stage.discord.world.owner.id}> who met Le Drian?` }]],
    ["@everyone", () => [{ text: "@everyone who met Le Drian?", mentionsEveryone: true }]],
    [
      "a bot",
      () => [{ text: `${stage.discord.tag} who met Le Drian?`, author: stage.discord.world.otherBot }],
    ],
    ["a bot in a DM", () => [{ text: "who met Le Drian?", in: "dm", author: stage.discord.world.otherBot }]],
    ["itself", () => [{ text: `${stage.discord.tag} who met Le Drian?`, author: stage.discord.world.bot }]],
    ["a webhook", () => [{ text: `${stage.discord.tag} who met Le Drian?`, webhook: "123456789012345678" }]],
    [
      "a notice of Discord's",
      () => [{ text: stage.discord.tag, type: 7, mentions: [stage.discord.world.bot] }],
    ],
    ["a pinned message", () => [{ text: "", type: 6, mentions: [stage.discord.world.bot] }]],
  ];
  it.each(IGNORED)("%s", async (_name, sayings) => {
    await stage.discord.ignores(sayings());
  });

  it("a reply to the bot that does not ping it", async () => {
    const first = await stage.discord.mention("who met Le Drian?");
    await stage.discord.ignores([{ text: "thanks", replyTo: first.message, pings: false }]);
  });

  it("a reply to somebody else", async () => {
    const other = stage.discord.say({ text: "who?", author: stage.discord.world.owner });
    await stage.discord.ignores([{ text: "no idea", replyTo: other }]);
  });
});
