import { pino } from "pino";
import { beforeEach, expect, test } from "vitest";
import { startPatiently } from "../../src/cli/start-patiently.js";

const log: string[] = [];
beforeEach(() => void log.splice(0));

const options = {
  passes: (error: unknown): error is Error => error instanceof Error && error.message === "away",
  stop: new Promise<void>(() => {}),
  log: pino({ base: null }, { write: (line) => void log.push(line) }),
  first: 1,
};

/** Fails with each of these in turn, and then starts. */
function failing(...messages: readonly string[]): () => Promise<string> {
  const left = [...messages];
  return async () => {
    const message = left.shift();
    if (message !== undefined) throw new Error(message);
    return "started";
  };
}

test("what passes by itself is tried again, each time after twice as long", async () => {
  expect(await startPatiently(failing("away", "away", "away"), options)).toBe("started");
  expect(log.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, reason: "away", seconds: 0.001 },
    { seconds: 0.002 },
    { seconds: 0.004 },
  ]);
});

test("what does not is thrown on", async () => {
  await expect(startPatiently(failing("away", "refused"), options)).rejects.toThrow("refused");
  expect(log).toHaveLength(1);
});

test("nothing is tried once it is to stop", async () => {
  const stop = Promise.resolve();
  expect(await startPatiently(() => new Promise(() => {}), { ...options, stop })).toBeUndefined();
  const never = startPatiently(failing("away"), { ...options, stop, first: 60_000 });
  expect(await never).toBeUndefined();
});
