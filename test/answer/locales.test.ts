/** The same answers in the languages that Dateline speaks besides English. */
import { describe, expect, test } from "vitest";
import { readable, told } from "../../src/answer/dates.js";
import { LOCALES, type Locale } from "../../src/phrases/locale.js";
import { UNIT } from "../../src/phrases/units.js";
import { thousands } from "../../src/text/thousands.js";
import type { Interval } from "../../src/time/interval.js";
import { reportEngine } from "../report.js";
import { shippedEngine } from "../shipped.js";

const engine = await reportEngine();

/** 6 February 2022. */
const SIXTH = 19_029;
const DAY: Interval = { start: SIXTH, end: SIXTH + 1, grain: "day" };
const MONTH: Interval = { start: SIXTH - 5, end: SIXTH + 23, grain: "month" };
const WEEK: Interval = { start: SIXTH - 4, end: SIXTH + 4, grain: "range" };
const LONG: Interval = { start: SIXTH, end: SIXTH + 32, grain: "range" };
const UNTIL: Interval = { start: Number.NEGATIVE_INFINITY, end: SIXTH + 1, grain: "range" };
const FROM: Interval = { start: SIXTH, end: Number.POSITIVE_INFINITY, grain: "range" };

describe("days and periods", () => {
  test.each<readonly [Locale, Interval, string]>([
    ["pl", DAY, "niedz., 6 lut 2022"],
    ["uk", DAY, "нд, 6 лют. 2022"],
    ["fr", DAY, "dim. 6 févr. 2022"],
    ["de", DAY, "So., 6. Feb. 2022"],
    ["es", DAY, "dom, 6 feb 2022"],
    ["pl", MONTH, "lut 2022"],
    ["fr", MONTH, "févr. 2022"],
    ["pl", WEEK, "2–9 lut 2022"],
    ["de", WEEK, "2.–9. Feb. 2022"],
    ["pl", LONG, "6 lut – 9 mar 2022"],
    ["uk", LONG, "6 лют. – 9 бер. 2022"],
    ["de", LONG, "6. Feb. – 9. März 2022"],
    ["pl", UNTIL, "do 6 lut 2022"],
    ["fr", UNTIL, "jusqu’au 6 févr. 2022"],
    ["es", FROM, "desde el 6 feb 2022"],
    ["de", FROM, "ab 6. Feb. 2022"],
    ["fr", { ...FROM, start: SIXTH - 5 }, "à partir du 1er févr. 2022"],
    ["fr", { ...WEEK, start: SIXTH - 5 }, "1er–9 févr. 2022"],
    ["fr", { ...LONG, start: SIXTH - 5 }, "1er févr. – 9 mars 2022"],
    ["fr", { ...WEEK, start: SIXTH + 5 - 1, end: SIXTH + 16 }, "10–21 févr. 2022"],
    ["pl", { ...WEEK, start: SIXTH - 5 }, "1–9 lut 2022"],
  ])("%s %j: %s", (locale, interval, text) => {
    expect(readable(interval, locale)).toBe(text);
  });

  test.each<readonly [Locale, string]>([
    ["pl", "najpóźniej 6 lut 2022"],
    ["uk", "не пізніше 6 лют. 2022"],
    ["fr", "au plus tard le 6 févr. 2022"],
    ["de", "spätestens am 6. Feb. 2022"],
    ["es", "a más tardar el 6 feb 2022"],
  ])("an event known to have come about by a day, in %s: %s", (locale, text) => {
    expect(told(UNTIL, locale)).toBe(text);
  });
});

describe("numbers and what is counted", () => {
  test.each<readonly [Locale, number, string, string]>([
    ["pl", 1, "events", "1 wydarzenie"],
    ["pl", 2, "events", "2 wydarzenia"],
    ["pl", 5, "events", "5 wydarzeń"],
    ["pl", 12, "events", "12 wydarzeń"],
    ["pl", 22, "events", "22 wydarzenia"],
    ["pl", 3, "soldiers", "3 żołnierzy"],
    ["uk", 1, "events", "1 подія"],
    ["uk", 3, "events", "3 події"],
    ["uk", 11, "events", "11 подій"],
    ["uk", 21, "events", "21 подія"],
    ["fr", 0, "events", "0 événement"],
    ["fr", 2, "events", "2 événements"],
    ["fr", 2_000_000, "euros", "2\u202f000\u202f000 d’euros"],
    ["de", 1700, "soldiers", "1.700 Soldaten"],
    ["es", 1, "sources", "1 fuente"],
    ["es", 3_000_000, "refugees", "3.000.000 de refugiados"],
    ["pl", 2, "Patriot missile defence systems", "2 systemy rakietowe Patriot"],
    ["pl", 2, "flying carpets", "2 flying carpets"],
  ])("%s %d %s: %s", (locale, count, unit, text) => {
    expect(`${thousands(count, locale)} ${UNIT[locale](unit, count)}`).toBe(text);
  });
});

test("whatever the shipped data counts in is called something in each language", async () => {
  const { events } = (await shippedEngine()).dataset;
  const units = [...new Set(events.flatMap(({ quantity }) => quantity?.unit ?? []))];
  expect(units.length).toBeGreaterThan(15);
  const english = units.flatMap((unit) =>
    LOCALES.filter((locale) => locale !== "en" && UNIT[locale](unit, 5) === unit).map(
      (locale) => `${locale} ${unit}`,
    ),
  );
  expect(english.toSorted()).toEqual(["es euros", "fr euros", "fr licences"]);
});

describe("answers", () => {
  test.each<readonly [Locale, string, string, string]>([
    ["pl", "Who met Le Drian?", "Antony Blinken", "uczestnicy"],
    ["pl", "Did Biden talk to Macron on 2 February?", "Tak: śr., 2 lut 2022.", "czy były wydarzenia"],
    ["uk", "Did Biden talk to Macron on 2 February?", "Так: ср, 2 лют. 2022.", "чи були події"],
    ["fr", "Did Biden talk to Macron on 2 February?", "Oui\u202f: mer. 2 févr. 2022.", "y a-t-il eu"],
    ["de", "Who met zzyzx?", "Ich kenne „zzyzx“ nicht", ""],
    [
      "de",
      "Did Biden call Le Drian?",
      "Nein: In den Daten gibt es kein solches Ereignis.",
      "ob es Ereignisse",
    ],
    ["es", "How many times did Biden and Macron talk?", "2 sucesos", "número de sucesos"],
    ["pl", "How many times did Biden and Macron talk?", "2 wydarzenia", "liczba wydarzeń"],
    ["fr", "Is Rzeszów in Poland?", "Oui\u202f: Rzeszów se trouve ici\u202f:", "Rzeszów"],
    ["uk", "Why did US troops land in Poland?", "а не чому", ""],
  ])("%s %s: %s", async (locale, question, headline, reading) => {
    const { presentation } = await engine.ask(question, { locale });
    expect(presentation.headline).toContain(headline);
    expect(presentation.reading).toContain(reading);
  });

  test("the reading names what was asked for, part by part", async () => {
    const ask = async (locale: Locale): Promise<string> =>
      (await engine.ask("Whom did Biden first call in February 2022?", { locale })).presentation.reading;
    expect(await ask("pl")).toBe(
      "uczestnicy · porządek: pierwsze · rodzaj: rozmowy telefoniczne · z udziałem: Joe Biden · kiedy: lut 2022",
    );
    expect(await ask("de")).toBe(
      "Beteiligte · Reihenfolge: zuerst · Art: Telefonate · beteiligt: Joe Biden · wann: Feb. 2022",
    );
  });

  test("notes tell in the language what was put right", async () => {
    const { notes } = (await engine.ask("who met le drain?", { locale: "fr" })).presentation;
    expect(notes.join(" ")).toMatch(/J’ai lu «\u202f.*\u202f» comme/);
  });

  test("what an event is to be read with is in the language, and what it tells as the data has it", async () => {
    const one = (await engine.ask("When did US troops land in Poland?", { locale: "pl" })).presentation;
    const other = (await engine.ask("When did US troops land in Poland?")).presentation;
    expect(one.events.map(({ summary }) => summary)).toEqual(other.events.map(({ summary }) => summary));
    expect(one.events.map(({ date }) => date)).not.toEqual(other.events.map(({ date }) => date));
    expect(one.footer).toMatch(/wydarze/);
  });

  test("a form is answered in the language as well", async () => {
    const { presentation } = await engine.run({ kind: "about" }, "/about", { locale: "es" });
    expect(presentation.reading).toBe("qué abarcan los datos");
    expect(
      engine.refuse({ kind: "bad-date", text: "30 February" }, "", { locale: "de" }).presentation.headline,
    ).toBe("Ein Datum „30 February“ gibt es nicht.");
  });
});
