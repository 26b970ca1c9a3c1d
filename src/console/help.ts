/** The help page of the console. */
import { formIn } from "../forms/described.js";
import type { Blank, Form } from "../forms/form.js";
import { ASK_IN_PLAIN_WORDS, OR_A_COMMAND, OWN_COMMANDS, TAB_AND_ARROWS } from "../phrases/console.js";
import type { Locale } from "../phrases/locale.js";
import { OWN } from "./own.js";

export function helpText(forms: readonly Form[], examples: readonly string[], locale: Locale = "en"): string {
  const rows = [
    ...forms.map((form) => formIn(form, locale)).map((form) => [signature(form), form.description] as const),
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

/** "/met who: [whom:] [since:]" */
function signature(form: Form): string {
  return [`/${form.name}`, ...form.blanks.map(blankSign)].join(" ");
}

function blankSign({ name, required }: Blank): string {
  return required ? `${name}:` : `[${name}:]`;
}
