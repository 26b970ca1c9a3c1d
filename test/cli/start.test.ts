import { describe, expect, test } from "vitest";
import { dateline, looksLikeACrash, within } from "./dateline.js";

const LINES = [
  "/met who:Blinken",
  "@Dateline who met Le Drian?",
  "",
  "who met le drian",
  "/help",
  "/nonsense",
];

describe("start without a token", () => {
  test("says so in a line and answers what is piped into the console chat, in order", async () => {
    const run = await dateline(["start"], { input: `${LINES.join("\n")}\n` });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const [first, second] = run.stdout.split("\n");
    expect(first).toMatch(/DISCORD_TOKEN is not set.*console/);
    expect(second).toMatch(/^Dateline: /);
    const marks = [
      /Le Drian/,
      /Blinken/,
      /Ask me something/,
      /Blinken/,
      /\/timeline/,
      /no command \/nonsense/,
    ];
    let at = run.stdout.indexOf("/help lists the commands");
    for (const mark of marks) {
      const found = run.stdout.slice(at).search(mark);
      expect(found, String(mark)).toBeGreaterThan(0);
      at += found + 1;
    }
    expect(looksLikeACrash(run.stdout)).toBe(false);
  });
});

describe("chat", () => {
  test("is the console even where there is a token", async () => {
    const env = { DISCORD_TOKEN: "a.b.c", DISCORD_API_URL: "http://127.0.0.1:9" };
    const run = await within(["chat"], { input: "who met le drian\n", env });
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^Dateline: /);
    expect(run.stdout).toMatch(/Blinken/);
  });

  test("ends where the input ends, with the welcome alone said", async () => {
    const run = await within(["chat"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/Ctrl-D leaves/);
  });
});
