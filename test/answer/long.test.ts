/** Answers of a table with many names, dates or events: a few are shown, all are in the answer. */
import { describe, expect, test } from "vitest";
import { toJson } from "../../src/answer/json.js";
import { listed } from "../../src/answer/shown.js";
import { toText } from "../../src/answer/text.js";
import { pageOf } from "../../src/discord/reply/page.js";
import { createEngine, type Engine, type Reply } from "../../src/engine.js";
import { isoAt } from "../../src/time/calendar.js";
import { datasetIn, importOf, tsv } from "../import/feeds/inputs.js";

const FIRST = 19_000;
const CRITICS = 30;
const nameOf = (at: number): string => `Critic ${String.fromCharCode(65 + at, 97 + at)}`;

/** Thirty critics of Norway, one a day; the second of them on forty more days. */
const ROWS = Array.from({ length: CRITICS + 40 }, (_, at) => [
  nameOf(at < CRITICS ? at : 1),
  "Criticize_or_denounce",
  "Norway",
  isoAt(FIRST + at, "day"),
]);

let made: Promise<Engine> | undefined;
const ask = async (question: string): Promise<Reply> => {
  made ??= importOf("quads", tsv(...ROWS)).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => FIRST + 100, dayFirst: true }),
  );
  return (await made).ask(question);
};

describe("who criticised Norway", () => {
  test("names the first of them in order of date, and how many more there are", async () => {
    const { presentation } = await ask("Who criticised Norway?");
    const lines = presentation.headline.split("\n");
    expect(lines).toHaveLength(13);
    expect(lines.slice(0, 2)).toEqual([nameOf(0), nameOf(1)]);
    expect(lines.at(-1)).toBe("… and 18 more");
  });

  test("shows an event of each that it names, by date, and how many more there are", async () => {
    const { presentation } = await ask("Who criticised Norway?");
    expect(presentation.events.map(({ day }) => day)).toEqual(
      Array.from({ length: 12 }, (_, at) => isoAt(FIRST + at, "day")),
    );
    expect(presentation.more).toBe(58);
    expect(toText(presentation)).toContain("… and 58 more events. Ask more narrowly");
  });

  test("has them all in the answer", async () => {
    const { answers, events } = toJson(await ask("Who criticised Norway?"), 0);
    expect(answers.map(({ label }) => label)).toEqual(Array.from({ length: CRITICS }, (_, at) => nameOf(at)));
    expect(events).toHaveLength(ROWS.length);
  });

  test("fits pages, which have each event once, by date", async () => {
    const { presentation } = await ask("Who criticised Norway?");
    const { count } = pageOf(presentation, 0);
    const days = Array.from({ length: count }, (_, at) => pageOf(presentation, at)).flatMap(({ events }) =>
      events.map(({ day }) => day),
    );
    expect(days).toEqual(ROWS.map((_, at) => isoAt(FIRST + at, "day")));
  });
});

test("dates and events are shortened as well, and a number of events is written out", async () => {
  const dates = await ask(`When did ${nameOf(1)} criticise Norway?`);
  expect(dates.presentation.headline.split("\n").at(-1)).toBe("… and 29 more");
  expect(toJson(dates, 0).answers).toHaveLength(41);
  const events = await ask("What happened to Norway?");
  expect(events.presentation.headline).toBe("70 events:");
  expect(events.presentation.events).toHaveLength(12);
});

test("counts by period are not shortened so soon", async () => {
  const { presentation } = await ask("How often was Norway criticised by day?");
  expect(presentation.headline.split("\n").at(-1)).toBe("… and 30 more");
});

test.each([
  [["a"], 2, "a"],
  [["a", "b", "c"], 2, "a\nb\nc"],
  [["a", "b", "c", "d"], 2, "a\nb\n… and 2 more"],
  [[], 2, ""],
])("%j, at most %i", (lines, most, text) => {
  expect(listed(lines, most)).toBe(text);
});

test("the console and the JSON have every name, and where a page is short the rest can be looked at", async () => {
  const reply = await ask("Who criticised Norway?");
  const all = Array.from({ length: CRITICS }, (_, at) => nameOf(at));
  expect(reply.presentation.list?.().items).toEqual(all);
  expect(toText(reply.presentation).split("\n").slice(0, CRITICS)).toEqual(all);
  expect((await ask(`Who criticised Norway on ${isoAt(FIRST, "day")}?`)).presentation.list).toBeUndefined();
});
