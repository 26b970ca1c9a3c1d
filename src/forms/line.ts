import type { Locale } from "../phrases/locale.js";
import type { Result } from "../result.js";
import { type FilledForm, readFilledForm } from "./filled-form.js";
import { FORMS } from "./index.js";

/** Any form typed as one line, as in the console. The failure is a sentence for whoever typed it. */
export const readLine = (text: string, locale?: Locale): Result<FilledForm, string> =>
  readFilledForm(text, FORMS, locale);
