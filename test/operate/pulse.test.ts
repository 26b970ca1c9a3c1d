import { describe, expect, test } from "vitest";
import { isSilent, toWake } from "../../src/operate/pulse.js";

const NOW = 1_000_000;

describe("a shard", () => {
  test.each([
    ["that heard something lately is not silent", { ready: true, heard: NOW - 100 }, false],
    ["is not silent at the very end of the span", { ready: true, heard: NOW - 1000 }, false],
    ["that heard nothing for longer is silent", { ready: true, heard: NOW - 1001 }, true],
    ["that is connecting is not silent, however long it takes", { ready: false, heard: 0 }, false],
  ])("%s", (_name, pulse, silent) => {
    expect(isSilent({ id: 0, ...pulse }, NOW, 1000)).toBe(silent);
    expect(toWake([{ id: 7, ...pulse }], NOW, 1000)).toEqual(silent ? [7] : []);
  });

  test("that was woken is given as long again before it is woken once more", () => {
    const silent = { id: 3, ready: true, heard: 0 };
    expect(toWake([{ ...silent, woken: NOW - 1000 }], NOW, 1000)).toEqual([]);
    expect(toWake([{ ...silent, woken: NOW - 1001 }], NOW, 1000)).toEqual([3]);
  });

  test("is woken by itself", () => {
    const pulses = [0, 1, 2].map((id) => ({ id, ready: true, heard: id === 1 ? 0 : NOW }));
    expect(toWake(pulses, NOW, 1000)).toEqual([1]);
  });
});
