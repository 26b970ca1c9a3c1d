/** Lines are read, and what is wrong with them is told, in the language of whoever types them. */
import { describe, expect, it } from "vitest";
import { formIn } from "../../src/forms/described.js";
import { FORMS } from "../../src/forms/index.js";
import { readLine } from "../../src/forms/line.js";
import { lineIn } from "../../src/forms/line-in.js";
import { HOW_TO_ASK, HOW_TO_BE_PRIVATE, MORE_HELP } from "../../src/phrases/help.js";
import { LOCALES, type Locale } from "../../src/phrases/locale.js";
import { OPTIONS } from "../../src/phrases/options.js";
import { PRIVATE_ANSWERS, PUBLIC_ANSWERS } from "../../src/phrases/settings.js";

const READ: readonly { locale: Locale; line: string; form: string; values: Record<string, string> }[] = [
  { locale: "pl", line: "/spotkania Blinken", form: "met", values: { who: "Blinken" } },
  { locale: "pl", line: "/met who: Blinken", form: "met", values: { who: "Blinken" } },
  {
    locale: "pl",
    line: "/spotkania kto: Blinken whom: Le Drian JAK: Telefonicznie",
    form: "met",
    values: { who: "Blinken", whom: "Le Drian", how: "phone" },
  },
  {
    locale: "fr",
    line: "/rencontres qui: Biden jusqu’à: 7 Feb 2022",
    form: "met",
    values: { who: "Biden", until: "7 Feb 2022" },
  },
  { locale: "uk", line: "/довідка тема: зустрічі", form: "help", values: { topic: "met" } },
  {
    locale: "de",
    line: "/exportieren frage: /fragen frage: who met Biden? format: json",
    form: "export",
    values: { question: "/fragen frage: who met Biden?", format: "json" },
  },
  { locale: "es", line: "/acerca-de", form: "about", values: {} },
];

const REFUSED: readonly { locale: Locale; line: string; says: readonly string[] }[] = [
  { locale: "pl", line: "/spotkan", says: ["Nie ma polecenia /spotkan", "Czy chodziło o /spotkania?"] },
  { locale: "fr", line: "/met", says: ["Il manque «\u202fqui\u202f»", "/rencontres qui: …"] },
  { locale: "de", line: "/met wer: Blinken wenn: Biden", says: ["kein Feld „wenn“", "„wen: Biden“"] },
  { locale: "es", line: "/met Blinken who: Biden", says: ["«quién» aparece dos veces"] },
  { locale: "uk", line: "/met Blinken how: pigeon", says: ["телефоном, особисто, по відеозв’язку"] },
  { locale: "en", line: "/spotkania kto: Blinken", says: ["There is no command /spotkania"] },
];

describe("a line in another language", () => {
  it.each(READ)("$locale: $line is read", ({ locale, line, form, values }) => {
    const read = readLine(line, locale);
    expect(read.ok && { form: read.value.form.name, values: read.value.values }).toEqual({ form, values });
  });

  it.each(REFUSED)("$locale: $line is refused in it", ({ locale, line, says }) => {
    const read = readLine(line, locale);
    for (const text of says) expect(!read.ok && read.failure).toContain(text);
  });

  it.each(LOCALES)("%s: is understood in the words in which help has it", (locale) => {
    for (const form of FORMS) {
      const own = formIn(form, locale);
      for (const [at, { name, choices }] of own.blanks.entries()) {
        const value = choices?.at(-1)?.name ?? "Biden";
        const others = own.blanks.filter((blank) => blank.required && blank.name !== name);
        const line = [`/${own.name}`, ...others.map((blank) => `${blank.name}: Macron`), `${name}: ${value}`];
        const read = readLine(line.join(" "), locale);
        const expected = form.blanks[at]?.choices?.at(-1)?.value ?? "Biden";
        expect(read.ok && read.value.values[form.blanks[at]?.name ?? ""], line.join(" ")).toBe(expected);
      }
    }
  });
});

describe.each(LOCALES)("what %s says about commands", (locale) => {
  const names = FORMS.map((form) => `/${formIn(form, locale).name}`);

  it("names commands as they are called there", () => {
    const named = [HOW_TO_ASK, MORE_HELP].flatMap((phrase) => phrase[locale]().match(/\/[\p{L}-]+/gu) ?? []);
    expect(named).toHaveLength(2);
    for (const name of named) expect(names).toContain(name);
  });

  it("and shows a line of help that can be typed", () => {
    const [line = ""] = /\/[\p{L}-]+ [\p{L}]+: [\p{L}-]+/u.exec(MORE_HELP[locale]()) ?? [];
    const read = readLine(line, locale);
    expect(read.ok && read.value.values).toEqual({ topic: "met" });
  });

  it("names the option private as it is called there", () => {
    const name = locale === "en" ? "private" : OPTIONS["private"]?.name[locale];
    for (const phrase of [HOW_TO_BE_PRIVATE, PUBLIC_ANSWERS, PRIVATE_ANSWERS])
      expect(phrase[locale]()).toContain(name);
  });
});

describe("a line shown to whoever reads another language", () => {
  it.each<{ line: string; locale: Locale; shown: string }>([
    {
      line: "/met who: Biden since: 1 Feb 2022 how: phone",
      locale: "pl",
      shown: "/spotkania kto: Biden od: 1 Feb 2022 jak: telefonicznie",
    },
    {
      line: "/export question: /between who: Biden whom: Macron format: json",
      locale: "de",
      shown: "/exportieren frage: /zwischen wer: Biden wen: Macron format: JSON",
    },
    { line: "/about", locale: "fr", shown: "/à-propos" },
    { line: "/met who: Biden", locale: "en", shown: "/met who: Biden" },
    { line: "/frobnicate who: Biden", locale: "uk", shown: "/frobnicate who: Biden" },
    { line: "Who met Biden?", locale: "es", shown: "Who met Biden?" },
  ])("$locale: $line is $shown", ({ line, locale, shown }) => {
    expect(lineIn(line, locale)).toBe(shown);
    const [english, own] = [readLine(line), readLine(shown, locale)];
    expect(english.ok && english.value.form.name).toBe(own.ok && own.value.form.name);
  });
});
