import { describe, expect, test } from "vitest";
import { createLimits } from "../../src/operate/limits.js";
import { clock } from "./clock.js";

function stage(user: number, channel: number, free: readonly string[] = []) {
  const { now, pass } = clock();
  const limits = createLimits({ user, channel }, free, now);
  return { ask: (who = "ada", where = "hall") => limits.ask(who, where), tell: limits.tell, pass };
}

const never = (): never => {
  throw new Error("was let through");
};

describe("limits", () => {
  test("hold a user back in all channels, and others in none", () => {
    const { ask } = stage(2, 0);
    expect([ask(), ask("ada", "garden")]).toEqual([undefined, undefined]);
    expect(ask("ada", "roof")).toEqual({ whose: "user", seconds: 30 });
    expect(ask("ben")).toBeUndefined();
  });

  test("hold everyone back in a channel that asks too much, and elsewhere nobody", () => {
    const { ask } = stage(0, 3);
    for (const who of ["ada", "ben", "cy"]) expect(ask(who)).toBeUndefined();
    expect(ask("dee")).toEqual({ whose: "channel", seconds: 20 });
    expect(ask("dee", "garden")).toBeUndefined();
  });

  test("tell once a minute, a channel whoever it is that waits", () => {
    const { ask, tell, pass } = stage(1, 2);
    for (const who of ["ada", "ben"]) ask(who, "hall");
    const crowded = ask("cy", "hall") ?? never();
    expect(["cy", "dee"].map((who) => tell(crowded, who, "hall"))).toEqual([true, false]);
    const fast = ask("ada", "garden") ?? never();
    expect(["hall", "garden"].map((where) => tell(fast, "ada", where))).toEqual([true, false]);
    expect(tell(fast, "ben", "garden")).toBe(true);
    pass(60_000);
    expect(tell(crowded, "cy", "hall")).toBe(true);
  });

  test("what was held back uses nothing up", () => {
    const { ask, pass } = stage(1, 2);
    ask();
    for (let each = 0; each < 50; each += 1) ask();
    expect(ask("ben")).toBeUndefined();
    pass(60_000);
    expect(ask()).toBeUndefined();
  });

  test("do not hold back who is free, nor count them for the channel", () => {
    const { ask } = stage(1, 1, ["owner"]);
    for (let each = 0; each < 50; each += 1) expect(ask("owner")).toBeUndefined();
    expect(ask("ada")).toBeUndefined();
    expect(ask("ada")).toBeDefined();
  });

  test("of 0 are none", () => {
    const { ask } = stage(0, 0);
    for (let each = 0; each < 500; each += 1) expect(ask()).toBeUndefined();
  });

  test("without a channel go by the user alone", () => {
    const { ask } = stage(0, 1);
    for (const who of ["ada", "ben", "cy"]) expect(ask(who, "")).toBeUndefined();
  });

  test("name seconds that are over when the next one is let through", () => {
    const { ask, pass } = stage(20, 0);
    for (let each = 0; each < 20; each += 1) ask();
    pass(1);
    const seconds = ask()?.seconds ?? 0;
    expect(seconds).toBe(3);
    pass(seconds * 1000);
    expect(ask()).toBeUndefined();
  });
});
