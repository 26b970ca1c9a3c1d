/** What the console says first: what the data covers, and what can be asked. */
import type { Engine } from "../engine.js";
import { ASK_FOR_EXAMPLE, KEYS } from "../phrases/console.js";
import type { Locale } from "../phrases/locale.js";
import { TITLED } from "../phrases/text.js";

export async function welcome(engine: Engine, locale: Locale = "en"): Promise<string> {
  const about = await engine.run({ kind: "about" }, "/about", { locale });
  return [
    `${TITLED[locale]("Dateline")} ${about.presentation.headline}`,
    "",
    ASK_FOR_EXAMPLE[locale](),
    ...engine.examples(3).map((example) => `  ${example}`),
    KEYS[locale](),
  ].join("\n");
}
