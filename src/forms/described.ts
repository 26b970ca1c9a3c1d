/** What a form and its blanks are for, in the language of whoever reads it. Their names stay English, as they are typed. */
import { COMMANDS, type CommandWords } from "../phrases/commands.js";
import type { Locale } from "../phrases/locale.js";
import { OPTIONS } from "../phrases/options.js";
import type { Blank, Form } from "./form.js";

export const formDescription = ({ name, description }: Form, locale: Locale): string =>
  elsewhere(name, COMMANDS, locale) ?? description;

export const blankDescription = ({ name, description }: Blank, locale: Locale): string =>
  elsewhere(name, OPTIONS, locale) ?? description;

function elsewhere(
  name: string,
  words: Readonly<Record<string, CommandWords>>,
  locale: Locale,
): string | undefined {
  return locale === "en" || !Object.hasOwn(words, name) ? undefined : words[name]?.description[locale];
}
