import { DiscordAPIError } from "discord.js";
import { describe, expect, it } from "vitest";
import { createCooldown } from "../../src/discord/cooldown.js";
import { createInHand } from "../../src/discord/in-hand.js";
import { loginError, passesByItself } from "../../src/discord/login-error.js";
import { restOptions } from "../../src/discord/rest-options.js";
import { troubleOf } from "../../src/discord/trouble.js";
import { NO_METER } from "../../src/operate/meter.js";
import { startLoopback } from "../discord/loopback/loopback.js";

function apiError(status: number, code: number): DiscordAPIError {
  const url = "http://127.0.0.1/interactions/1/secret-token/callback";
  return new DiscordAPIError({ code, message: "Refused" }, code, status, "POST", url, {
    body: { content: "secret content" },
    files: undefined,
  });
}

describe("work in hand", () => {
  it("is finished before the end, and nothing is taken after it", async () => {
    const inHand = createInHand();
    const done: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    inHand.take(async () => {
      await gate;
      done.push("first");
    });
    const finished = inHand.finish(60_000).then(() => done.push("end"));
    inHand.take(async () => {
      done.push("late");
    });
    release();
    await finished;
    expect(done).toEqual(["first", "end"]);
  });

  it("is given up once patience is over", async () => {
    const inHand = createInHand();
    inHand.take(() => new Promise(() => {}));
    await expect(inHand.finish(1)).resolves.toBeUndefined();
  });
});

describe("a channel that refused the bot", () => {
  it("is left alone until the span is over", () => {
    let now = 0;
    const cooldown = createCooldown(100, () => now);
    expect(cooldown.isCool("1")).toBe(false);
    cooldown.start("1");
    now = 99;
    expect([cooldown.isCool("1"), cooldown.isCool("2")]).toEqual([true, false]);
    now = 100;
    expect(cooldown.isCool("1")).toBe(false);
  });
});

const coded = (message: string, code: string): Error => Object.assign(new Error(message), { code });

describe("a failed login is a sentence for the operator", () => {
  it.each([
    { name: "REST's 401", error: apiError(401, 0), says: "refused the token" },
    { name: "REST's 403", error: apiError(403, 0), says: "Discord refused: " },
    { name: "the gateway's 4004", error: new Error("Authentication failed"), says: "refused the token" },
    { name: "the gateway's 4011", error: new Error("Sharding is required"), says: "Sharding is required" },
    {
      name: "a token with a line break",
      error: new TypeError("invalid Authorization header"),
      says: "refused the token",
    },
    {
      name: "no connection",
      error: new TypeError("fetch failed", { cause: coded("connect ECONNREFUSED", "ECONNREFUSED") }),
      says: "could not be reached: fetch failed (connect ECONNREFUSED)",
      passes: true,
    },
    {
      name: "none of a host's addresses",
      error: Object.assign(new AggregateError([]), { code: "ETIMEDOUT" }),
      says: "could not be reached: ETIMEDOUT",
      passes: true,
    },
    { name: "no answer", error: new DOMException("aborted", "AbortError"), says: "aborted", passes: true },
    { name: "a certificate", error: coded("expired", "CERT_HAS_EXPIRED"), says: "could not be reached" },
    { name: "something else thrown", error: "odd", says: "could not be reached: odd" },
  ])("$name", ({ error, says, passes = false }) => {
    const told = loginError(error);
    expect(told.message).toContain(says);
    expect(passesByItself(told)).toBe(passes);
  });
});

describe("what is logged of an error", () => {
  it("has Discord's codes and the stack, and neither the request nor its token", () => {
    const trouble = troubleOf(apiError(403, 50013));
    expect(trouble).toMatchObject({ status: 403, code: 50013, message: "Refused" });
    expect(JSON.stringify(trouble)).not.toContain("secret");
  });

  it("is little where something else was thrown", () => {
    expect(troubleOf("secret")).toEqual({ name: "string", message: "not an Error" });
  });
});

describe("the address of the API", () => {
  it("is discord.js's own, or the one given without a slash at its end", () => {
    expect(restOptions(undefined)).not.toHaveProperty("api");
    expect(restOptions("http://127.0.0.1:1/api/")).toMatchObject({ api: "http://127.0.0.1:1/api" });
  });
});

describe("a request that fails", () => {
  const failures = async (url: string): Promise<readonly number[]> => {
    const failed: number[] = [];
    const meter = { ...NO_METER, restFailed: (status: number) => void failed.push(status) };
    await restOptions(undefined, meter)
      .makeRequest?.(url, { method: "GET" })
      .catch(() => undefined);
    return failed;
  };

  it("is counted by its status, and as 0 where nobody was reached", async () => {
    const discord = await startLoopback();
    expect(await failures(`${discord.apiUrl}/v10/gateway`)).toEqual([]);
    expect(await failures(`${discord.apiUrl}/v10/users/@me`)).toEqual([401]);
    discord.forgive();
    await discord.close();
    expect(await failures(`${discord.apiUrl}/v10/gateway`)).toEqual([0]);
  });
});
