/** What answers are given of settings: from memory where they are known, and none is kept waiting by a shelf that fails. */

import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "../../src/result.js";
import { createMemoryShelf } from "../../src/settings/memory.js";
import { DEFAULTS } from "../../src/settings/settings.js";
import type { Shelf } from "../../src/settings/shelf.js";
import { createSettingsStore, type SettingsStore } from "../../src/settings/store.js";
import { GUILD, OTHER_GUILD, PLAIN, SETTLED } from "./kept.js";

const MINUTE = 60_000;

let now: number;
let log: string[];
/** What the shelf is asked, and what it does instead of answering when it is set. */
let asked: string[];
let instead: (() => Promise<ReturnType<typeof fail<string>>>) | undefined;
let shelf: Shelf;
let store: SettingsStore;

beforeEach(() => {
  now = 0;
  log = [];
  asked = [];
  instead = undefined;
  const memory = createMemoryShelf();
  const asking = <T>(what: string, act: () => Promise<T>) => {
    asked.push(what);
    return instead?.() ?? act();
  };
  shelf = {
    ...memory,
    read: (guild) => asking("read", () => memory.read(guild)),
    write: (guild, settings) => asking("write", () => memory.write(guild, settings)),
    remove: (guild) => asking("remove", () => memory.remove(guild)),
  };
  store = createSettingsStore(shelf, {
    log: pino({ base: null }, { write: (line: string) => log.push(line) }),
    now: () => now,
  });
});
afterEach(() => vi.useRealTimers());

const broken = async () => fail("the disk is on fire");

describe("settings that are known", () => {
  it("are asked of the shelf once", async () => {
    for (let time = 0; time < 5; time++) expect(await store.of(GUILD)).toEqual(DEFAULTS);
    expect(asked).toEqual(["read"]);
  });

  it("are shared by questions that come at once", async () => {
    await Promise.all([store.of(GUILD), store.of(GUILD), store.of(GUILD)]);
    expect(asked).toEqual(["read"]);
  });

  it("are those that were set, without another look", async () => {
    expect(await store.set(GUILD, SETTLED)).toEqual({ ok: true, value: undefined });
    expect(await store.of(GUILD)).toEqual(SETTLED);
    expect(asked).toEqual(["write"]);
  });

  it("are the defaults after a reset", async () => {
    await store.set(GUILD, SETTLED);
    await store.reset(GUILD);
    expect(await store.of(GUILD)).toEqual(DEFAULTS);
    expect((await shelf.read(GUILD)).ok).toBe(true);
  });

  it("are looked up before an answer after a quarter of a minute, for another process may have changed them", async () => {
    await store.of(GUILD);
    await shelf.write(GUILD, SETTLED);
    now = MINUTE / 4 - 1;
    expect(await store.of(GUILD)).toEqual(DEFAULTS);
    now = MINUTE / 4;
    expect([await store.of(GUILD), await store.of(GUILD)]).toEqual([SETTLED, SETTLED]);
    expect(asked.filter((each) => each === "read")).toHaveLength(2);
  });

  it("are not overtaken by an older look", async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Shelf = {
      ...shelf,
      async read(guild) {
        const found = await shelf.read(guild);
        await gate;
        return found;
      },
    };
    const behind = createSettingsStore(slow, { log: pino({ level: "silent" }), now: () => now });
    const first = behind.of(GUILD);
    await behind.set(GUILD, SETTLED);
    release();
    expect(await first).toEqual(SETTLED);
    expect(await behind.of(GUILD)).toEqual(SETTLED);
  });

  it("are those of the last change that was asked for", async () => {
    await Promise.all([store.set(GUILD, PLAIN), store.reset(GUILD), store.set(GUILD, SETTLED)]);
    expect(await store.read(GUILD)).toEqual({ ok: true, value: SETTLED });
  });
});

describe("a shelf that fails", () => {
  it("leaves what was known", async () => {
    await store.set(GUILD, SETTLED);
    instead = broken;
    now = 2 * MINUTE;
    expect([await store.of(GUILD), await store.of(GUILD)]).toEqual([SETTLED, SETTLED]);
  });

  it("leaves the defaults where nothing was known, and is not asked again at once", async () => {
    instead = broken;
    for (const guild of [GUILD, OTHER_GUILD, GUILD]) expect(await store.of(guild)).toEqual(DEFAULTS);
    expect(asked).toEqual(["read"]);
    now = MINUTE;
    await store.of(GUILD);
    expect(asked).toEqual(["read", "read"]);
  });

  it("is logged once, and once that it is back", async () => {
    instead = broken;
    for (let time = 0; time < 3; time++) {
      now += MINUTE;
      await store.of(GUILD);
    }
    instead = undefined;
    now += MINUTE;
    expect(await store.of(GUILD)).toEqual(DEFAULTS);
    expect(log.map((line) => JSON.parse(line))).toMatchObject([
      { level: 50, reason: "the disk is on fire" },
      { level: 30, msg: expect.stringContaining("again") },
    ]);
  });

  it("changes nothing, and says so", async () => {
    await store.set(GUILD, PLAIN);
    instead = broken;
    expect((await store.set(GUILD, SETTLED)).ok).toBe(false);
    expect((await store.reset(GUILD)).ok).toBe(false);
    expect((await store.read(GUILD)).ok).toBe(false);
    expect(await store.of(GUILD)).toEqual(PLAIN);
  });

  it("that throws is one that fails", async () => {
    instead = async () => {
      throw new Error("out of memory");
    };
    expect(await store.of(GUILD)).toEqual(DEFAULTS);
    expect(await store.set(GUILD, SETTLED)).toEqual({ ok: false, failure: "out of memory" });
  });

  it("that never answers keeps no question waiting", async () => {
    vi.useFakeTimers();
    instead = () => new Promise(() => {});
    const answer = store.of(GUILD);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toEqual(DEFAULTS);
    // Without any time to go by, the next one is answered too.
    expect(await store.of(OTHER_GUILD)).toEqual(DEFAULTS);
    expect(asked).toEqual(["read"]);
  });
});

it("settings that were known are given in time where the shelf no longer answers", async () => {
  await store.set(GUILD, SETTLED);
  vi.useFakeTimers();
  instead = () => new Promise(() => {});
  now = MINUTE;
  const answer = store.of(GUILD);
  await vi.advanceTimersByTimeAsync(1000);
  expect([await answer, await store.of(GUILD)]).toEqual([SETTLED, SETTLED]);
  expect(asked).toEqual(["write", "read"]);
});

describe("a record that is not sound", () => {
  const RECORDS: readonly unknown[] = [
    "{private",
    null,
    { answers: "loud" },
    { channels: ["general"] },
    { language: "tlh" },
    { since: "2022-02-30" },
  ];
  it.each(RECORDS)("%j is logged, and the server is treated as if it had none", async (record) => {
    const odd: Shelf = { ...shelf, read: async () => ({ ok: true, value: record }) };
    const lines: string[] = [];
    const logger = pino({ base: null }, { write: (line: string) => lines.push(line) });
    const over = createSettingsStore(odd, { log: logger, now: () => now });
    expect(await over.of(GUILD)).toEqual(DEFAULTS);
    expect(await over.read(GUILD)).toEqual({ ok: true, value: DEFAULTS });
    expect(lines.join("")).toContain(GUILD);
  });

  it("of before, which lacks what came later, is sound", async () => {
    const old: Shelf = { ...shelf, read: async () => ({ ok: true, value: { answers: "private" } }) };
    const over = createSettingsStore(old, { log: pino({ level: "silent" }), now: () => now });
    expect(await over.of(GUILD)).toEqual({ answers: "private", channels: [] });
  });
});

it("closes once the changes under way are done", async () => {
  const order: string[] = [];
  const slow: Shelf = {
    ...shelf,
    async write() {
      await new Promise((resolve) => setImmediate(resolve));
      order.push("written");
      return { ok: true, value: undefined };
    },
    async close() {
      order.push("closed");
    },
  };
  const over = createSettingsStore(slow, { log: pino({ level: "silent" }), now: () => now });
  const change = over.set(GUILD, SETTLED);
  await over.close();
  await change;
  expect(order).toEqual(["written", "closed"]);
});
