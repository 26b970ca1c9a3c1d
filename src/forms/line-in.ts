import type { Locale } from "../phrases/locale.js";
import { formIn } from "./described.js";
import type { Blank } from "./form.js";
import { readLine } from "./line.js";
import { spell } from "./spell.js";

/** A line as whoever reads it would type it, "/spotkania kto: Biden"; whatever is no form's line stays as it is. */
export function lineIn(text: string, locale: Locale): string {
  if (locale === "en" || !text.startsWith("/")) return text;
  const line = readLine(text);
  if (!line.ok) return text;
  const { form, values } = line.value;
  const own = formIn(form, locale);
  const named = own.blanks.flatMap((blank, at) => {
    const value = values[form.blanks[at]?.name ?? ""];
    return value === undefined ? [] : [[blank.name, valueIn(value, blank, locale)] as const];
  });
  return spell(own.name, own.blanks, Object.fromEntries(named));
}

/** A choice by its name; of a sentence, which may be a line itself, what the language makes of it. */
const valueIn = (value: string, { choices }: Blank, locale: Locale): string =>
  choices?.find((choice) => choice.value === value)?.name ?? lineIn(value, locale);
