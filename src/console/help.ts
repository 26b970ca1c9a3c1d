/** The help page of the console. */
import type { Blank, Form } from "../forms/form.js";
import { OWN } from "./own.js";

export function helpText(forms: readonly Form[], examples: readonly string[]): string {
  const rows = [
    ...forms.map((form) => [signature(form), form.description] as const),
    ...OWN.map(({ name, description }) => [`/${name}`, description] as const),
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    "Ask in plain words, with or without @Dateline before them:",
    ...examples.map((example) => `  ${example}`),
    "",
    "Or fill in a command; what stands in brackets can be left out:",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    "Tab completes commands, blanks and names. The arrow keys bring back what was typed before.",
  ].join("\n");
}

/** "/met who: [whom:] [since:]" */
function signature(form: Form): string {
  return [`/${form.name}`, ...form.blanks.map(blankSign)].join(" ");
}

function blankSign({ name, required }: Blank): string {
  return required ? `${name}:` : `[${name}:]`;
}
