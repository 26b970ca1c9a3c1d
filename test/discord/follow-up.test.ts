/** What continues the question before: a person's last one in a channel, for ten minutes. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { reportEngine } from "../report.js";
import { serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(serving(await reportEngine()));
});
afterAll(() => stage.close());

const MINUTE = 60_000;
/** The bot's clock, ahead of the real one by so much. */
let ahead = 0;
const later = (minutes: number): void => {
  ahead += minutes * MINUTE;
};
/** Each test begins long after the one before it: nothing is left of that. */
beforeEach(() => {
  const real = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => real() + ahead);
  later(1_000);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const FIRST = "Did Biden talk to Macron on 2 February?";
const CARRIED = "Carried over from the question before: contacts of Joe Biden and Emmanuel Macron.";
const UNREAD = "could not read";

describe("the question before is continued", () => {
  it("by a mention, and by one after it", async () => {
    const { discord } = stage;
    expect((await discord.mention(FIRST)).text).toContain("Wed 2 Feb 2022");
    const second = await discord.mention("and on 6 February?");
    expect(second.text).toContain("Sun 6 Feb 2022");
    expect(second.text).toContain(CARRIED);
    expect((await discord.mention("who else?")).text).toContain(
      "participants in contacts that happened of Joe Biden and Emmanuel Macron, Sun 6 Feb 2022",
    );
  });

  it("by a reply", async () => {
    const { discord } = stage;
    const first = await discord.mention(FIRST);
    const answer = await discord.exchange({ text: "and on 6 February?", replyTo: first.message });
    expect(answer.text).toContain(CARRIED);
  });

  it("in a direct message, without a mention", async () => {
    const { discord } = stage;
    await discord.dm(FIRST);
    expect((await discord.dm("and on 6 February?")).text).toContain(CARRIED);
  });

  it("after a slash command", async () => {
    const { discord } = stage;
    await discord.interact({ command: "met", options: { who: "Blinken" } });
    const answer = await discord.mention("when?");
    expect(answer.text).toContain("dates of contacts of Antony Blinken");
  });

  it("after a button", async () => {
    const { discord } = stage;
    const refused = await discord.mention("hello");
    const [example] = refused.buttons;
    await discord.press(refused, example?.label ?? "");
    expect((await discord.mention("details?")).text).toContain("Carried over from the question before");
  });

  it("nine minutes later", async () => {
    await stage.discord.mention(FIRST);
    later(9);
    expect((await stage.discord.mention("and on 6 February?")).text).toContain(CARRIED);
  });

  it("after something that could not be read, but asked of nothing else", async () => {
    await stage.discord.mention(FIRST);
    expect((await stage.discord.mention("thanks")).text).toContain(UNREAD);
    expect((await stage.discord.mention("and on 6 February?")).text).toContain(CARRIED);
  });
});

describe("a part of a question is nothing by itself", () => {
  it("where nothing was asked before", async () => {
    expect((await stage.discord.mention("who else?")).text).toContain(UNREAD);
  });

  it("to another person", async () => {
    const { discord } = stage;
    await discord.mention(FIRST);
    const other = await discord.mention("who else?", { author: discord.world.owner });
    expect(other.text).toContain(UNREAD);
  });

  it("in another channel", async () => {
    const { discord } = stage;
    await discord.mention(FIRST);
    expect((await discord.dm("who else?")).text).toContain(UNREAD);
  });

  it("after ten minutes", async () => {
    const { discord } = stage;
    await discord.mention(FIRST);
    later(11);
    expect((await discord.mention("who else?")).text).toContain(UNREAD);
  });

  it("after a command whose answer only its user saw: others would read of it here", async () => {
    const { discord } = stage;
    const hidden = await discord.interact({ command: "met", options: { who: "Blinken", private: true } });
    expect(hidden.ephemeral).toBe(true);
    expect((await discord.mention("when?")).text).toContain(UNREAD);
  });

  it("after another question that could not be read", async () => {
    const { discord } = stage;
    await discord.mention(FIRST);
    await discord.mention("Who met Imran Khan?");
    expect((await discord.mention("when?")).text).toContain(UNREAD);
  });
});

it("a whole question asks nothing of what was before", async () => {
  await stage.discord.mention(FIRST);
  const answer = await stage.discord.mention("Who met Le Drian?");
  expect(answer.text).toContain("Antony Blinken");
  expect(answer.text).not.toContain("Carried over");
});

it("nothing that was said is logged", () => {
  expect(stage.log.join("")).not.toMatch(/Macron|who else/);
});
