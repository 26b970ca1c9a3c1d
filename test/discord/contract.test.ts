/** A checker that cannot fail is worth nothing: every rule is broken on purpose, and found. */
import { describe, expect, it } from "vitest";
import { BROKEN_COMMANDS } from "./contract-command-rows.js";
import { BROKEN_LAYOUT, SOUND_LAYOUT } from "./contract-layout-rows.js";
import { BROKEN_MESSAGES } from "./contract-message-rows.js";
import { SOUND } from "./contract-sound-rows.js";
import { check } from "./loopback/contract/contract.js";

describe("the contract lets pass", () => {
  it.each([...SOUND, ...SOUND_LAYOUT])("%s (%s)", (_name, kind, body) => {
    expect(check(kind, body)).toEqual([]);
  });
});

describe("the contract finds", () => {
  it.each([...BROKEN_MESSAGES, ...BROKEN_LAYOUT, ...BROKEN_COMMANDS])(
    "%s (%s)",
    (_name, kind, body, rule) => {
      expect(check(kind, body).map((breach) => breach.rule)).toContain(rule);
    },
  );
});
