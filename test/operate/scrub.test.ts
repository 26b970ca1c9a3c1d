import { describe, expect, test } from "vitest";
import { scrub } from "../../src/operate/scrub.js";

const BOT = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";
const INTERACTION = `aW50ZXJhY3Rpb246${"MTIz".repeat(40)}`;

describe("what nobody may read", () => {
  test.each([
    [`Unauthorized: ${BOT}`, "Unauthorized: …"],
    [`Authorization: Bot ${BOT}`, "Authorization: Bot …"],
    [
      `connect https://discord.com/api/v10/interactions/123456789012345678/${INTERACTION}/callback`,
      "connect https://discord.com/api/v10/interactions/123456789012345678/…/callback",
    ],
    [
      "https://discord.com/api/webhooks/123/any-token_at%2Dall/messages/@original",
      "https://discord.com/api/webhooks/123/…/messages/@original",
    ],
    [`{"token":"${INTERACTION}"}`, `{"token":"…"}`],
    ["postgres://bot:hunter2@db:5432/dateline", "postgres://bot:…@db:5432/dateline"],
    [`two: ${BOT} and ${BOT}`, "two: … and …"],
  ])("%s", (text, left) => {
    expect(scrub(text)).toBe(left);
  });
});

test.each([
  "The commands are registered",
  "at startBot (file:///srv/dateline/dist/src/discord/bot.js:81:15)",
  "https://discord.com/api/v10/channels/123456789012345678/messages",
  "142.250.180.14:443 and discord.js@14.28.1",
  '{"level":30,"time":1795413600000,"shard":0}',
])("the rest is left as it is: %s", (text) => {
  expect(scrub(text)).toBe(text);
});
