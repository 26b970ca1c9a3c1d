/** Where Discord does not take an answer as it is laid out, it is sent in a plainer way, and once. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportEngine } from "../report.js";
import { Message } from "./loopback/contract/views.js";
import { serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

const QUESTION = "Who met Le Drian?";
/** "Invalid form body". */
const MALFORMED = { problem: "invalidBody" } as const;
const SECOND_VERSION = 1 << 15;

let stage: Stage;
beforeEach(async () => {
  stage = await openStage(serving(await reportEngine()));
});
afterEach(() => stage.close());

const WAYS = [
  {
    way: "a command",
    on: "POST /interactions/:interaction/:token/callback",
    ask: () => stage.discord.interact({ command: "ask", options: { question: QUESTION } }),
  },
  {
    way: "a mention",
    on: "POST /channels/:channel/messages",
    ask: () => stage.discord.mention(QUESTION),
  },
] as const;

describe.each(WAYS)("to $way", ({ on, ask }) => {
  it("components of version 2 are sent where they are taken", async () => {
    const { message } = await ask();
    expect(message.flags & SECOND_VERSION).not.toBe(0);
  });

  it("an embed is sent where they are not, with its buttons", async () => {
    stage.discord.fail({ on, times: 1, ...MALFORMED });
    const { message, text, buttons } = await ask();
    expect(Message.parse(message).embeds).toHaveLength(1);
    expect(text).toContain("Antony Blinken");
    expect(buttons.map(({ label }) => label)).toContain("Sources");
  });

  it("plain text is sent where neither is", async () => {
    stage.discord.fail({ on, times: 2, ...MALFORMED });
    const { message, text } = await ask();
    expect(Message.parse(message).content).toContain("Antony Blinken");
    expect(Message.parse(message).embeds ?? []).toEqual([]);
    expect(text).toContain("Le Drian");
  });

  it("the log says so, without what was asked", async () => {
    stage.discord.fail({ on, times: 1, ...MALFORMED });
    await ask();
    const [line = ""] = stage.log.filter((each) => each.includes("did not take an answer"));
    expect(JSON.parse(line)).toMatchObject({ trouble: { status: 400, code: 50_035 } });
    expect(stage.log.join("")).not.toContain("Le Drian");
  });
});

it("a page turns under an embed in an embed: a message keeps its kind", async () => {
  const { discord } = stage;
  const timeline = () => discord.interact({ command: "timeline" });
  discord.fail({ on: "POST /interactions/:interaction/:token/callback", times: 1, ...MALFORMED });
  const turned = await discord.press(await timeline(), "Next");
  expect([turned.updated, Message.parse(turned.message).embeds?.length]).toEqual([true, 1]);
});
