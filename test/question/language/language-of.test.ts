/** In which language a question is: told of those that are in another than English, and of nothing else. */
import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/question/language/language-of.js";
import { ENGLISH, LATIN } from "../../../src/question/language/words.js";
import { readCorpus } from "../../corpus/corpus.js";
import { reportEngine } from "../../report.js";
import { shipped } from "../../shipped.js";
import { FOREIGN } from "./foreign-questions.js";

const ROWS = Object.entries(FOREIGN).flatMap(([language, questions]) =>
  questions.map((question) => [question, language] as const),
);

test("there are a hundred foreign questions", () => {
  expect(ROWS.length).toBeGreaterThan(100);
});

test.each(ROWS)("%s (%s)", (question, language) => {
  expect(languageOf(question)).toBe(language);
});

describe("English is no other language", () => {
  test.each(["report", "winter"] as const)("in the questions of the %s", (corpus) => {
    const entries = readCorpus(corpus).flatMap((theme) => theme.entries);
    const asked = entries
      .filter(({ failure }) => !failure?.includes("other-language"))
      .flatMap((entry) => entry.asked);
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter((question) => languageOf(question) !== undefined)).toEqual([]);
  });

  test.each([
    "Die",
    "son",
    "Macron",
    "Le Drian",
    "Kim Jong Un",
    "Kim Jong Un and Die Zeit",
    "von der Leyen",
    "Ursula von der Leyen Biden calls",
    "de la Hoya",
    "Los Angeles",
    "Washington, D.C.",
    "Charles de Gaulle met whom?",
    "Who met Зеленський?",
    "Володимир Зеленський",
    "Босния и Герцеговина",
    "习近平",
    "فولوديمير زيلينسكي",
    "?",
    "",
    "lol",
    "asdf qwer",
    "what does wer wird mean",
    "I feel rather bored",
  ])("%j", (text) => {
    expect(languageOf(text)).toBeUndefined();
  });

  test("nor is any name of the data", async () => {
    const { dataset } = await shipped();
    const names = dataset.entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name) => languageOf(name) !== undefined)).toEqual([]);
  });

  test("no word that tells of another language is one of English", () => {
    const words = LATIN.flatMap((row) => `${row.asks} ${row.words}`.split(" "));
    expect(words.filter((word) => ENGLISH.has(word))).toEqual([]);
  });
});

describe("a question in another language", () => {
  const asked = async (question: string, locale?: "pl" | "de") =>
    (await reportEngine()).ask(question, locale && { locale });

  test("is told so in its own language, with questions that can be asked", async () => {
    const { presentation, outcome } = await asked("Wer hat Le Drian getroffen?", "pl");
    expect(outcome).toMatchObject({ kind: "failure", failure: { kind: "other-language", language: "de" } });
    expect(presentation.headline).toBe("Ich lese Fragen nur auf Englisch.");
    expect(presentation.suggestions).toHaveLength(3);
  });

  test("in that of the asker where it is none of ours", async () => {
    const { presentation } = await asked("Chi ha incontrato Blinken?", "pl");
    expect(presentation.headline).toBe("Czytam pytania tylko po angielsku.");
  });

  test("and otherwise in English", async () => {
    const { presentation } = await asked("Chi ha incontrato Blinken?");
    expect(presentation.headline).toBe("I read questions in English only.");
  });
});
