/** What a form, its blanks and what can be chosen in them are called in the language of whoever fills it in. */
import { COMMANDS, type CommandWords, type Elsewhere } from "../phrases/commands.js";
import type { Locale } from "../phrases/locale.js";
import { choiceWords, OPTIONS } from "../phrases/options.js";
import type { Blank, Form } from "./form.js";

/** The form in the words of a language. It is answered by the English names of its blanks all the same. */
export function formIn(form: Form, locale: Locale): Form {
  if (locale === "en") return form;
  return {
    ...form,
    ...called(form, COMMANDS, locale),
    blanks: form.blanks.map((blank) => blankIn(blank, locale)),
  };
}

export function blankIn(blank: Blank, locale: Locale): Blank {
  if (locale === "en") return blank;
  const { name: option, choices } = blank;
  const own = choices?.map(({ name, value }) => ({
    name: choiceWords(option, value)?.[locale] ?? name,
    value,
  }));
  return { ...blank, ...called(blank, OPTIONS, locale), ...(own && { choices: own }) };
}

type Called = Pick<Form, "name" | "description">;

/** As in English where there are no words for it. */
function called(
  { name, description }: Called,
  words: Readonly<Record<string, CommandWords>>,
  locale: keyof Elsewhere,
): Called {
  const own = Object.hasOwn(words, name) ? words[name] : undefined;
  return { name: own?.name[locale] ?? name, description: own?.description[locale] ?? description };
}
