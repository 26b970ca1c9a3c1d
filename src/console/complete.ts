/** Tab completion: commands, the blanks of a command, and names. Pure: a line in, choices out. */
import type { Engine, SuggestKind } from "../engine.js";
import type { Blank, Form } from "../forms/form.js";
import { labelOf } from "../ontology/labels.js";
import type { Locale } from "../phrases/locale.js";
import { keyOf } from "../text/tokens.js";
import { OWN } from "./own.js";

/** What node:readline wants: the choices, and the end of the line that they would take the place of. */
export type Completion = [choices: string[], replaces: string];

const LIMIT = 25;
/** Names are seldom longer than this in words. */
const NAME_WORDS = 4;

/** The forms are those of the language already, and kinds of event are completed as it calls them. */
export function complete(
  line: string,
  forms: readonly Form[],
  engine: Engine,
  locale: Locale = "en",
): Completion {
  if (line.trim() === "") return [commandNames(forms), ""];
  const [, name, rest] = /^\/(\S+)\s(.*)$/s.exec(line) ?? [];
  if (name === undefined || rest === undefined) {
    return line.startsWith("/")
      ? [startingWith(commandNames(forms), line), line]
      : inQuestion(line, engine, locale);
  }
  const form = forms.find((candidate) => candidate.name === name.toLowerCase());
  return form === undefined ? [[], line] : inForm(rest, form, engine, locale);
}

function commandNames(forms: readonly Form[]): string[] {
  return [...forms.map((form) => `/${form.name} `), ...OWN.map((own) => `/${own.name}`)];
}

/** In "who:Blinken wh" the last word may begin another blank; else all after "who:" is the value. */
function inForm(rest: string, form: Form, engine: Engine, locale: Locale): Completion {
  const { open, value, unused } = readBlanks(rest, form);
  const word = /\S*$/.exec(rest)?.[0] ?? "";
  const names = startingWith(
    unused.map((blank) => `${blank.name}:`),
    word,
  );
  const startsBlank = names.length > 0 && !word.includes(":");
  const waiting = open !== undefined && value === "";
  if (startsBlank && !waiting) return [names, word];
  const blank = open ?? form.blanks[0];
  return blank === undefined ? [[], word] : values(blank, value, engine, locale);
}

/** The blank that the end of the line fills in, what is typed of its value, and the blanks not named so far. */
function readBlanks(
  rest: string,
  form: Form,
): { readonly open: Blank | undefined; readonly value: string; readonly unused: readonly Blank[] } {
  const named = form.blanks.flatMap((blank) => {
    const at = rest.search(new RegExp(`(?<!\\S)${blank.name}:`, "i"));
    return at < 0 ? [] : [{ blank, from: at + blank.name.length + 1 }];
  });
  const last = named.toSorted((a, b) => b.from - a.from)[0];
  return {
    open: last?.blank,
    value: rest.slice(last?.from ?? 0).replace(/^\s*"?/, ""),
    unused: form.blanks.filter((blank) => !named.some((one) => one.blank === blank)),
  };
}

function values(blank: Blank, typed: string, engine: Engine, locale: Locale): Completion {
  if (blank.choices !== undefined)
    return [
      startingWith(
        blank.choices.map((choice) => choice.name),
        typed,
      ),
      typed,
    ];
  return blank.suggest === undefined ? [[], typed] : names(typed, blank.suggest, engine, locale);
}

/** What begins so with one of its words; only where nothing does, what is like it. The commonest first. */
function names(typed: string, kind: SuggestKind, engine: Engine, locale: Locale): Completion {
  const found = engine.suggest(typed, kind, LIMIT);
  const straight = found.filter(({ near }) => near !== true);
  const labels = (straight.length > 0 ? straight : found).map(({ id, label }) => {
    const type = kind === "type" ? engine.catalogue.type(id) : undefined;
    return type ? labelOf(type, locale) : label;
  });
  return fitting([...new Set(labels)], typed);
}

/** The longest end of the question, a few words at most, with which a name goes on: "who met le dr" → "le dr". */
function inQuestion(line: string, engine: Engine, locale: Locale): Completion {
  for (const typed of endings(line)) {
    if (engine.suggest(typed, "name", 1).some(({ near }) => near !== true))
      return names(typed, "name", engine, locale);
  }
  return [[], line];
}

/** "who met le dr" → "who met le dr", "met le dr", "le dr", "dr"; nothing where the last word is a single letter. */
function endings(line: string): string[] {
  const words = [...line.matchAll(/\S+/g)].slice(-NAME_WORDS);
  const short = /(?:^|\s)\S?$/.test(line);
  return short ? [] : words.map((word) => line.slice(word.index)).filter((typed) => keyOf(typed) !== "");
}

/** Readline shows it as nothing, and no name begins with it. */
const NOTHING_SHARED = " ";

/**
 * Readline puts what the choices have in common in the place of what was typed, and lists them at a second Tab. Of
 * "Joe Biden" and "Jill Biden" that is "J", where "bi" was typed: there the words that go on from it are taken, "Biden",
 * and where those share no more than was typed, the line stays as it is.
 */
function fitting(choices: readonly string[], typed: string): Completion {
  const all = [...choices];
  if (all.length < 2 || startingWith(all, typed).length === all.length) return [all, typed];
  const shared = sharedStart(all.map((choice) => goingOn(choice, typed)));
  return shared.length > typed.length ? [[shared], typed] : [[...all, NOTHING_SHARED], typed];
}

/** The end of a choice from the word that begins as was typed; "" where none does, as of one found by another spelling. */
function goingOn(choice: string, typed: string): string {
  const start = [...choice.matchAll(/(?<=^|\s)\S/g)].find(({ index }) =>
    choice.slice(index).toLowerCase().startsWith(typed.toLowerCase()),
  );
  return start === undefined ? "" : choice.slice(start.index);
}

function sharedStart([first = "", ...others]: readonly string[]): string {
  let end = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, end))) end--;
  return first.slice(0, end).trimEnd();
}

function startingWith(choices: readonly string[], typed: string): string[] {
  return choices.filter((choice) => choice.toLowerCase().startsWith(typed.toLowerCase()));
}
