/** The help page of the console. */
import type { Blank, Form } from "../forms/form.js";
import { COMMANDS } from "../phrases/commands.js";
import { ASK_IN_PLAIN_WORDS, OR_A_COMMAND, OWN_COMMANDS, TAB_AND_ARROWS } from "../phrases/console.js";
import type { Locale } from "../phrases/locale.js";
import { OWN } from "./own.js";

export function helpText(forms: readonly Form[], examples: readonly string[], locale: Locale = "en"): string {
  const rows = [
    ...forms.map((form) => [signature(form), descriptionOf(form, locale)] as const),
    ...OWN.map(({ name }) => [`/${name}`, OWN_COMMANDS[name][locale]()] as const),
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    ASK_IN_PLAIN_WORDS[locale](),
    ...examples.map((example) => `  ${example}`),
    "",
    OR_A_COMMAND[locale](),
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    TAB_AND_ARROWS[locale](),
  ].join("\n");
}

/** The blanks keep their English names, as they are typed. */
const descriptionOf = ({ name, description }: Form, locale: Locale): string =>
  (locale === "en" ? undefined : COMMANDS[name]?.description[locale]) ?? description;

/** "/met who: [whom:] [since:]" */
function signature(form: Form): string {
  return [`/${form.name}`, ...form.blanks.map(blankSign)].join(" ");
}

function blankSign({ name, required }: Blank): string {
  return required ? `${name}:` : `[${name}:]`;
}
