import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, test } from "vitest";
import { troubleOf } from "../src/discord/trouble.js";
import { createLog, type Log, type LogOptions } from "../src/log.js";

const BOT = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";
const TOKEN = `aW50ZXJhY3Rpb246${"MTIz".repeat(40)}`;
const PRIVATE = "what somebody wrote";

function written(log: (log: Log) => void, options: Partial<LogOptions> = {}): string {
  const lines: string[] = [];
  log(createLog({ level: "trace", format: "json", write: (line) => lines.push(line), ...options }));
  return lines.join("");
}

/** Errors as discord.js throws them: each has the request in its fields, and its address. */
const HOSTILE: readonly (readonly [string, () => Error])[] = [
  [
    "a refusal with the request in it",
    () =>
      new DiscordAPIError(
        { code: 50035, message: "Invalid Form Body" },
        50035,
        400,
        "POST",
        `https://discord.com/api/v10/interactions/1/${TOKEN}/callback`,
        { files: [], body: { content: PRIVATE } },
      ),
  ],
  [
    "a failure of HTTP",
    () =>
      new HTTPError(502, "Bad Gateway", "POST", `https://discord.com/api/v10/webhooks/1/${TOKEN}`, {
        files: [],
        body: PRIVATE,
      }),
  ],
  [
    "an address in the message",
    () => new TypeError(`Failed to parse https://x/interactions/1/${TOKEN}/callback`),
  ],
  ["a token in the message", () => new Error(`invalid header: Bot ${BOT}`)],
  ["a token in the cause", () => new Error("login failed", { cause: new Error(`with ${BOT}`) })],
  ["fields of its own", () => Object.assign(new Error("broken"), { request: { token: BOT, text: PRIVATE } })],
];

describe.each(["json", "pretty"] as const)("as %s, the log", (format) => {
  test.each(HOSTILE)("holds no secret of %s", (_name, make) => {
    for (const fields of [{ err: make() }, { trouble: troubleOf(make()) }]) {
      const text = written((log) => log.error(fields, "something broke"), { format });
      expect(text).toContain("something broke");
      expect(text).toMatch(/\n? +at |\\n +at /);
      for (const secret of [BOT, TOKEN, PRIVATE]) expect(text).not.toContain(secret);
    }
  });
});

describe("a line", () => {
  test("is one JSON object with the level and time", () => {
    const text = written((log) => log.info({ shard: 3 }, "hello"));
    expect(JSON.parse(text)).toEqual({ level: 30, time: expect.any(Number), shard: 3, msg: "hello" });
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("is laid out for people when pretty, with the stack below", () => {
    const text = written((log) => log.warn({ shard: 3, err: new Error("gone") }, "hello"), {
      format: "pretty",
    });
    expect(text).toMatch(/^\d\d:\d\d:\d\d\.\d{3} warn {2}hello shard=3\n {4}Error: gone\n {8}at /);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("below the level is not written", () => {
    expect(written((log) => log.debug("hello"), { level: "info" })).toBe("");
  });
});
