import type { GatewayMessageCreateDispatchData } from "discord.js";
import { describe, expect, it } from "vitest";
import { type Heard, hear } from "../../src/discord/mention.js";

const BOT = "900000000000000001";
const GUILD = "500000000000000001";

const user = (id: string, bot = false) => ({
  id,
  username: "someone",
  discriminator: "0",
  global_name: null,
  avatar: null,
  ...(bot ? { bot } : {}),
});

/** A message of a person in a server that mentions the bot, but for what is given. */
function message(own: Partial<GatewayMessageCreateDispatchData> = {}): GatewayMessageCreateDispatchData {
  return {
    id: "700000000000000001",
    channel_id: "600000000000000001",
    guild_id: GUILD,
    author: user("100000000000000001"),
    type: 0,
    content: `<@${BOT}> who met Le Drian?`,
    mentions: [user(BOT, true)],
    mention_everyone: false,
    mention_roles: [],
    timestamp: "2022-02-07T00:00:00.000000+00:00",
    edited_timestamp: null,
    tts: false,
    attachments: [],
    embeds: [],
    pinned: false,
    ...own,
  };
}

/** As a direct message comes: of no server. */
function direct(own: Partial<GatewayMessageCreateDispatchData>): GatewayMessageCreateDispatchData {
  const { guild_id: _, ...rest } = message({ mentions: [], ...own });
  return rest;
}

const question = (text: string): Heard => ({ kind: "question", text });
const IGNORED: Heard = { kind: "ignore" };
const EXPLAINED: Heard = { kind: "explain" };

const ROWS: readonly { name: string; given: GatewayMessageCreateDispatchData; heard: Heard }[] = [
  { name: "a mention", given: message(), heard: question("who met Le Drian?") },
  {
    name: "the older form of a mention",
    given: message({ content: `<@!${BOT}>who met Le Drian?` }),
    heard: question("who met Le Drian?"),
  },
  {
    name: "a mention in the middle and at the end",
    given: message({ content: `who\nmet <@${BOT}> Le Drian? <@${BOT}>` }),
    heard: question("who met Le Drian?"),
  },
  {
    name: "another one's mention, which stays",
    given: message({ content: `<@${BOT}> who is <@42>?` }),
    heard: question("who is <@42>?"),
  },
  { name: "a mention alone", given: message({ content: ` <@${BOT}> ` }), heard: EXPLAINED },
  {
    name: "a reply to the bot that pings it",
    given: message({ type: 19, content: "and when?" }),
    heard: question("and when?"),
  },
  {
    name: "a picture in reply to the bot",
    given: message({ type: 19, content: "" }),
    heard: IGNORED,
  },
  {
    name: "a reply to the bot without its ping",
    given: message({ type: 19, mentions: [], content: "" }),
    heard: IGNORED,
  },
  { name: "talk among others", given: message({ mentions: [], content: "hello" }), heard: IGNORED },
  {
    name: "a mention of another bot",
    given: message({ mentions: [user("900000000000000002", true)], content: "<@900000000000000002> hi" }),
    heard: IGNORED,
  },
  {
    name: "a mention inside code, which Discord does not count",
    given: message({ mentions: [], content: `\`<@${BOT}>\`` }),
    heard: IGNORED,
  },
  {
    name: "@everyone",
    given: message({ mentions: [], mention_everyone: true, content: "@everyone who?" }),
    heard: IGNORED,
  },
  {
    name: "a role",
    given: message({
      mentions: [],
      mention_roles: ["300000000000000001"],
      content: "<@&300000000000000001> who?",
    }),
    heard: IGNORED,
  },
  { name: "another bot", given: message({ author: user("900000000000000002", true) }), heard: IGNORED },
  { name: "itself", given: message({ author: user(BOT) }), heard: IGNORED },
  { name: "a webhook", given: message({ webhook_id: "400000000000000001" }), heard: IGNORED },
  { name: "a system message", given: message({ type: 7 }), heard: IGNORED },
  {
    name: "a forwarded message",
    given: message({ message_reference: { type: 1, channel_id: "600000000000000001" } }),
    heard: IGNORED,
  },
  {
    name: "a direct message",
    given: direct({ content: "who met Le Drian?" }),
    heard: question("who met Le Drian?"),
  },
  {
    name: "a direct message with a mention",
    given: direct({ content: `<@${BOT}> who?`, mentions: [user(BOT, true)] }),
    heard: question("who?"),
  },
  { name: "a direct message without words", given: direct({ content: "" }), heard: EXPLAINED },
  {
    name: "the bot's own direct message",
    given: direct({ content: "an answer", author: user(BOT, true) }),
    heard: IGNORED,
  },
];

describe("a message is heard as what it asks of the bot", () => {
  it.each(ROWS)("$name: $heard.kind", ({ given, heard }) => {
    expect(hear(given, BOT)).toEqual(heard);
  });
});
