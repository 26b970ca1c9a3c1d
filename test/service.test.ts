import { describe, expect, test } from "vitest";
import { fail, ok } from "../src/result.js";
import { createService, type Load } from "../src/service.js";
import { fakeEngine } from "./console/fake-engine.js";

/** Gives one outcome a call, and the last one for ever. */
function inTurn(...outcomes: readonly Awaited<ReturnType<Load>>[]): { load: Load; calls(): number } {
  let calls = 0;
  return {
    load: async () => {
      const outcome = outcomes[Math.min(calls, outcomes.length - 1)];
      calls += 1;
      return outcome ?? fail(["no outcome"]);
    },
    calls: () => calls,
  };
}

async function service(load: Load) {
  const made = await createService(load);
  if (!made.ok) throw new Error(made.failure.join());
  return made.value;
}

describe("createService", () => {
  test("there is no service over broken data, and every problem is given", async () => {
    expect(await createService(async () => fail(["one", "two"]))).toEqual(fail(["one", "two"]));
  });

  test("a reload serves the new data", async () => {
    const second = fakeEngine("second");
    const serving = await service(inTurn(ok(fakeEngine("first")), ok(second)).load);
    expect(await serving.reload()).toEqual(ok("Reloaded: 0 events, 0 names, 0 sources."));
    expect(serving.engine()).toBe(second);
  });

  test("a reload makes ready what the first question needs, before it is asked", async () => {
    const prepared: string[] = [];
    const named = (name: string) => ({ ...fakeEngine(name), prepare: () => void prepared.push(name) });
    const serving = await service(inTurn(ok(named("first")), ok(named("second"))).load);
    await serving.reload();
    expect(prepared).toEqual(["second"]);
  });

  test("a reload that fails leaves the old data serving and says why", async () => {
    const first = fakeEngine("first");
    const serving = await service(inTurn(ok(first), fail(["a", "b", "c", "d", "e"])).load);
    expect(await serving.reload()).toEqual(
      fail("Not reloaded, the data from before goes on serving. 5 problems: a; b; c; … and 2 more"),
    );
    expect(serving.engine()).toBe(first);
  });

  test("each who asked for the same reload is told in their own language how it went", async () => {
    const turns = inTurn(ok(fakeEngine()), fail(["a", "b", "c", "d", "e"]), ok(fakeEngine()));
    const serving = await service(turns.load);
    expect(await Promise.all([serving.reload("pl"), serving.reload("fr")])).toEqual([
      fail("Nie wczytano ponownie, służą nadal poprzednie dane. 5 problemów: a; b; c; … i jeszcze 2"),
      fail(
        "Données non relues\u202f: les précédentes restent en service. 5 problèmes\u202f: a\u202f; b\u202f; c\u202f; … et 2 de plus",
      ),
    ]);
    expect(await serving.reload("de")).toEqual(ok("Neu geladen: 0 Ereignisse, 0 Namen, 0 Quellen."));
    expect(turns.calls()).toBe(3);
  });

  test("a reload that throws is a failure too", async () => {
    const first = fakeEngine("first");
    let loaded = false;
    const serving = await service(async () => {
      if (loaded) throw new Error("disk gone");
      loaded = true;
      return ok(first);
    });
    expect(await serving.reload()).toEqual(
      fail("Not reloaded, the data from before goes on serving. 1 problem: disk gone"),
    );
    expect(serving.engine()).toBe(first);
  });

  test("reloads at the same time are one, and the next is another", async () => {
    const turns = inTurn(ok(fakeEngine()));
    const serving = await service(turns.load);
    await Promise.all([serving.reload(), serving.reload(), serving.reload()]);
    expect(turns.calls()).toBe(2);
    await serving.reload();
    expect(turns.calls()).toBe(3);
  });
});
