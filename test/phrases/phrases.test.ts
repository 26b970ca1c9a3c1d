/** Every phrase is there in every language, and is no English left standing. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LOCALES, type Locale } from "../../src/phrases/locale.js";

const OTHERS = LOCALES.filter((locale) => locale !== "en");

type Say = (...args: readonly unknown[]) => string;
interface Found {
  /** "headline.NO_EVENT", "units.OTHER_LANGUAGES.days". */
  readonly name: string;
  readonly says: Partial<Record<Locale, Say | string>>;
  /** Labels are only of the languages that have no phrases of their own for it. */
  readonly needs: readonly Locale[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A phrase is whatever has something in Polish; all else that is exported may have phrases in it. */
function phrasesIn(name: string, value: unknown): readonly Found[] {
  if (!isRecord(value)) return [];
  if ("pl" in value) {
    const needs = Object.values(value).every((one) => typeof one === "function") ? LOCALES : OTHERS;
    return [{ name, says: value, needs }];
  }
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(`${name}.${key}`, inner));
}

const files = readdirSync("src/phrases").map((file) => file.replace(".ts", ""));
const modules = await Promise.all(
  files.map(async (file) => phrasesIn(file, { ...(await import(`../../src/phrases/${file}.ts`)) })),
);
const PHRASES = modules.flat();

/** What phrases tell of: words, numbers or lists of words, whichever they take. */
const SAMPLES: readonly (readonly unknown[])[] = [
  ["Alpha", "Beta", "Gamma"],
  [2, "2", "Gamma"],
  [5, 5, 5],
  [["Alpha", "Beta"], "Beta", ["Gamma"]],
  ["Alpha", "Beta", ["Gamma", "Delta"]],
];

/** Those that take some words only. */
const OWN_SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "event.SOURCES_DIFFER": [["date", "Alpha", "Beta"]],
  "failures.UNKNOWN_RECORD": [
    ["place", "Alpha"],
    ["type", "Alpha"],
    ["event", "Alpha"],
    ["entity", "Alpha"],
  ],
  "side-by-side.KIND_COUNT": [["Alpha", "Alpha", 2]],
  "text.TITLED": [["Alpha"]],
  "units.UNIT": ["events", "soldiers", "US dollars"].flatMap((unit) =>
    [1, 2, 5].map((count) => [unit, count]),
  ),
};

const samplesOf = ({ name }: Found): typeof SAMPLES => OWN_SAMPLES[name] ?? SAMPLES;

function saidWith(say: Say | string | undefined, args: readonly unknown[]): string | undefined {
  if (typeof say !== "function") return say;
  try {
    return say(...args);
  } catch {
    return undefined;
  }
}

const said = (phrase: Found, locale: Locale): readonly string[] =>
  samplesOf(phrase).flatMap((args) => saidWith(phrase.says[locale], args) ?? []);

/** The same word in both languages, or no words at all. */
const ALIKE: readonly string[] = [
  ...["de", "es", "pl", "uk"].flatMap((locale) => [
    `${locale} help.COMMAND_LINE`,
    `${locale} lists.COLON`,
    `${locale} text.TITLED`,
  ]),
  "de headline.IN_ALL",
  "de text.ON_WHOSE_WORD",
  "es headline.NO_FACT",
  "fr event.FIELD.date",
  "fr event.FIELD.participants",
  "fr event.FIELD.type",
  "fr reply.SOURCES",
  "pl event.FIELD.status",
];

/** In which languages it says just what English says. */
const alike = (phrase: Found): readonly string[] => {
  const english = said(phrase, "en").filter((text) => /\p{L}{3}/u.test(text));
  return OTHERS.filter((locale) => said(phrase, locale).some((text) => english.includes(text))).map(
    (locale) => `${locale} ${phrase.name}`,
  );
};

test("there are phrases, in more than ten files", () => {
  expect(PHRASES.length).toBeGreaterThan(150);
  expect(new Set(PHRASES.map(({ name }) => name.split(".")[0])).size).toBeGreaterThan(10);
});

test("what is the same as in English is so on purpose", () => {
  expect(PHRASES.flatMap(alike).toSorted()).toEqual(ALIKE.toSorted());
});

describe.each(PHRASES.map((phrase) => [phrase.name, phrase] as const))("%s", (_, phrase) => {
  test("is there in all languages", () => {
    expect(phrase.needs.filter((locale) => said(phrase, locale).length === 0)).toEqual([]);
    expect(phrase.needs.filter((locale) => said(phrase, locale).some((text) => text.trim() === ""))).toEqual(
      [],
    );
  });

  test("tells everywhere what English tells", () => {
    const told = (text: string): readonly string[] => text.match(/Alpha|Beta|Gamma|Delta/g)?.toSorted() ?? [];
    for (const args of samplesOf(phrase)) {
      const english = saidWith(phrase.says.en, args);
      if (english === undefined) continue;
      for (const locale of OTHERS) {
        expect(told(saidWith(phrase.says[locale], args) ?? ""), `${locale} of ${english}`).toEqual(
          told(english),
        );
      }
    }
  });

  test("has the quotation marks and spaces of its language", () => {
    const all = said(phrase, "fr").join("\n");
    expect(all).not.toMatch(/[ \u00a0][:;?!»]|« /);
    for (const locale of OTHERS) {
      const own = said(phrase, locale).join("\n");
      expect(own).not.toMatch(locale === "pl" ? /[“«»]/ : locale === "de" ? /[«»”]/ : /[„“”]/);
      expect(own).not.toMatch(/(?<!jusqu)'|"| {2}/);
    }
  });
});
