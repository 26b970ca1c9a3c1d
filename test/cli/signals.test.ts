import { afterEach, describe, expect, test } from "vitest";
import { listen, type Signals } from "../../src/cli/signals.js";

const NAMES = ["SIGHUP", "SIGTERM", "SIGINT"] as const;
const listeners = () => NAMES.map((name) => process.listenerCount(name));
const before = listeners();

let signals: Signals | undefined;
afterEach(() => signals?.off());

describe("listen", () => {
  test("each SIGHUP reloads, and stops nothing", async () => {
    let reloads = 0;
    let stopped = false;
    signals = listen(() => {
      reloads += 1;
    });
    void signals.stop.then(() => {
      stopped = true;
    });
    process.emit("SIGHUP");
    process.emit("SIGHUP");
    await Promise.resolve();
    expect({ reloads, stopped }).toEqual({ reloads: 2, stopped: false });
  });

  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s stops, and a second one finds nobody listening",
    async (name) => {
      signals = listen(() => {});
      process.emit(name);
      await signals.stop;
      expect(listeners().slice(1)).toEqual(before.slice(1));
    },
  );

  test("off leaves no listener behind", () => {
    listen(() => {}).off();
    expect(listeners()).toEqual(before);
  });
});
