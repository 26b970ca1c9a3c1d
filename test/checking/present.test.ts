/** A check in words: what agrees and what differs, in each language, and never that anything is false. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toText } from "../../src/answer/text.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();

const POSTED = 19_030;

const MIXED = [
  "Biden called Macron on 3 February 2022, and US troops landed in Germany on 4 February 2022.",
  "The 101st Airborne Division landed in Rzeszów on 6 February 2022.",
  "Blinken visited Fiji on 12 February 2022.",
  "Biden did not talk to Xi on 18 March 2022.",
  "Ukraine invaded Russia on 24 February 2022.",
  "The US sent 5,000 soldiers to Romania in February 2022.",
  "Harris met Scholz at the White House on 7 February 2022.",
  "Biden called Scholz in May 2022. Nice weather.",
].join(" ");

describe("one claim", () => {
  it("is told with what differs, then what agrees, and the source beside it", async () => {
    const { presentation } = await engine.check("Biden called Macron on 3 February 2022.", {
      posted: POSTED,
    });
    expect(presentation.headline.split("\n")).toEqual([
      "“Biden called Macron on 3 February 2022” · differs from the data",
      "– Differs (date): the message says Thu 3 Feb 2022, the data Wed 2 Feb 2022",
      "– Agrees: Joe Biden, Emmanuel Macron, by phone",
    ]);
    expect(presentation.reading).toBe("what a message posted on Mon 7 Feb 2022 says, beside the data");
    const [first, second] = presentation.events;
    expect(first).toMatchObject({ id: "biden-macron-call-2022-02-02", day: "2022-02-02" });
    expect(first?.sources.length).toBeGreaterThan(0);
    expect(second?.flags).toContain(
      "Differs (date): the message says Thu 3 Feb 2022, the data Sun 6 Feb 2022",
    );
  });

  it.each([
    [
      "Russia massed troops near Ukraine on 3 February 2022.",
      "– Not settled by the data (date): the data says only by 24 Feb 2022",
    ],
    [
      "Biden met Macron on 2 February 2022.",
      "– Differs (kind): the message says “met”, the data call, by phone",
    ],
    [
      "Biden met Scholz in Berlin on 7 February 2022.",
      "– Differs (place): the message says Berlin, the data White House building, Washington, D.C., United States",
    ],
    [
      "Harris met Scholz at the White House on 7 February 2022.",
      "– Differs (who took part): the message says Kamala Harris, the data Joe Biden",
    ],
    [
      "Blinken visited Fiji on 12 February 2022.",
      "– Differs: the message says that it happened, the data only that it was planned",
    ],
    [
      "Harris met Micheál Martin for breakfast on 17 March 2022.",
      "– Differs: the message says that it happened, the data that it was cancelled",
    ],
    [
      "The US sent 5,000 soldiers to Romania in February 2022.",
      "– Differs (number): the message says 5,000, the data 1,000 soldiers",
    ],
    [
      "About 9,000 soldiers were sent to Poland in February 2022.",
      "– Differs (number): the message says “About 9,000”, the data 4,700 soldiers",
    ],
    [
      "Biden spoke with Zelenskyy at least ten times in March 2022.",
      "– Differs (how often): the message says ≥ 10 times, the data 5 times",
    ],
    [
      "Biden called off his visit to Warsaw on 26 March 2022.",
      "– Differs: the message says that it was called off or put off, the data that it happened",
    ],
    [
      "Biden last called Macron on 6 February 2022.",
      "– Differs (the last time): the data has one after it, Tue 29 Mar 2022",
    ],
    [
      "Biden first called Macron on 6 December 2021.",
      "– Not settled by the data (the first time): it is only the first that the data has, Mon 6 Dec 2021",
    ],
    [
      "Biden secretly called Macron for an hour on 2 February 2022.",
      "– Not checked: “secretly”, “for an hour”",
    ],
    ["Biden called Jacinda Ardern on 6 February 2022.", "– Unknown to the data: “Jacinda Ardern”"],
    [
      "Biden will visit Warsaw on 25 March 2022.",
      "– Agrees: Joe Biden, visit, Fri 25 Mar 2022, Warsaw, Poland, planned",
    ],
  ])("%s", async (message, line) => {
    expect((await engine.check(message)).presentation.headline.split("\n")).toContain(line);
  });

  it("of which the data has nothing is not called false: what the data covers is said", async () => {
    const { presentation } = await engine.check("Biden called Scholz in May 2022.");
    expect(presentation.headline).toBe("“Biden called Scholz in May 2022” · the data has no such event");
    expect(presentation.notes.join(" ")).toMatch(/The data covers .* may still have happened/);
    expect(presentation.events).toEqual([]);
  });
});

describe("several claims", () => {
  it("are counted and numbered, and each event says beside which of them it stands", async () => {
    const { presentation } = await engine.check(MIXED);
    const [summary, ...lines] = presentation.headline.split("\n");
    expect(summary).toBe("Claims checked: 9 · differ: 7 · partly known: 1 · not in the data: 1");
    expect(lines.filter((line) => /^\d\. “/.test(line))).toHaveLength(6);
    expect(lines.at(-1)).toBe("… and 3 more");
    expect(presentation.headline.length).toBeLessThan(1000);
    expect(presentation.events.every(({ flags }) => /^claim \d$/.test(flags[0] ?? ""))).toBe(true);
    expect(presentation.notes).toContain(
      "One sentence was left out: it says nothing that could be looked up.",
    );
  });

  it("of many, those that differ are shown before those that agree", async () => {
    const agreeing = [2, 6, 9, 15, 20].map((on) => `Biden called Macron on ${on} February 2022.`).join(" ");
    const { presentation } = await engine.check(
      `${agreeing} Biden called Macron on 14 March 2022. ${agreeing}`,
    );
    expect(presentation.headline).toMatch(/^Claims checked: 6 · agree: 5 · differ: 1\n/u);
    expect(presentation.events[0]?.id).toBe("biden-macron-call-2022-03-13");
  });

  it("one event beside two claims is there once", async () => {
    const { presentation } = await engine.check(
      "Biden called Macron on 2 February 2022. Macron spoke with Biden on 2 February 2022.",
    );
    const ids = presentation.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(presentation.events[0]?.flags).toEqual(expect.arrayContaining(["claim 1", "claim 2"]));
  });
});

it("little is quoted of each claim", async () => {
  const long = `Biden called Macron on 3 February 2022 about ${"the very long and winding matter of ".repeat(6)}troops.`;
  const { presentation } = await engine.check(long);
  const [quote = ""] = /“.*”/u.exec(presentation.headline) ?? [];
  expect(quote.length).toBeGreaterThan(40);
  expect(quote.length).toBeLessThan(100);
  expect(quote).toMatch(/…”$/u);
});

describe("nothing to check", () => {
  it.each([
    ["", "There is no text in this message that I could read."],
    ["   \n ", "There is no text in this message that I could read."],
    ["What a lovely day!", /^I found nothing here that I could compare/],
  ])("“%s” is told so, with what can be asked", async (message, headline) => {
    const { presentation } = await engine.check(message);
    expect(presentation.headline).toMatch(headline);
    expect(presentation.suggestions.length).toBeGreaterThan(0);
  });

  it("a question is offered to be asked", async () => {
    const { presentation } = await engine.check("Did Biden call Macron on 3 February 2022?");
    expect(presentation.suggestions).toEqual(["Did Biden call Macron on 3 February 2022?"]);
  });
});

describe("in each language", () => {
  it.each(LOCALES)("%s: nothing is called false, and only %s is spoken", async (locale) => {
    const { presentation } = await engine.check(MIXED, { locale, posted: POSTED });
    const { headline, reading } = presentation;
    const said = `${headline}\n${reading}`.replace(/[“„«][^”“»]*[”“»]/gu, "");
    expect(said).not.toMatch(/\bfalse\b|\bwrong\b|fałsz|хибн|faux|falsch|falso/iu);
    if (locale === "en") expect(said).toMatch(/the message says/u);
    else expect(said).not.toMatch(/\b(?:message says|Agrees|Differs|claims?|checked|the data)\b/u);
  });

  it("what is told in each of them is another text", async () => {
    const texts = await Promise.all(
      LOCALES.map(async (locale) => (await engine.check(MIXED, { locale })).presentation.headline),
    );
    expect(new Set(texts).size).toBe(LOCALES.length);
  });
});

it("what README.md shows is what is said", async () => {
  const readme = readFileSync("README.md", "utf8");
  const [, message = "", shown = ""] = /> \/check (.*)\n([\s\S]*?)\n\s*```/u.exec(readme) ?? [];
  const { presentation } = await engine.check(message);
  expect(shown.split("\n").map((line) => line.trim())).toEqual(presentation.headline.split("\n"));
});

it("is laid out for the console like any answer", async () => {
  const text = toText((await engine.check("Biden called Macron on 3 February 2022.")).presentation);
  expect(text).toMatch(
    /^“Biden called Macron on 3 February 2022” · differs from the data\n– Differs \(date\)/u,
  );
  expect(text).toContain("• Wed 2 Feb 2022: Joe Biden and Emmanuel Macron spoke");
  expect(text).not.toContain("Read as");
});
