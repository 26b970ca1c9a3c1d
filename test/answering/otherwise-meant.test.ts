/** Names that may mean several, in an invented table: the record decides, and the asker is told. */
import { describe, expect, test } from "vitest";
import { toJson } from "../../src/answer/json.js";
import { createEngine, type Engine, type Reply } from "../../src/engine.js";
import { datasetIn, importOf, tsv } from "../import/feeds/inputs.js";

const ROWS = tsv(
  ["Media_(Norway)", "Criticize_or_denounce", "Kenya", "2014-01-03"],
  ["Media_Personnel_(Norway)", "Criticize_or_denounce", "Peru", "2014-02-05"],
  ["Newspaper_(Norway)", "Make_a_visit", "Ghana", "2014-02-20"],
  ["Ben_Okoro", "Criticize_or_denounce", "Peru", "2014-02-01"],
  ["Citizen_(Ghana)", "Criticize_or_denounce", "Peru", "2014-03-01"],
  ["Ghana", "Make_a_visit", "Peru", "2014-03-08"],
  ["Ministry_(Kenya)", "Make_a_visit", "Norway", "2014-04-01"],
  ["Combatant_(Red_Lantern)", "Criticize_or_denounce", "Kenya", "2014-05-01"],
  ["Insurgent_(Red_Lantern)", "Criticize_or_denounce", "Kenya", "2014-05-02"],
  ["Northern_Guard_Corps", "Criticize_or_denounce", "Kenya", "2014-06-01"],
  ["Armed_Force_(Northern_Guard_Corps)", "Make_a_visit", "Peru", "2014-06-02"],
  ["Ben_Okoro", "Provide_military_aid", "Norway", "2014-07-01"],
  ["Military_(Norway)", "Make_a_visit", "Kenya", "2014-07-01"],
  ["Member_of_Legislative_(Govt)_(Peru)", "Make_a_visit", "Kenya", "2014-07-02"],
);

/** Made once, within the first test that asks: the folder goes when that test ends, the engine needs it no more. */
let made: Promise<Engine> | undefined;
const ask = async (question: string): Promise<Reply> => {
  made ??= importOf("quads", ROWS).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => 16_436, dayFirst: true }),
  );
  return (await made).ask(question);
};

describe("whoever may be meant", () => {
  test.each([
    {
      name: "the likeliest first",
      question: "When did the Norwegian media criticise Kenya?",
      day: "2014-01-03",
    },
    {
      name: "the next that has it",
      question: "When did the Norwegian media criticise Peru?",
      day: "2014-02-05",
    },
    { name: "the last of three", question: "When did the Norwegian media visit Ghana?", day: "2014-02-20" },
    {
      name: "citizens by their demonym",
      question: "When did the Ghanaians criticise Peru?",
      day: "2014-03-01",
    },
    { name: "their country, if not they", question: "When did the Ghanaians visit Peru?", day: "2014-03-08" },
    {
      name: "a ministry of which no field is told",
      question: "When did the Ministry of Foreign Affairs of Kenya visit Norway?",
      day: "2014-04-01",
    },
    {
      name: "the members of a body",
      question: "When did the Northern Guard Corps visit Peru?",
      day: "2014-06-02",
    },
    {
      name: "the body itself",
      question: "When did the Northern Guard Corps criticise Kenya?",
      day: "2014-06-01",
    },
    {
      name: "a country within the words",
      question: "When did a member of the Peruvian government visit Kenya?",
      day: "2014-07-02",
    },
    {
      name: "a group behind the word for it",
      question: "When did the rebel group Red Lantern criticise Kenya for the first time?",
      day: "2014-05-02",
    },
  ])("$name: $question", async ({ question, day }) => {
    expect(toJson(await ask(question), 0).answers[0]?.date).toBe(day);
  });

  test("a country and what it was given, and no role of it", async () => {
    const { presentation } = await ask("Who gave Norway military aid?");
    expect(presentation.headline).toContain("Ben Okoro");
  });

  test("inside a comparison", async () => {
    const reply = await ask("Who criticised Peru before the Norwegian media?");
    expect(toJson(reply, 0).answers.map(({ label }) => label)).toEqual(["Ben Okoro"]);
    expect(reply.presentation.notes.join(" ")).toContain("Media Personnel (Norway), which has such events");
  });

  test("all members of a group that is no record", async () => {
    const days = toJson(await ask("When did Red Lantern criticise Kenya?"), 0).answers;
    expect(days.map(({ date }) => date)).toEqual(["2014-05-01", "2014-05-02"]);
  });

  test("a guess is told even where it has an answer, and who else may be meant", async () => {
    const { presentation } = await ask("When did the Norwegian media criticise Kenya?");
    expect(presentation.notes.join(" ")).toContain(
      "for Media (Norway); it may also be Media Personnel (Norway)",
    );
  });

  test("nobody else where a name is sure", async () => {
    const { presentation } = await ask("When did the Northern Guard Corps criticise Kenya?");
    expect(presentation.notes).toEqual([]);
  });

  test("whether a body did it, its members do not tell", async () => {
    const reply = await ask("Did the Northern Guard Corps visit Peru?");
    expect(reply.presentation.headline).toMatch(/^No\b/);
  });
});
