import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chat } from "../../src/console/chat.js";
import { fail, ok } from "../../src/result.js";
import type { Service } from "../../src/service.js";
import { fakeEngine } from "./fake-engine.js";

const engine = fakeEngine();
const service: Service = { engine: () => engine, reload: async () => ok("Reloaded: all of it.") };

const ENTER = "\r";
const TAB = "\t";
const UP = "\u001B[A";
const CTRL_C = "\u0003";
const CTRL_D = "\u0004";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterEach(() => rm(dir, { recursive: true }));

/** What was written to a stream so far, and when it came to hold something. */
function screen() {
  const output = new PassThrough();
  let shown = "";
  let look = () => {};
  output.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
    look();
  });
  const holds = (text: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (shown.includes(text)) resolve();
      };
      look();
    });
  return { output, shown: () => shown, holds };
}

async function piped(text: string, using: Service = service): Promise<string> {
  const { output, shown } = screen();
  await chat({
    input: Readable.from([text], { objectMode: false }),
    output,
    interactive: false,
    historyFile: join(dir, "history"),
    service: using,
  });
  return shown();
}

/**
 * Types one piece after another, each when the answer to the one before has come. Readline takes a Tab for completion
 * only at the end of a piece: elsewhere it is pasted text.
 */
async function typing(...steps: readonly (readonly [keys: string, shows: string])[]): Promise<string> {
  const input = new PassThrough();
  const { output, shown, holds } = screen();
  const done = chat({ input, output, interactive: true, historyFile: join(dir, "history"), service });
  await holds("> ");
  for (const [keys, shows] of steps) {
    input.write(keys);
    await holds(shows);
  }
  input.write(CTRL_D);
  await done;
  return shown();
}

describe("chat, piped", () => {
  test("says what the data covers and gives three examples", async () => {
    const shown = await piped("");
    expect(shown).toContain("Dateline: fake ran about: /about\n");
    expect(shown).toContain("  Who met Le Drian?\n  When did Biden call?\n  Who landed?\n/help");
  });

  test("answers every line in order before it ends, without a prompt", async () => {
    const shown = await piped("one\ntwo\n\nthree");
    const answers = [...shown.matchAll(/fake was asked: (\w+)|Ask me something/g)].map(
      ([all, word]) => word ?? all,
    );
    expect(answers).toEqual(["one", "two", "Ask me something", "three"]);
    expect(shown).not.toContain("> ");
  });

  test("/quit leaves at once", async () => {
    const shown = await piped("one\n/quit\ntwo\n");
    expect(shown).toContain("asked: one");
    expect(shown).not.toContain("asked: two");
  });

  test("/reload says how it went", async () => {
    expect(await piped("/reload\n")).toContain("Reloaded: all of it.");
    const broken: Service = { ...service, reload: async () => fail("Not reloaded.") };
    expect(await piped("/reload\n", broken)).toContain("Not reloaded.");
  });

  test("a question cannot act on the terminal through its answer", async () => {
    const shown = await piped("\u001B[2Jboo\n");
    expect(shown).toContain("asked: [2Jboo");
    expect(shown).not.toContain("\u001B");
  });
});

describe("chat, on a terminal", () => {
  test("prompts, answers and leaves at Ctrl-D", async () => {
    const shown = await typing([`who met${ENTER}`, "asked: who met"]);
    expect(shown.endsWith("\n")).toBe(true);
  });

  test("Tab completes a name, also by a part of it", async () => {
    await typing(
      [`who met le dr${TAB}`, "who met Jean-Yves Le Drian"],
      [ENTER, "asked: who met Jean-Yves Le Drian"],
    );
  });

  test("Tab completes a command", async () => {
    await typing([`/hel${TAB}`, "/help"], [ENTER, "Or fill in a command"]);
  });

  test("Ctrl-C empties the line first and then leaves", async () => {
    const input = new PassThrough();
    const { output, shown, holds } = screen();
    const done = chat({ input, output, interactive: true, historyFile: join(dir, "history"), service });
    await holds("> ");
    input.write(`wrong${CTRL_C}right${ENTER}`);
    await holds("asked: right");
    expect(shown()).not.toContain("asked: wrong");
    input.write(CTRL_C);
    await done;
  });

  test("the arrow brings back what was typed in the chat before", async () => {
    await typing([`first question${ENTER}`, "asked: first question"]);
    expect(await readFile(join(dir, "history"), "utf8")).toBe("first question\n");
    await typing([`${UP}${ENTER}`, "asked: first question"]);
  });

  test("lines that come all at once are all answered, in order", async () => {
    const shown = await typing([`one${ENTER}two${ENTER}three${ENTER}`, "asked: three"]);
    expect([...shown.matchAll(/asked: (\w+)/g)].map(([, word]) => word)).toEqual(["one", "two", "three"]);
  });

  test("a history that cannot be read or written does not keep anyone from asking", async () => {
    await rm(dir, { recursive: true });
    await writeFile(dir, "a file where the folder should be");
    await typing([`who met${ENTER}`, "asked: who met"]);
  });
});
