/** Buttons and menus under answers over the shipped data: what each does for who asked, for others, and after a restart. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import { shippedEngine } from "../shipped.js";
import type { Answer } from "./loopback/answer.js";
import { Message, withNested } from "./loopback/contract/views.js";
import { serving } from "./parrot.js";
import { openStage, type Stage, startOn } from "./stage.js";

let stage: Stage;
let engine: Engine;
beforeAll(async () => {
  engine = await shippedEngine();
  stage = await openStage(serving(engine));
});
afterAll(() => stage.close());

const MANAGE_MESSAGES = "8192";
const QUESTION = "How many times did Biden and Macron talk?";
const ask = (more: Readonly<Record<string, boolean>> = {}): Promise<Answer> =>
  stage.discord.interact({ command: "ask", options: { question: QUESTION, ...more } });
const days = ({ message }: Answer): readonly string[] =>
  withNested(Message.parse(message).components ?? []).flatMap(
    ({ content }) => content?.match(/<t:\d+:D>/gu) ?? [],
  );
const labels = ({ buttons }: Answer): readonly string[] => buttons.map(({ label }) => label);
/** What a menu with this placeholder offers, and its custom_id. */
function menu({ message }: Answer, placeholder: string) {
  const found = withNested(Message.parse(message).components ?? []).find(
    (each) => each.placeholder === placeholder,
  );
  if (found?.custom_id === undefined || found.custom_id === null) throw new Error(`no menu ${placeholder}`);
  return { customId: found.custom_id, options: found.options ?? [] };
}

describe("pages", () => {
  it("turn in place for who asked, until each event was shown once", async () => {
    let answer = await ask();
    const seen = [...days(answer)];
    while (labels(answer).includes("Next")) {
      answer = await stage.discord.press(answer, "Next");
      expect(answer.updated).toBe(true);
      seen.push(...days(answer));
    }
    expect(seen).toHaveLength(16);
    expect(new Set(seen).size).toBeGreaterThan(14);
    expect(labels(await stage.discord.press(answer, "Previous"))).toContain("Next");
  });

  it("turn for others in a message of their own that nobody else sees", async () => {
    const { owner } = stage.discord.world;
    const turned = await stage.discord.press(await ask(), "Next", { user: owner });
    expect([turned.updated, turned.ephemeral]).toEqual([false, true]);
    expect(labels(await stage.discord.press(turned, "Next", { user: owner }))).toContain("Previous");
  });

  it("turn under a reply to a mention, in a direct message and in a private channel", async () => {
    for (const answer of [await stage.discord.mention(QUESTION), await stage.discord.dm(QUESTION)])
      expect((await stage.discord.press(answer, "Next")).updated).toBe(true);
    const group = await stage.discord.interact({
      command: "ask",
      options: { question: QUESTION },
      in: "group",
    });
    expect((await stage.discord.press(group, "Next")).updated).toBe(true);
  });

  it("turn for a bot that was started anew", async () => {
    const answer = await ask();
    const mark = stage.discord.world.happenings.mark();
    await stage.bot.stop();
    const again = await startOn(stage.discord, serving(engine));
    await stage.discord.ready(mark);
    const turned = await stage.discord.press(answer, "Next");
    expect(turned.text).toContain("page 2 of 4");
    const back = stage.discord.world.happenings.mark();
    await again.stop();
    stage = { ...stage, bot: await startOn(stage.discord, serving(engine)) };
    await stage.discord.ready(back);
  });
});

describe("Narrow", () => {
  it.each([
    ["Who?", "emmanuel-macron"],
    ["When?", "2022-02"],
  ])("offers %s, and shows what is left to who chose it", async (placeholder, wanted) => {
    const answer = await stage.discord.interact({ command: "timeline", options: { who: "Biden" } });
    const offered = await stage.discord.press(answer, "Narrow");
    expect(offered.ephemeral).toBe(true);
    const { customId, options } = menu(offered, placeholder);
    const option = options.find(({ value }) => value === wanted);
    const narrowed = await stage.discord.choose(customId, [option?.value ?? ""], offered.message);
    expect([narrowed.ephemeral, narrowed.updated]).toEqual([true, true]);
    expect(narrowed.text).toContain(option?.label);
    const [left, before] = [narrowed, answer].map(({ text }) => Number(/(\d+) events/u.exec(text)?.[1]));
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(before ?? 0);
    expect(labels(narrowed)).toContain("Show publicly");
  });

  it("calls months and years as the language of whoever presses does", async () => {
    const answer = await stage.discord.interact({
      command: "timeline",
      options: { who: "Biden" },
      locale: "pl",
    });
    const offered = await stage.discord.press(answer, "Zawęź", { locale: "pl" });
    const option = menu(offered, "Kiedy?").options.find(({ value }) => value === "2022-02");
    expect(option?.label).toBe("lut 2022");
  });

  it("narrows further what was narrowed, and the pages stay narrow", async () => {
    const first = await stage.discord.interact({ command: "timeline", options: { who: "Biden" } });
    const byWhen = menu(await stage.discord.press(first, "Narrow"), "When?");
    const february = byWhen.options.find(({ value }) => value === "2022-02")?.value ?? "";
    const inFebruary = await stage.discord.choose(byWhen.customId, [february], first.message);
    const byWho = menu(await stage.discord.press(inFebruary, "Narrow"), "Who?");
    const macron = byWho.options.find(({ value }) => value === "emmanuel-macron");
    const both = await stage.discord.choose(byWho.customId, [macron?.value ?? ""], inFebruary.message);
    const reading = "Emmanuel Macron";
    expect(both.text).toMatch(/Feb 2022/u);
    expect(both.text).toContain(reading);
    expect((await stage.discord.press(both, "Next")).text).toContain(reading);
  });
});

describe("Sources", () => {
  it("lists each source of the page with where in it, for who pressed alone", async () => {
    const listed = await stage.discord.press(await ask(), "Sources", { user: stage.discord.world.owner });
    expect(listed.ephemeral).toBe(true);
    expect(listed.text).toMatch(/\(https:\/\/.*\), The White House, .*paragraph/u);
  });
});

describe("Show publicly", () => {
  it("is offered under a private answer alone, and says who showed it", async () => {
    expect(labels(await ask())).not.toContain("Show publicly");
    const answer = await ask({ private: true });
    expect(labels(answer)).not.toContain("Delete");
    const shown = await stage.discord.press(answer, "Show publicly");
    expect(shown.ephemeral).toBe(false);
    expect(shown.text).toContain(`Shown by <@${stage.discord.world.asker.id}>`);
    expect(shown.text).toContain(QUESTION);
  });
});

describe("Delete", () => {
  const isThere = ({ id }: Answer): boolean => stage.discord.world.messages.has(id);

  it("removes the answer although word of the acknowledgement was lost", async () => {
    const answer = await ask();
    stage.discord.fail({
      on: "POST /interactions/:interaction/:token/callback",
      status: 502,
      times: 1,
      late: true,
    });
    await stage.discord.dismiss(answer, "Delete");
    expect(isThere(answer)).toBe(false);
  });

  it("takes the answer away for who asked", async () => {
    const answer = await ask();
    await stage.discord.dismiss(answer, "Delete");
    expect(isThere(answer)).toBe(false);
  });

  it("takes it away for who may manage messages", async () => {
    const answer = await stage.discord.mention(QUESTION);
    await stage.discord.dismiss(answer, "Delete", {
      user: stage.discord.world.owner,
      permissions: MANAGE_MESSAGES,
    });
    expect(isThere(answer)).toBe(false);
  });

  it("is refused to anyone else, kindly", async () => {
    const answer = await ask();
    const refused = await stage.discord.press(answer, "Delete", {
      user: stage.discord.world.owner,
      permissions: "0",
    });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain("Only who asked");
    expect(isThere(answer)).toBe(true);
  });
});
