/** Reads one of some forms, typed as one line: `/met who:Blinken whom:"Le Drian"`, `/who Blinken`. */
import { fail, ok, type Result } from "../result.js";
import type { Blank, Form } from "./form.js";
import { likeliest } from "./likeliest.js";

export interface FilledForm {
  readonly form: Form;
  readonly values: Readonly<Record<string, string>>;
}

/** `name:` and what follows it, up to the next one. The text before the first has no name. */
interface Part {
  readonly name: string | undefined;
  readonly text: string;
}

/**
 * A value runs until the next blank, so quotes are needed only around a value that looks like one. Text without a
 * blank goes to the form's first. The failure is a sentence for whoever typed the line.
 */
export function readFilledForm(text: string, forms: readonly Form[]): Result<FilledForm, string> {
  const [, command = "", rest = ""] = /^\s*\/?(\S*)([\s\S]*)$/u.exec(text) ?? [];
  const form = forms.find(({ name }) => name === command.toLowerCase());
  if (form === undefined) return fail(unknownCommand(command, forms));

  const values = new Map<string, string>();
  for (const part of parts(rest, form)) {
    if (part.name === undefined && part.text === "") continue;
    const blank = blankOf(part, form, values);
    if (!blank.ok) return blank;
    if (values.has(blank.value.name)) {
      return fail(`“${blank.value.name}” is given twice. ${usage(form)}`);
    }
    const value = readValue(part.text, blank.value, form);
    if (!value.ok) return value;
    if (value.value !== "") values.set(blank.value.name, value.value);
  }

  const absent = form.blanks.find((blank) => blank.required === true && !values.has(blank.name));
  if (absent !== undefined) return fail(`“${absent.name}” is missing. ${usage(form)}`);
  return ok({ form, values: Object.fromEntries(values) });
}

/** "/met who: … [whom: …]": square brackets around what may be left out. */
export function usage(form: Form): string {
  const blanks = form.blanks.map(({ name, required }) => (required ? `${name}: …` : `[${name}: …]`));
  return `Write ${[`/${form.name}`, ...blanks].join(" ")}`;
}

const LABEL = /(?<=^|\s)([\p{L}_-]+):(?!\/\/)/gu;
const QUOTED = /"[^"]*"|“[^”]*”/gu;

function parts(rest: string, form: Form): readonly Part[] {
  // A label inside quotes is text. The same length keeps the positions.
  const unquoted = rest.replace(QUOTED, (quoted) => "\0".repeat(quoted.length));
  const labels = [...unquoted.matchAll(LABEL)]
    .map((match) => ({
      name: match[1]?.toLowerCase() ?? "",
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ name }) => isLabel(name, form));
  const before = rest.slice(0, labels[0]?.start).trim();
  const own = withoutQuotedLabels(labels, before, form);
  const first: Part = { name: undefined, text: rest.slice(0, own[0]?.start).trim() };
  const named = own.map(({ name, end }, index): Part => {
    return { name, text: rest.slice(end, own[index + 1]?.start).trim() };
  });
  return [first, ...named];
}

/** Where a blank takes a whole sentence, "he said: yes" is part of it, unless the word is all but a blank. */
function isLabel(name: string, { blanks }: Form): boolean {
  const names = blanks.map((blank) => blank.name);
  const sentence = blanks.length === 1 || blanks.some((blank) => blank.sentence === true);
  return !sentence || names.includes(name) || likeliest(name, names) !== undefined;
}

/** "/export /ask question: who?": the label of a sentence that has begun is part of it. */
function withoutQuotedLabels<Label extends { readonly name: string }>(
  labels: readonly Label[],
  before: string,
  { blanks }: Form,
): readonly Label[] {
  const sentence = blanks.length > 1 ? blanks.find((blank) => blank.sentence === true) : undefined;
  if (sentence === undefined) return labels;
  const isSentence = ({ name }: Label): boolean => name === sentence.name;
  const opening = before === "" ? labels.find(isSentence) : undefined;
  return labels.filter((label) => !isSentence(label) || label === opening);
}

function blankOf(
  { name, text }: Part,
  form: Form,
  given: ReadonlyMap<string, string>,
): Result<Blank, string> {
  const [first] = form.blanks;
  if (first === undefined) return fail(`/${form.name} takes nothing after it.`);
  if (name === undefined) return ok(first);
  const blank = form.blanks.find((each) => each.name === name);
  if (blank !== undefined) return ok(blank);
  const open = form.blanks.map((each) => each.name).filter((each) => !given.has(each));
  const meant = likeliest(name, open);
  const hint = meant === undefined ? "" : ` Did you mean “${meant}: ${text}”?`;
  return fail(`/${form.name} has no blank called “${name}”.${hint} ${usage(form)}`);
}

/** Without its quotes; one of the choices where the blank has some, by name or value. */
function readValue(text: string, blank: Blank, form: Form): Result<string, string> {
  const bare = text.replace(/^(?:"([^"]*)"|“([^”]*)”)$/u, "$1$2").trim();
  if (blank.choices === undefined || bare === "") return ok(bare);
  const wanted = bare.toLowerCase();
  const choice = blank.choices.find(({ name, value }) => wanted === value || wanted === name.toLowerCase());
  if (choice !== undefined) return ok(choice.value);
  const values = blank.choices.map(({ value }) => value).join(", ");
  return fail(`“${blank.name}” is one of ${values}. ${usage(form)}`);
}

function unknownCommand(command: string, forms: readonly Form[]): string {
  const names = forms.map(({ name }) => name);
  const meant = likeliest(command, names);
  const known = names.map((name) => `/${name}`).join(", ");
  if (command === "") return `Name a command: ${known}.`;
  if (meant !== undefined) return `There is no command /${command}. Did you mean /${meant}?`;
  return `There is no command /${command}. There are ${known}.`;
}
