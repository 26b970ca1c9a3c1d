/** Commands are called something in every language, and by what Discord's rules allow. */
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../commands/index.js";
import { FORMS } from "../../src/forms/index.js";
import { COMMANDS as COMMAND_WORDS } from "../../src/phrases/commands.js";
import { LOCALES } from "../../src/phrases/locale.js";
import { OPTIONS } from "../../src/phrases/options.js";
import { check } from "../discord/loopback/contract/contract.js";

const DISCORD = ["de", "es-419", "es-ES", "fr", "pl", "uk"];

/** The same word in both languages. */
const ALIKE = [
  "fr /sources",
  "fr date",
  "fr format",
  "fr question",
  "fr type",
  "pl format",
  "de format",
  "de name",
  "de text",
];

interface Part {
  readonly name: string;
  readonly names: Readonly<Record<string, unknown>>;
  readonly descriptions: Readonly<Record<string, unknown>>;
}

interface Given {
  readonly name: string;
  readonly name_localizations?: object | null | undefined;
  readonly description_localizations?: object | null | undefined;
  readonly options?: readonly Given[] | undefined;
}

/** As it is sent. */
const sent = (body: unknown): unknown => JSON.parse(JSON.stringify(body));

function partsOf(given: Given): readonly Part[] {
  const { name, name_localizations, description_localizations, options = [] } = given;
  const own = { name, names: { ...name_localizations }, descriptions: { ...description_localizations } };
  return [own, ...options.flatMap(partsOf)];
}

describe.each(COMMANDS.map(({ data }) => [data.name, data] as const))("/%s", (_, data) => {
  test("has names and descriptions in all languages, with all of its options", () => {
    for (const part of partsOf(data)) {
      expect(Object.keys(part.names).toSorted(), part.name).toEqual(DISCORD);
      expect(Object.keys(part.descriptions).toSorted(), part.name).toEqual(DISCORD);
    }
  });

  test("keeps Discord's limits in all of them", () => {
    expect(check("command", sent(data))).toEqual([]);
  });
});

test("no two commands are called the same in any language, those to come among them", () => {
  expect(check("command set", sent(COMMANDS.map(({ data }) => data)))).toEqual([]);
  for (const locale of LOCALES) {
    const names = Object.entries(COMMAND_WORDS).map(([name, words]) =>
      locale === "en" ? name : words.name[locale],
    );
    expect(new Set(names).size, locale).toBe(names.length);
  }
});

test("no description in the tables is too long, and no name anything but a word", () => {
  for (const [name, words] of [...Object.entries(COMMAND_WORDS), ...Object.entries(OPTIONS)]) {
    for (const text of Object.values(words.description))
      expect(text.length, `${name}: ${text}`).toBeLessThan(101);
    for (const text of Object.values(words.name)) expect(text).toMatch(/^[-_'\p{Ll}\p{N}]{1,32}$/u);
  }
});

test("what is called as in English is so on purpose", () => {
  const tables = [
    ...Object.entries(COMMAND_WORDS).map(([name, words]) => [`/${name}`, name, words] as const),
    ...Object.entries(OPTIONS).map(([name, words]) => [name, name, words] as const),
  ];
  const alike = tables.flatMap(([shown, english, { name }]) =>
    Object.entries(name).flatMap(([locale, own]) => (own === english ? [`${locale} ${shown}`] : [])),
  );
  expect(alike.toSorted()).toEqual(ALIKE.toSorted());
});

test("what is filled in comes by its English name: forms know no other", () => {
  const blanks = new Set(FORMS.flatMap((form) => form.blanks.map(({ name }) => name)));
  const mistaken = Object.entries(OPTIONS).flatMap(([english, { name }]) =>
    Object.values(name).filter((own) => own !== english && blanks.has(own)),
  );
  expect(mistaken).toEqual([]);
});
