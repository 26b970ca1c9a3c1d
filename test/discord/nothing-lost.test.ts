/** Answers with more names, or a check with more claims, than a message holds: on further pages, or in a file. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import { shippedEngine } from "../shipped.js";
import type { Answer } from "./loopback/answer.js";
import { message } from "./loopback/fixtures.js";
import { channelOf } from "./loopback/world.js";
import { serving } from "./parrot.js";
import { openStage, type Stage } from "./stage.js";

let stage: Stage;
let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
  stage = await openStage(serving(engine));
});
afterAll(() => stage.close());

const labels = ({ buttons }: Answer): readonly string[] => buttons.map(({ label }) => label);
const filesOf = ({ id }: Answer) => stage.discord.world.uploads.get(id) ?? [];

/** What stands on each page, from the first to the last. */
async function pagesOf(first: Answer): Promise<readonly string[]> {
  const texts = [first.text];
  for (let answer = first; labels(answer).includes("Next"); texts.push(answer.text))
    answer = await stage.discord.press(answer, "Next");
  return texts;
}

describe("a list of many names", () => {
  const QUESTION = "Who took part in calls?";

  it("has each of them on one of its pages, beside its events, and says which they are", async () => {
    const pages = await pagesOf(
      await stage.discord.interact({ command: "ask", options: { question: QUESTION } }),
    );
    const { presentation, outcome } = await engine.ask(QUESTION);
    const items = presentation.list?.().items ?? [];
    expect(items.length).toBeGreaterThan(42);
    const listed = pages.filter((text) => /… \d+(?:–\d+)? of \d+/u.test(text));
    const lines = listed.flatMap((text) => text.replace(/[*\\]/gu, "").split("\n"));
    for (const item of items) expect(lines.filter((line) => line === item)).toHaveLength(1);
    expect(pages[listed.length]).toContain(`… and ${items.length - 3} more`);
    expect(pages[1]).toContain(`… 21–40 of ${items.length}`);
    expect(pages[1]).toContain("<t:");
    const events = outcome.kind === "answer" ? outcome.answer.events.length : 0;
    expect(pages).toHaveLength(Math.ceil(events / 5));
  });
});

describe("the sources of all there is", () => {
  it("are on its pages, each once", async () => {
    const pages = await pagesOf(await stage.discord.interact({ command: "sources" }));
    const { outcome } = await engine.ask("What are your sources?");
    const sources = outcome.kind === "answer" && "sources" in outcome.answer ? outcome.answer.sources : [];
    expect(sources.length).toBeGreaterThan(20);
    const all = pages.join("\n").replace(/[*\\]/gu, "");
    expect(sources.filter(({ url }) => !all.includes(url ?? ""))).toEqual([]);
  });
});

describe("a check of many claims", () => {
  const claim = (day: number): string => `Biden called Macron on ${day} February 2022.`;
  const many = (count: number): string => Array.from({ length: count }, (_, at) => claim(at + 1)).join(" ");
  const pointAt = (content: string, more: object = {}): Promise<Answer> => {
    const { world } = stage.discord;
    const posted = message({
      id: world.id(),
      channel_id: channelOf(world, "guild").id,
      author: world.owner,
      timestamp: "2022-03-07T09:30:00.000000+00:00",
      content,
    });
    return stage.discord.pointAt(posted, "Check dates and names", more);
  };

  it("turns pages behind /check, until each claim was told in full", async () => {
    const text = many(12);
    const pages = await pagesOf(await stage.discord.interact({ command: "check", options: { text } }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages.slice(0, 2)) expect(page).toContain("Claims checked: 12");
    const { presentation } = await engine.check(text);
    const all = pages.join("\n").replace(/[*\\]/gu, "");
    for (const item of presentation.list?.().items ?? ["none"]) expect(all).toContain(item.split("\n")[0]);
  });

  it("of a message that no button can hold is whole in a file, which is named", async () => {
    const answer = await pointAt(many(28));
    const [file, ...others] = filesOf(answer);
    expect(others).toEqual([]);
    expect(file?.name).toBe("answer.txt");
    expect(file?.type).toContain("text/plain");
    for (let day = 1; day <= 28; day++)
      expect(file?.text).toContain(`${day}. “Biden called Macron on ${day} February`);
    expect(file?.text).toContain("Joe Biden and Emmanuel Macron spoke");
    expect(answer.text).toContain("All of it is in the file below");
    expect(answer.text).not.toContain("Ask more narrowly");
    expect(answer.text).toContain("… and 22 more");
    expect(answer.ephemeral).toBe(true);
  });

  it("says so where no file can be sent", async () => {
    const answer = await pointAt(many(28), { appPermissions: "0" });
    expect(filesOf(answer)).toEqual([]);
    expect(answer.text).toContain("I may not attach files here");
  });

  it("is whole in a file behind a mention as well, or without it where the bot may attach none", async () => {
    const { discord } = stage;
    // What is not said again and again takes more room in a button.
    const noise = Array.from({ length: 60 }, (_, at) => ((at * 7919 ** 2) % 999_983).toString(36)).join(" ");
    const text = `/check ${many(28)} ${noise}.`;
    const answer = await discord.mention(text);
    expect(filesOf(answer).map(({ name }) => name)).toEqual(["answer.txt"]);
    expect(answer.text).toContain("All of it is in the file below");
    discord.fail({ on: "POST /channels/:channel/messages", status: 403, times: 1 });
    const bare = await discord.mention(text);
    expect(filesOf(bare)).toEqual([]);
    expect(bare.text).toContain("I may not attach files here");
  });

  it("has no file where all of it is shown", async () => {
    const answer = await pointAt(claim(3));
    expect(filesOf(answer)).toEqual([]);
    expect(answer.text).not.toContain("only a part");
  });
});
