/**
 * No English of Dateline's own is left in a reply in another language. What it has in common with the English reply
 * to the same question are words of the data and of the question, and a few that both languages have.
 */
import { describe, expect, test } from "vitest";
import { answerText } from "../../src/forms/answer-text.js";
import { readLine } from "../../src/forms/line.js";
import { LOCALES, type Locale } from "../../src/phrases/locale.js";
import { readCorpus } from "../corpus/corpus.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();

/** All of the corpus would take as long as all other tests of phrases. */
const ONE_IN = 4;

const TYPED = [
  "/",
  "/mte Blinken",
  "/frobnicate",
  "/met",
  "/met who: Blinken whmo: Biden",
  "/met Blinken who: Biden",
  "/met Blinken how: pigeon",
  "/met who: Blinken since: 7 Feb 2022 until: 2 Feb 2022",
  "/met who: Blinken how: phone since: 1 Feb 2022",
  "/about Blinken",
  "/about",
  "/help",
  "/help topic: met",
  "/help topic: private",
  "/sources",
  "/compare one: Biden other: Joe Biden",
  "/compare one: Biden other: Poland",
  "/between who: Biden whom: Macron",
  "/between who: Zaluzhny whom: Kishida",
  "/onthisday date: 6 February",
  "/onthisday date: 2022",
  "/event event: zzyzx",
  "/timeline where: Poland",
  "/landed where: Poland",
  "/who name: Yermak",
  "/when who: Biden did: danced",
  "/check text: Biden called Macron on 3 February 2022. Harris met Scholz in Paris in January.",
  "/check text: hello",
  // Of words that are looked for in descriptions, whichever of the corpus are taken.
  "Did Biden and Scholz agree to coordinate?",
];

const ASKED = [
  ...TYPED,
  ...readCorpus("winter")
    .flatMap(({ entries }) => entries.flatMap(({ asked }) => asked.slice(0, 1)))
    .filter((_, at) => at % ONE_IN === 0),
];

/** All that Dateline says itself; examples to ask are English as questions are. */
async function said(line: string, locale: Locale): Promise<string> {
  const typed = line.startsWith("/") ? readLine(line, locale) : undefined;
  if (typed?.ok === false) return typed.failure;
  const { headline, reading, notes, events, footer } = (await answerText(line, engine, { locale }))
    .presentation;
  return [headline, reading, ...notes, ...events.flatMap(({ date, flags }) => [date, ...flags]), footer].join(
    "\n",
  );
}

/** Words, and pairs of them that stand side by side: most words of English are in the data somewhere, but few pairs. */
function terms(text: string): readonly string[] {
  const parts = text.toLowerCase().match(/\p{L}+|[^\p{L} ]+/gu) ?? [];
  const isWord = (part: string | undefined): boolean => /^\p{L}+$/u.test(part ?? "");
  const pairs = parts.flatMap((part, at) =>
    isWord(part) && isWord(parts[at - 1]) ? [`${parts[at - 1]} ${part}`] : [],
  );
  return [...parts.filter((part) => isWord(part) && part.length > 2), ...pairs];
}

const strings = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

const { ontology: _, ...records } = engine.dataset;
const DATA = new Set(strings(records).flatMap(terms));

/** Formats of files, what help quotes, and months, of which some languages have the same short names. */
const EVERYWHERE = ["csv", "geojson", "icalendar", "json", "else", "who else"];
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)$/;

/** The same word in both languages. */
const ALIKE: Readonly<Record<Exclude<Locale, "en">, readonly string[]>> = {
  pl: [],
  uk: [],
  fr: ["boycotts", "descriptions", "expressions", "invasions", "licence"],
  de: [],
  es: [],
};

const LEFT: Readonly<Record<string, Set<string>>> = Object.fromEntries(
  LOCALES.map((locale) => [locale, new Set()]),
);
for (const line of ASKED) {
  const english = new Set(terms(await said(line, "en")));
  const own = new Set(terms(line));
  for (const locale of LOCALES)
    for (const term of terms(await said(line, locale)))
      if (english.has(term) && !DATA.has(term) && !own.has(term)) LEFT[locale]?.add(term);
}

test("replies in English are full of words that neither the data nor the question has", () => {
  expect(LEFT["en"]?.size).toBeGreaterThan(300);
});

describe.each(Object.entries(ALIKE))("in %s", (locale, alike) => {
  test("no English is left", () => {
    const left = [...(LEFT[locale] ?? [])].filter((term) => !EVERYWHERE.includes(term) && !MONTH.test(term));
    expect(left.toSorted()).toEqual(alike.toSorted());
  });
});
