import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.js";

const TOKEN = "abc.def.ghi";
const KEY = "0123456789abcdefABCDEF0123456789".repeat(2);

describe("readConfig", () => {
  test("with nothing set everything has a value to go by", () => {
    const config = readConfig({ XDG_STATE_HOME: "/state" });
    expect(config).toEqual({
      ok: true,
      value: {
        owners: [],
        logLevel: "info",
        logFormat: "json",
        dates: "day-first",
        locale: "en",
        limits: { user: 20, channel: 60 },
        shards: "auto",
        gateway: true,
        stateDir: "/state/dateline",
      },
    });
  });

  test("every variable is read", () => {
    const config = readConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: "http://127.0.0.1:8080/api/",
      DATELINE_DATA: "elsewhere",
      DATELINE_OWNERS: "123456789012345678, 223456789012345678,",
      DATELINE_LOG_LEVEL: "debug",
      DATELINE_LOG_FORMAT: "pretty",
      DATELINE_DATES: "month-first",
      DATELINE_LOCALE: "pl",
      DATELINE_STATE: "/var/lib/dateline",
      DATABASE_URL: "postgres://dateline:secret@db.example/dateline?sslmode=require",
      DATELINE_USER_LIMIT: "5",
      DATELINE_CHANNEL_LIMIT: "0",
      SHARDS: "0-1/4",
      DISCORD_GATEWAY: "off",
      DISCORD_PUBLIC_KEY: KEY,
      DATELINE_PORT: "8080",
      DATELINE_HOST: "0.0.0.0",
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
        logFormat: "pretty",
        dates: "month-first",
        locale: "pl",
        databaseUrl: "postgres://dateline:secret@db.example/dateline?sslmode=require",
        limits: { user: 5, channel: 0 },
        shards: { ids: [0, 1], count: 4 },
        gateway: false,
        publicKey: KEY,
        http: { host: "0.0.0.0", port: 8080 },
        stateDir: "/var/lib/dateline",
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
      "DATELINE_LOG_FORMAT",
      "DATELINE_DATES",
      "DATELINE_LOCALE",
      "DATELINE_STATE",
      "DATABASE_URL",
      "DATELINE_USER_LIMIT",
      "DATELINE_CHANNEL_LIMIT",
      "SHARDS",
      "DISCORD_GATEWAY",
      "DISCORD_PUBLIC_KEY",
      "DATELINE_PORT",
      "DATELINE_HOST",
    ];
    const blank = Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? "" : "  "]));
    expect(readConfig({ ...blank, XDG_STATE_HOME: "/state" })).toEqual(
      readConfig({ XDG_STATE_HOME: "/state" }),
    );
  });

  test.each(["postgres:///dateline?host=/run/postgresql", "postgresql://u:p%40@[::1]:5433/d"])(
    "%s is the address of a database",
    (typed) => {
      const config = readConfig({ DATABASE_URL: typed });
      expect(config.ok && config.value.databaseUrl).toBe(typed);
    },
  );

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
    ["DATABASE_URL", "mysql://db.example/x", /^DATABASE_URL: not a postgres:\/\/ or postgresql:\/\/ address/],
    ["DATABASE_URL", "dateline", /^DATABASE_URL: not a postgres:\/\/ or postgresql:\/\/ address/],
    [
      "DATABASE_URL",
      "postgres://me:p#w@db.example/x",
      /^DATABASE_URL: not a .*, \/ \? # @ and % are written/,
    ],
    [
      "DATABASE_URL",
      "postgres://db.example/x?sslmode=prefer",
      /^DATABASE_URL: sslmode=prefer is not one of disable, require/,
    ],
    ["DATELINE_LOG_FORMAT", "xml", "DATELINE_LOG_FORMAT: “xml” is not one of json, pretty"],
    ["DATELINE_USER_LIMIT", "-1", "DATELINE_USER_LIMIT: “-1” is not a whole number"],
    ["DATELINE_CHANNEL_LIMIT", "1e3", "DATELINE_CHANNEL_LIMIT: “1e3” is not a whole number"],
    ["DATELINE_CHANNEL_LIMIT", "10001", "DATELINE_CHANNEL_LIMIT: 10001 is more than 10000"],
    ["DATELINE_PORT", "http", "DATELINE_PORT: “http” is not a whole number"],
    ["DATELINE_PORT", "65536", "DATELINE_PORT: 65536 is more than 65535"],
    ["SHARDS", "many", /^SHARDS: “many” is not “auto”, a number of shards/],
    ["SHARDS", "4/4", "SHARDS: “4/4” names shard 4; of 4 shards, the last is 3"],
    ["DISCORD_GATEWAY", "no", "DISCORD_GATEWAY: “no” is not one of on, off"],
    ["DISCORD_PUBLIC_KEY", "abc", /^DISCORD_PUBLIC_KEY: not 64 hexadecimal digits/],
  ])("%s=%s is refused by the variable's name", (name, value, message) => {
    const config = readConfig({ [name]: value });
    expect(config.ok ? [] : config.failure).toEqual([
      typeof message === "string" ? message : expect.stringMatching(message),
    ]);
  });

  test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [{ DISCORD_GATEWAY: "off" }, ["DISCORD_PUBLIC_KEY"]],
    [{ DISCORD_PUBLIC_KEY: KEY }, ["DATELINE_PORT", "DISCORD_TOKEN"]],
    [{ DISCORD_PUBLIC_KEY: KEY, DATELINE_PORT: "80" }, ["DISCORD_TOKEN"]],
  ])("%j is of no use by itself", (env, missing) => {
    const config = readConfig(env);
    expect(config.ok ? [] : config.failure.map((line) => line.split(":")[0])).toEqual(missing);
  });

  test("all that is wrong is said at once, and the token is not", () => {
    const config = readConfig({
      DISCORD_TOKEN: "secret words",
      DATELINE_DATES: "x",
      DATELINE_OWNERS: "a,b",
      DATABASE_URL: "mysql://dateline:secret@db.example",
    });
    expect(config.ok ? [] : config.failure.map((line) => line.split(":")[0])).toEqual([
      "DISCORD_TOKEN",
      "DATELINE_OWNERS",
      "DATELINE_OWNERS",
      "DATELINE_DATES",
      "DATABASE_URL",
    ]);
    expect(JSON.stringify(config)).not.toContain("secret");
  });
});
