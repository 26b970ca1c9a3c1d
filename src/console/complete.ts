/** Tab completion: commands, the blanks of a command, and names. Pure: a line in, choices out. */
import type { Engine } from "../engine.js";
import type { Blank, Form } from "../forms/form.js";
import { keyOf } from "../text/tokens.js";
import { OWN } from "./own.js";

/** What node:readline wants: the choices, and the end of the line that they would take the place of. */
export type Completion = [choices: string[], replaces: string];

const LIMIT = 25;
/** Names are seldom longer than this in words. */
const NAME_WORDS = 4;

export function complete(line: string, forms: readonly Form[], engine: Engine): Completion {
  if (line.trim() === "") return [commandNames(forms), ""];
  const [, name, rest] = /^\/(\S+)\s(.*)$/s.exec(line) ?? [];
  if (name === undefined || rest === undefined) {
    return line.startsWith("/") ? [startingWith(commandNames(forms), line), line] : inQuestion(line, engine);
  }
  const form = forms.find((candidate) => candidate.name === name.toLowerCase());
  return form === undefined ? [[], line] : inForm(rest, form, engine);
}

function commandNames(forms: readonly Form[]): string[] {
  return [...forms.map((form) => `/${form.name} `), ...OWN.map((own) => `/${own.name}`)];
}

/** In "who:Blinken wh" the last word may begin another blank; else all after "who:" is the value. */
function inForm(rest: string, form: Form, engine: Engine): Completion {
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
  return blank === undefined ? [[], word] : [fitting(values(blank, value, engine), value), value];
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

function values(blank: Blank, typed: string, engine: Engine): string[] {
  if (blank.choices !== undefined)
    return startingWith(
      blank.choices.map((choice) => choice.name),
      typed,
    );
  if (blank.suggest === undefined) return [];
  return engine.suggest(typed, blank.suggest, LIMIT).map((suggestion) => suggestion.label);
}

/** The longest end of the question, a few words at most, that stands in a name: "who met le dr" → "le dr". */
function inQuestion(line: string, engine: Engine): Completion {
  for (const typed of endings(line)) {
    const holding = engine
      .suggest(typed, "name", LIMIT)
      .map((suggestion) => suggestion.label)
      .filter((label) => holds(label, typed));
    if (holding.length > 0) return [fitting(holding, typed), typed];
  }
  return [[], line];
}

/** "who met le dr" → "who met le dr", "met le dr", "le dr", "dr"; nothing where the last word is a single letter. */
function endings(line: string): string[] {
  const words = [...line.matchAll(/\S+/g)].slice(-NAME_WORDS);
  const short = /(?:^|\s)\S?$/.test(line);
  return short ? [] : words.map((word) => line.slice(word.index)).filter((typed) => keyOf(typed) !== "");
}

/** Whether a word of the label begins with what was typed. */
function holds(label: string, typed: string): boolean {
  return ` ${keyOf(label)}`.includes(` ${keyOf(typed)}`);
}

/**
 * Readline puts what several choices have in common in the place of what was typed. "blin" would become "An" for
 * Antony Blinken and Andrzej Duda, so unless the choices begin with what was typed, only the best one is left.
 */
function fitting(choices: readonly string[], typed: string): string[] {
  const straight = startingWith(choices, typed);
  return straight.length > 0 ? straight : choices.slice(0, 1);
}

function startingWith(choices: readonly string[], typed: string): string[] {
  return choices.filter((choice) => choice.toLowerCase().startsWith(typed.toLowerCase()));
}
