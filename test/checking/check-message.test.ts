/** What a message costs and what it cannot do: whatever it says, it is read, and its days are counted from when it was posted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_MESSAGE, sentencesIn } from "../../src/checking/sentences.js";
import { createEngine, type Engine } from "../../src/engine.js";
import { ymd } from "../../src/time/calendar.js";
import { datasetIn, importOf, tsv } from "../import/feeds/inputs.js";
import { reportEngine } from "../report.js";
import { shippedEngine } from "../shipped.js";

const report = await reportEngine();
const winter = await shippedEngine();

const day = (year: number, month: number, date: number): number => {
  const found = ymd(year, month, date);
  if (found === undefined) throw new Error("no such day");
  return found;
};

describe("a day by the clock is counted from when the message was posted", () => {
  const verdictOf = async (message: string, posted: number) => {
    const { check } = await report.check(message, { posted });
    return check.kind === "checked" ? check.findings.map(({ verdict }) => verdict) : check.kind;
  };

  it.each([
    ["Biden called Macron yesterday.", day(2022, 2, 3), ["agrees"]],
    ["Biden called Macron yesterday.", day(2022, 2, 4), ["differs"]],
    ["Biden called Macron on Sunday.", day(2022, 2, 7), ["agrees"]],
    ["Biden called Macron on Wednesday.", day(2022, 2, 3), ["agrees"]],
  ] as const)("“%s” on day %i", async (message, posted, verdicts) => {
    expect(await verdictOf(message, posted)).toEqual(verdicts);
  });

  it("also long after the data ends: that Sunday is another one", async () => {
    const { check } = await report.check("Biden called Macron on Sunday.", { posted: day(2026, 11, 23) });
    expect(check).toMatchObject({ kind: "checked", findings: [{ verdict: "none", nearest: [] }] });
    const [finding] = check.kind === "checked" ? check.findings : [];
    expect(finding?.claim.when).toEqual([{ start: day(2026, 11, 22), end: day(2026, 11, 23), grain: "day" }]);
  });

  it("but a date without a year is one that the data covers", async () => {
    expect(await verdictOf("Biden called Macron on 6 February.", day(2026, 11, 23))).toEqual(["agrees"]);
  });
});

describe("the work is bounded", () => {
  const claim = (year: number): string => `Biden called Macron on 2 February ${year}. `;

  it("only the beginning of a long message is read, and that is said", async () => {
    const long = `${"Nothing to see here, and nothing there. ".repeat(300)}Biden called Macron on 3 February 2022.`;
    const { check, presentation } = await winter.check(long);
    expect(check).toMatchObject({ kind: "no-claim", cut: true });
    expect(presentation.notes).toContain("The message is long; I read only its beginning.");
  });

  it("of many claims only some are looked up, each once", async () => {
    const many = Array.from({ length: 90 }, (_, at) => claim(1930 + at)).join("");
    const { check } = await winter.check(many);
    expect(check).toMatchObject({ kind: "checked", cut: true });
    expect(check.kind === "checked" ? check.findings.length : 0).toBe(60);
    const again = await winter.check(claim(2022).repeat(30));
    expect(again.check.kind === "checked" ? again.check.findings.length : 0).toBe(1);
  });

  it("a sentence without an end is read in pieces", () => {
    const { sentences } = sentencesIn(`${"and Biden called Macron ".repeat(400)}`);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(400);
    expect(sentences.join("").length).toBeLessThanOrEqual(LONGEST_MESSAGE);
  });

  it("at most two events stand beside a claim", async () => {
    const { check } = await winter.check(
      "Biden spoke with European leaders in February 2022. Biden called Macron.",
    );
    const nearest = check.kind === "checked" ? check.findings.map((each) => each.nearest.length) : [];
    expect(nearest.length).toBeGreaterThan(0);
    expect(Math.max(...nearest)).toBeLessThanOrEqual(2);
  });
});

it.each([
  [
    "How many times did Biden call Macron in February 2022?",
    "Biden called Macron 99 times in February 2022.",
  ],
  [
    "How many times did Biden speak with Scholz in February 2022?",
    "Biden spoke with Scholz 99 times in February 2022.",
  ],
  ["How many times did Harris meet Duda in March 2022?", "Harris met Duda 99 times in March 2022."],
])("how often is counted as it is where that is asked: %s", async (question, message) => {
  const { outcome } = await winter.ask(question);
  const { check } = await winter.check(message);
  const [finding] = check.kind === "checked" ? check.findings : [];
  const counted = finding?.nearest[0]?.aspects.find(({ of }) => of === "times");
  expect(outcome).toMatchObject({
    kind: "answer",
    answer: { quantity: { count: counted?.of === "times" ? counted.recorded : undefined } },
  });
});

describe("of a part of the data", () => {
  const scope = { place: "poland" };

  it("what lies outside is not there, and the reply says of what part it speaks", async () => {
    const { check, presentation } = await winter.check("Biden called Macron on 2 February 2022.", { scope });
    expect(check).toMatchObject({ findings: [{ verdict: "none" }] });
    expect(presentation.reading).toBe("here only: Poland");
    expect(presentation.notes).toContain("Here I look only at a part of the data: Poland.");
  });

  it("how often something happened is not settled by it", async () => {
    const { check } = await winter.check("Biden met Duda three times in March 2022.", { scope });
    expect(check).toMatchObject({ findings: [{ verdict: "partly" }] });
  });
});

/** Words of which claims are made, so that what comes out is read as more than noise. */
const WORDS = [
  "Biden",
  "Macron",
  "the Pentagon",
  "Poland",
  "Rzeszów",
  "called",
  "met",
  "visited",
  "announced that",
  "said",
  "landed in",
  "and",
  "then to",
  "where he",
  "not",
  "on 6 February 2022",
  "on Sunday",
  "by",
  "1,700 soldiers",
  "with",
  "to",
  ",",
  ".",
  "?",
  "\n",
  "“",
  "<t:1643760000>",
  "<t:99999999999999>",
];

describe("no text makes it throw", () => {
  it("of words that it knows, in any order", async () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(text, async (message) => {
        const { check, presentation } = await report.check(message);
        expect(["checked", "no-claim", "no-text"]).toContain(check.kind);
        expect(presentation.headline).not.toBe("");
        expect((await report.askAbout(message)).presentation.headline).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });

  it("of any characters, at any day", async () => {
    const posted = fc.integer({ min: -200_000, max: 200_000 });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), posted, async (message, on) => {
        expect((await report.check(message, { posted: on })).presentation.headline).not.toBe("");
        expect((await report.askAbout(message, { posted: on })).presentation.headline).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });
});

describe("an imported table", () => {
  const rows = tsv(
    ["Freedonia", "Make_a_visit", "Sylvania", "2014-03-04"],
    ["Freedonia", "Discuss_by_telephone", "Sylvania", "2014-05-06"],
    ["Freedonia", "Criticize_or_denounce", "Osterlich", "2014-07-08"],
    ["Sylvania", "Consult", "Osterlich", "2014-07-09"],
  );
  // Imported within the first test: the folder goes when that test ends.
  let made: Promise<Engine> | undefined;
  const imported = (): Promise<Engine> => {
    made ??= importOf("quads", rows).then(async ({ out }) =>
      createEngine(await datasetIn(out), { today: () => day(2015, 1, 1), dayFirst: true }),
    );
    return made;
  };

  it.each([
    ["Freedonia visited Sylvania on 4 March 2014.", "agrees", []],
    ["Freedonia visited Sylvania on 6 March 2014.", "differs", ["date"]],
    ["Freedonia called Sylvania on 6 May 2014.", "agrees", []],
    ["Freedonia visited Sylvania on 6 May 2014.", "differs", ["kind"]],
    ["Freedonia criticized Osterlich on 8 July 2014.", "agrees", []],
    ["Osterlich criticized Freedonia on 8 July 2014.", "differs", ["direction"]],
    ["Freedonia criticized Sylvania on 8 July 2014.", "differs", ["participant"]],
    ["Sylvania and Osterlich held talks on 9 July 2014.", "agrees", []],
    ["Sylvania and Osterlich held talks on 9 July 2010.", "none", []],
  ] as const)("%s %s", async (message, verdict, differs) => {
    const { check } = await (await imported()).check(message);
    const [finding] = check.kind === "checked" ? check.findings : [];
    const others = finding?.nearest[0]?.aspects.filter(({ outcome }) => outcome === "differs") ?? [];
    expect([finding?.verdict, others.map(({ of }) => of)]).toEqual([verdict, differs]);
  });
});
