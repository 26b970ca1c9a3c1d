import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.js";

const TOKEN = "abc.def.ghi";

describe("readConfig", () => {
  test("with nothing set everything has a value to go by", () => {
    const config = readConfig({ XDG_STATE_HOME: "/state" });
    expect(config).toEqual({
      ok: true,
      value: { owners: [], logLevel: "info", dates: "day-first", locale: "en", stateDir: "/state/dateline" },
    });
  });

  test("every variable is read", () => {
    const config = readConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: "http://127.0.0.1:8080/api/",
      DATELINE_DATA: "elsewhere",
      DATELINE_OWNERS: "123456789012345678, 223456789012345678,",
      DATELINE_LOG_LEVEL: "debug",
      DATELINE_DATES: "month-first",
      DATELINE_LOCALE: "pl",
      XDG_STATE_HOME: "/state",
    });
    expect(config).toEqual({
      ok: true,
      value: {
        token: TOKEN,
        apiUrl: "http://127.0.0.1:8080/api",
        dataDir: "elsewhere",
        owners: ["123456789012345678", "223456789012345678"],
        logLevel: "debug",
        dates: "month-first",
        locale: "pl",
        stateDir: "/state/dateline",
      },
    });
  });

  test("blank is unset", () => {
    const names = [
      "DISCORD_TOKEN",
      "DISCORD_API_URL",
      "DATELINE_DATA",
      "DATELINE_OWNERS",
      "DATELINE_LOG_LEVEL",
      "DATELINE_DATES",
      "DATELINE_LOCALE",
    ];
    const blank = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? "" : "  "]));
    expect(readConfig({ ...blank, XDG_STATE_HOME: "/state" })).toEqual(
      readConfig({ XDG_STATE_HOME: "/state" }),
    );
  });

  test.each([TOKEN, `Bot ${TOKEN}`, `bot  ${TOKEN}`, ` ${TOKEN}\n`])(
    "the token %j is taken bare",
    (typed) => {
      const config = readConfig({ DISCORD_TOKEN: typed });
      expect(config.ok && config.value.token).toBe(TOKEN);
    },
  );

  test.each([
    ["DISCORD_TOKEN", "two words", "DISCORD_TOKEN: a token has no white space in it"],
    ["DISCORD_API_URL", "discord.com/api", "DISCORD_API_URL: not an http:// or https:// address"],
    ["DISCORD_API_URL", "ftp://example.org", "DISCORD_API_URL: not an http:// or https:// address"],
    ["DATELINE_OWNERS", "1234", "DATELINE_OWNERS: “1234” is not a Discord user id (17 to 20 digits)"],
    ["DATELINE_LOG_LEVEL", "loud", /^DATELINE_LOG_LEVEL: “loud” is not one of trace, .*silent$/],
    ["DATELINE_DATES", "year-first", "DATELINE_DATES: “year-first” is not one of day-first, month-first"],
  ])("%s=%s is refused by the variable's name", (name, value, message) => {
    const config = readConfig({ [name]: value });
    expect(config.ok ? [] : config.failure).toEqual([
      typeof message === "string" ? message : expect.stringMatching(message),
    ]);
  });

  test("all that is wrong is said at once, and the token is not", () => {
    const config = readConfig({ DISCORD_TOKEN: "secret words", DATELINE_DATES: "x", DATELINE_OWNERS: "a,b" });
    expect(config.ok ? [] : config.failure.map((line) => line.split(":")[0])).toEqual([
      "DISCORD_TOKEN",
      "DATELINE_OWNERS",
      "DATELINE_OWNERS",
      "DATELINE_DATES",
    ]);
    expect(JSON.stringify(config)).not.toContain("secret");
  });
});
