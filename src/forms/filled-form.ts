/** Reads one of some forms, typed as one line: `/met who:Blinken whom:"Le Drian"`, `/who Blinken`. */
import type { Locale } from "../phrases/locale.js";
import { QUOTED } from "../phrases/quoted.js";
import * as say from "../phrases/typed.js";
import { fail, ok, type Result } from "../result.js";
import { blankIn, formIn } from "./described.js";
import type { Blank, Form } from "./form.js";
import { likeliest } from "./likeliest.js";
import { usage } from "./usage.js";
import { withoutPrivate } from "./without-private.js";

export interface FilledForm {
  readonly form: Form;
  readonly values: Readonly<Record<string, string>>;
  /** Where text without a name went, of a form in which it might have been meant for another blank. */
  readonly unnamed?: Blank;
}

/** `name:` and what follows it, up to the next one. The text before the first has no name. */
interface Part {
  readonly name: string | undefined;
  readonly text: string;
}

/**
 * A value runs until the next blank, so quotes are needed only around a value that looks like one. Text without a
 * blank goes to the form's first. Commands, blanks and choices go by their English names and by those of the language.
 * The failure is a sentence, in that language, for whoever typed the line.
 */
export function readFilledForm(
  text: string,
  forms: readonly Form[],
  locale: Locale = "en",
): Result<FilledForm, string> {
  const [, command = "", rest = ""] = /^\s*\/?(\S*)([\s\S]*)$/u.exec(text) ?? [];
  const form = forms.find((each) => namesOf(each, formIn(each, locale)).includes(command.toLowerCase()));
  if (form === undefined) return fail(unknownCommand(command, forms, locale));

  const values = new Map<string, string>();
  const all = parts(withoutPrivate(rest), form, locale);
  for (const part of all) {
    if (part.name === undefined && part.text === "") continue;
    const blank = blankOf(part, form, values, locale);
    if (!blank.ok) return blank;
    if (values.has(blank.value.name)) {
      return fail(`${say.GIVEN_TWICE[locale](blankIn(blank.value, locale).name)} ${usage(form, locale)}`);
    }
    const value = readValue(part.text, blank.value, form, locale);
    if (!value.ok) return value;
    if (value.value !== "") values.set(blank.value.name, value.value);
  }

  const absent = form.blanks.find((blank) => blank.required === true && !values.has(blank.name));
  if (absent !== undefined) {
    return fail(`${say.LEFT_EMPTY[locale](blankIn(absent, locale).name)} ${usage(form, locale)}`);
  }
  const unnamed = form.blanks.length > 1 && all[0]?.text ? form.blanks[0] : undefined;
  return ok({ form, values: Object.fromEntries(values), ...(unnamed?.suggest && { unnamed }) });
}

/** What it is called: in English first, as the values are kept. */
const namesOf = (english: { readonly name: string }, own: { readonly name: string }): readonly string[] => [
  english.name,
  own.name,
];

const blankNames = (blank: Blank, locale: Locale): readonly string[] =>
  namesOf(blank, blankIn(blank, locale));

const LABEL = /(?<=^|\s)([\p{L}_'’-]+):(?!\/\/)/gu;
const QUOTES = /"[^"]*"|“[^”]*”/gu;

function parts(rest: string, form: Form, locale: Locale): readonly Part[] {
  // A label inside quotes is text. The same length keeps the positions.
  const unquoted = rest.replace(QUOTES, (quoted) => "\0".repeat(quoted.length));
  const labels = [...unquoted.matchAll(LABEL)]
    .map((match) => ({
      name: match[1]?.toLowerCase().replaceAll("’", "'") ?? "",
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ name }) => isLabel(name, form, locale));
  const before = rest.slice(0, labels[0]?.start).trim();
  const own = withoutQuotedLabels(labels, before, form, locale);
  const first: Part = { name: undefined, text: rest.slice(0, own[0]?.start).trim() };
  const named = own.map(({ name, end }, index): Part => {
    return { name, text: rest.slice(end, own[index + 1]?.start).trim() };
  });
  return [first, ...named];
}

/** Where a blank takes a whole sentence, "he said: yes" is part of it, unless the word is all but a blank. */
function isLabel(name: string, { blanks }: Form, locale: Locale): boolean {
  const names = blanks.flatMap((blank) => blankNames(blank, locale));
  const sentence = blanks.length === 1 || blanks.some((blank) => blank.sentence === true);
  return !sentence || names.includes(name) || likeliest(name, names) !== undefined;
}

/** "/export /ask question: who?": the label of a sentence that has begun is part of it. */
function withoutQuotedLabels<Label extends { readonly name: string }>(
  labels: readonly Label[],
  before: string,
  { blanks }: Form,
  locale: Locale,
): readonly Label[] {
  const sentence = blanks.length > 1 ? blanks.find((blank) => blank.sentence === true) : undefined;
  if (sentence === undefined) return labels;
  const isSentence = ({ name }: Label): boolean => blankNames(sentence, locale).includes(name);
  const opening = before === "" ? labels.find(isSentence) : undefined;
  return labels.filter((label) => !isSentence(label) || label === opening);
}

function blankOf(
  { name, text }: Part,
  form: Form,
  given: ReadonlyMap<string, string>,
  locale: Locale,
): Result<Blank, string> {
  const [first] = form.blanks;
  const command = formIn(form, locale).name;
  if (first === undefined) return fail(say.TAKES_NOTHING[locale](command));
  if (name === undefined) return ok(first);
  const blank = form.blanks.find((each) => blankNames(each, locale).includes(name));
  if (blank !== undefined) return ok(blank);
  const open = form.blanks.filter((each) => !given.has(each.name));
  const meant = likeliest(
    name,
    open.flatMap((each) => blankNames(each, locale).toReversed()),
  );
  return fail(
    [
      say.NO_SUCH_BLANK[locale](command, name),
      ...(meant === undefined ? [] : [say.MEANT[locale](QUOTED[locale](`${meant}: ${text}`))]),
      usage(form, locale),
    ].join(" "),
  );
}

/** Without its quotes; one of the choices where the blank has some, by name or value. */
function readValue(text: string, blank: Blank, form: Form, locale: Locale): Result<string, string> {
  const bare = text.replace(/^(?:"([^"]*)"|“([^”]*)”)$/u, "$1$2").trim();
  if (blank.choices === undefined || bare === "") return ok(bare);
  const wanted = bare.toLowerCase();
  const own = blankIn(blank, locale);
  const choices = [...blank.choices, ...(own.choices ?? [])];
  const choice = choices.find(({ name, value }) => wanted === value || wanted === name.toLowerCase());
  if (choice !== undefined) return ok(choice.value);
  const shown = own.choices?.map(({ name, value }) => (locale === "en" ? value : name)) ?? [];
  return fail(`${say.ONE_OF[locale](own.name, shown.join(", "))} ${usage(form, locale)}`);
}

function unknownCommand(command: string, forms: readonly Form[], locale: Locale): string {
  const own = forms.map((form) => formIn(form, locale).name);
  const meant = likeliest(command, [...own, ...forms.map(({ name }) => name)]);
  const known = own.map((name) => `/${name}`).join(", ");
  if (command === "") return say.NAME_A_COMMAND[locale](known);
  const next = meant === undefined ? say.THERE_ARE[locale](known) : say.MEANT[locale](`/${meant}`);
  return `${say.NO_SUCH_COMMAND[locale](command)} ${next}`;
}
