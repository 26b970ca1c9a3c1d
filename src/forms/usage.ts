import type { Locale } from "../phrases/locale.js";
import { WRITE } from "../phrases/typed.js";
import { formIn } from "./described.js";
import type { Form } from "./form.js";

/** "Write /met who: … [whom: …]": square brackets around what may be left out. */
export function usage(form: Form, locale: Locale): string {
  const { name: command, blanks } = formIn(form, locale);
  const shown = blanks.map(({ name, required }) => (required ? `${name}: …` : `[${name}: …]`));
  return WRITE[locale]([`/${command}`, ...shown].join(" "));
}
