/** The words of what is told of two, and of a day of the month. */
import { describe, expect, test } from "vitest";
import { headline } from "../../src/answer/headline.js";
import { describe as reading } from "../../src/answer/reading.js";
import { LIMITS } from "../../src/discord/limits.js";
import { answerText } from "../../src/forms/answer-text.js";
import { LOCALES } from "../../src/phrases/locale.js";
import type { Query } from "../../src/query/query.js";
import { answerTo, march, of, pattern, smallCatalogue } from "../query/small.js";
import { shippedEngine } from "../shipped.js";

const TWO = pattern({ slots: [of("freedonia"), of("sylvania")] });
const MARCH = [{ kind: "in" as const, interval: march(12, 31) }];

const ROWS: readonly (readonly [string, Query, string, string])[] = [
  [
    "what passed between two: how many, of which kinds, the first and the last",
    { kind: "between", pattern: TWO },
    [
      "Freedonia and Sylvania: 4 events",
      "2 calls · 1 visit · 1 negotiation",
      "First: Sun 1 Mar 2020 · Last: Thu 12 Mar 2020",
    ].join("\n"),
    "all that passed between Freedonia and Sylvania",
  ],
  [
    "one event between two has no first and last",
    { kind: "between", pattern: pattern({ slots: [of("bo-lind"), of("brigade")] }) },
    "Bo Lind and 1st Brigade: 1 event\n1 order",
    "all that passed between Bo Lind and 1st Brigade",
  ],
  [
    "nothing between two",
    { kind: "between", pattern: pattern({ slots: [of("di-okoro"), of("army")], when: MARCH }) },
    "The data has nothing that passed between Di Okoro and Freedonian Army.",
    "all that passed between Di Okoro and Freedonian Army: events, 12–31 Mar 2020",
  ],
  [
    "two people beside each other",
    { kind: "compare", pattern: pattern({}), sides: [["ana-ruiz"], ["cy-marsh"]] },
    [
      "Ana Ruíz: 4 events, 1–16 Mar 2020",
      "• 1 contact · 1 call · 1 visit · 1 statement",
      "• Most often with Cy Marsh (2) · Di Okoro (1)",
      "• Most often in Port Ana, Freedonia (1)",
      "Cy Marsh: 5 events, 1–12 Mar 2020",
      "• 3 calls · 1 visit · 1 negotiation",
      "• Most often with Ana Ruíz (2) · Bo Lind (2) · Freedonia (1) · Di Okoro (1)",
      "Both dealt with Di Okoro",
      "Together in 2 events, 1–5 Mar 2020:",
    ].join("\n"),
    "Ana Ruíz and Cy Marsh beside each other",
  ],
  [
    "two places beside each other",
    { kind: "compare", pattern: pattern({}), sides: [["port-ana"], ["lake-city"]] },
    [
      "Port Ana: 2 events, 15–16 Mar 2020",
      "• 1 contact · 1 arrival of forces",
      "• Most often there: Ana Ruíz (1) · Di Okoro (1)",
      "Lake City: 2 events, Sat 14 Mar 2020",
      "• 2 arrivals of forces",
      "No event has both.",
    ].join("\n"),
    "Port Ana and Lake City beside each other",
  ],
  [
    "a day of the month",
    { kind: "anniversary", pattern: pattern({}), month: 3, day: 12 },
    "2 events on 12 March:",
    "events on 12 March, in any year",
  ],
  [
    "a day without an event",
    { kind: "anniversary", pattern: pattern({}), month: 3, day: 7 },
    "The data has nothing on 7 March, in whatever year.\nThe nearest: 5 March (1 event):",
    "events on 7 March, in any year",
  ],
];

describe("in English", () => {
  test.each(ROWS)("%s", async (_, query, said, read) => {
    expect(headline(await answerTo(query), smallCatalogue)).toBe(said);
    expect(reading(query, smallCatalogue)).toBe(read);
  });
});

describe("in every language", () => {
  test.each(ROWS)("%s", async (_, query, english) => {
    const answer = await answerTo(query);
    const others = LOCALES.filter((locale) => locale !== "en");
    const said = others.map((locale) => headline(answer, smallCatalogue, false, locale));
    expect(said.map((text) => text.split("\n").length)).toEqual(said.map(() => english.split("\n").length));
    // A name with its number may be a whole line: nothing else is the same.
    expect(said).not.toContain(english);
    expect(said.join()).not.toMatch(/undefined|NaN|\bevents?\b/);
  });

  test("numbers decide the form of their word", async () => {
    const passed = await answerTo({ kind: "between", pattern: TWO });
    const line = (locale: (typeof LOCALES)[number]) =>
      headline(passed, smallCatalogue, false, locale).split("\n")[0];
    expect(LOCALES.map(line)).toEqual([
      "Freedonia and Sylvania: 4 events",
      "Freedonia i Sylvania: 4 wydarzenia",
      "Freedonia і Sylvania: 4 події",
      "Freedonia et Sylvania\u202f: 4 événements",
      "Freedonia und Sylvania: 4 Ereignisse",
      "Freedonia y Sylvania: 4 sucesos",
    ]);
  });
});

test("two with much to tell are still told of whole on Discord", async () => {
  const engine = await shippedEngine();
  const busiest = engine.suggest("", "name", 12).map(({ label }) => label);
  const pairs = busiest.flatMap((one, at) => busiest.slice(at + 1).map((other) => [one, other] as const));
  const lengths = await Promise.all(
    pairs.flatMap(([one, other]) =>
      LOCALES.map(async (locale) => {
        const { presentation } = await answerText(`/compare one: ${one} other: ${other}`, engine, { locale });
        return presentation.headline.length;
      }),
    ),
  );
  expect(Math.max(...lengths)).toBeLessThan(LIMITS.part.headline - 20);
});
