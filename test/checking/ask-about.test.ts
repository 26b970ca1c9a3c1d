/** A message that someone asks about: its question is answered, else what it mentions is looked up. */
import { describe, expect, it } from "vitest";
import { reportEngine } from "../report.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();
const report = await reportEngine();

describe("a question in it is answered as if it were asked", () => {
  it.each([
    ["Did Biden call Macron on 2 February 2022?", "Did Biden call Macron on 2 February 2022?"],
    ["did biden call macron on 2 feb", "did biden call macron on 2 feb"],
    ["I was wondering about this. Who met Yang Jiechi in Rome? Thanks!", "Who met Yang Jiechi in Rome?"],
  ])("“%s”", async (message, question) => {
    const about = await engine.askAbout(message);
    const asked = await engine.ask(question);
    expect(asked.outcome.kind).toBe("answer");
    expect(about).toEqual(asked);
  });
});

describe("what a statement mentions is looked up", () => {
  const idsOf = async (message: string) =>
    (await report.askAbout(message)).presentation.events.map(({ id }) => id);

  it("two who are named, near the day that is named", async () => {
    expect(await idsOf("Biden called Macron on 3 February 2022 about troops.")).toContain(
      "biden-macron-call-2022-02-02",
    );
  });

  it("one who is named, on the day that is named", async () => {
    const ids = await idsOf("Big news about Le Drian, 6 February 2022!");
    expect(ids).toContain("blinken-le-drian-talk-2022-02-06");
    expect(ids).not.toContain("biden-macron-call-2022-02-02");
  });

  it("a day alone", async () => {
    expect(await idsOf("Where were you on 6 February 2022. I remember.")).toContain(
      "landing-rzeszow-2022-02-06",
    );
  });

  it("one person alone: who that is", async () => {
    const { outcome, presentation } = await engine.askAbout("I just read about Yermak");
    expect(outcome).toMatchObject({ query: { kind: "profile", entity: "andriy-yermak" } });
    expect(presentation.suggestions).toContain("Who is Andriy Yermak?");
  });

  it("a few events, by date, and said what they are of", async () => {
    const { presentation } = await engine.askAbout("Harris, Duda and Iohannis in March 2022, interesting");
    expect(presentation.events.length).toBeGreaterThan(1);
    expect(presentation.events.length).toBeLessThanOrEqual(8);
    expect(presentation.reading).toBe(
      "what is known of Kamala Harris, Andrzej Duda, Klaus Iohannis, Mar 2022, which the message mentions",
    );
  });
});

describe("what can be asked is offered", () => {
  const message = "Biden and Macron were in touch on 3 February 2022";

  it("as questions that have an answer", async () => {
    const { presentation } = await engine.askAbout(message);
    expect(presentation.suggestions).toEqual([
      "When did Joe Biden and Emmanuel Macron talk?",
      "What did Joe Biden and Emmanuel Macron discuss?",
      "What happened on 3 February 2022?",
      "Whom did Joe Biden meet in February 2022?",
      "Who is Joe Biden?",
    ]);
    for (const question of presentation.suggestions)
      expect((await engine.ask(question)).outcome.kind).toBe("answer");
  });

  it("in English, whatever the language of the reply: questions are read in English", async () => {
    const { presentation } = await engine.askAbout(message, { locale: "pl" });
    expect(presentation.suggestions[0]).toBe("When did Joe Biden and Emmanuel Macron talk?");
    expect(presentation.reading).toMatch(/^co wiadomo o tym/u);
  });
});

describe("where nothing is known", () => {
  it.each([
    ["hello there", /names nobody, no place and no date/],
    ["", /no text in this message/],
  ])("“%s” is told so, with examples", async (message, headline) => {
    const { presentation } = await engine.askAbout(message);
    expect(presentation.headline).toMatch(headline);
    expect(presentation.suggestions.length).toBeGreaterThan(0);
  });

  it("a question that cannot be answered is told why, beside what is known", async () => {
    const { presentation } = await engine.askAbout("Why did Russia invade Ukraine?");
    expect(presentation.notes).toContain("The data records what happened, not reasons.");
    expect(presentation.events.length).toBeGreaterThan(0);
  });
});
