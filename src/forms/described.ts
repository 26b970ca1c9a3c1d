/** What a form, its blanks and what can be chosen in them are called in the language of whoever fills it in. */
import { COMMANDS, type CommandWords } from "../phrases/commands.js";
import type { Locale } from "../phrases/locale.js";
import { choiceWords, OPTIONS } from "../phrases/options.js";
import type { Blank, Form } from "./form.js";

/** The form in the words of a language. It is answered by the English names of its blanks all the same. */
export const formIn = (form: Form, locale: Locale): Form => ({
  ...form,
  ...called(form, COMMANDS, locale),
  blanks: form.blanks.map((blank) => blankIn(blank, locale)),
});

export function blankIn(blank: Blank, locale: Locale): Blank {
  const { name, choices } = blank;
  return {
    ...blank,
    ...called(blank, OPTIONS, locale),
    ...(choices && {
      choices: choices.map((choice) => ({ ...choice, name: choiceName(name, choice, locale) })),
    }),
  };
}

function choiceName(
  blank: string,
  { name, value }: { readonly name: string; readonly value: string },
  locale: Locale,
): string {
  return (locale === "en" ? undefined : choiceWords(blank, value)?.[locale]) ?? name;
}

type Called = Pick<Form, "name" | "description">;

function called(
  { name, description }: Called,
  words: Readonly<Record<string, CommandWords>>,
  locale: Locale,
): Called {
  const own = locale === "en" ? undefined : known(name, words);
  return locale === "en" || own === undefined
    ? { name, description }
    : { name: own.name[locale], description: own.description[locale] };
}

const known = <T>(key: string, table: Readonly<Record<string, T>>): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
