/** Discord's limits on what a command and its options are called in other languages. */
import { ApplicationCommandType } from "discord.js";
import { type Limit, notWithin, repeated } from "./limit.js";
import type { Command, Option } from "./views.js";

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** In a menu it is not typed, and may have spaces and capitals. */
const isMenu = ({ type }: Command): boolean =>
  type === ApplicationCommandType.User || type === ApplicationCommandType.Message;

/** A command, an option or a choice. */
type Named = Readonly<Record<string, unknown>> & { readonly name: string };

export const LOCALISATION_LIMITS: readonly Limit<Command>[] = [
  {
    name: "localised name",
    breaches: (command) =>
      withOptions(command).flatMap((part) =>
        inLocales(part, "name").flatMap(([locale, name]) =>
          isMenu(command)
            ? notWithin(`${locale} name of ${part.name}`, name, 32)
            : NAME.test(name) && name === name.toLowerCase()
              ? []
              : [`${locale} name “${name}” of ${part.name} is not 1–32 small letters, digits, - and _`],
        ),
      ),
  },
  {
    name: "localised description",
    breaches: (command) =>
      withOptions(command).flatMap((part) =>
        inLocales(part, "description").flatMap(([locale, text]) =>
          notWithin(`${locale} description of ${part.name}`, text, 100),
        ),
      ),
  },
  {
    name: "localised choice",
    breaches: (command) =>
      withOptions(command).flatMap((part) =>
        choicesOf(part).flatMap((choice) =>
          inLocales(choice, "name").flatMap(([locale, name]) =>
            notWithin(`${locale} choice of ${part.name}`, name, 100),
          ),
        ),
      ),
  },
  {
    name: "localised names unique",
    breaches: (command) =>
      withOptions(command).flatMap((part) => [
        ...repeatedIn(part.options ?? [], "option"),
        ...repeatedIn(choicesOf(part), "choice"),
      ]),
  },
];

export const LOCALISED_SET_LIMIT: Limit<readonly Command[]> = {
  name: "localised commands unique",
  breaches: (commands) => repeatedIn(commands, "command"),
};

/** The longest of what it says in any language: by that Discord measures a command. */
export function longest(part: Named, key: "name" | "description"): string {
  const own = part[key];
  return [typeof own === "string" ? own : "", ...inLocales(part, key).map(([, text]) => text)].reduce(
    (one, other) => (other.length > one.length ? other : one),
  );
}

/** Itself, and all options in it. */
function withOptions(command: Command | Option): readonly (Command | Option)[] {
  return [command, ...(command.options ?? []).flatMap(withOptions)];
}

function choicesOf(part: Command | Option): readonly Named[] {
  return "choices" in part && Array.isArray(part.choices) ? part.choices : [];
}

function inLocales(part: Named, key: "name" | "description"): readonly (readonly [string, string])[] {
  return Object.entries(Object(part[`${key}_localizations`])).map(([locale, text]) => [locale, String(text)]);
}

/** Whoever has no name in a language is called there by their own. */
function repeatedIn(parts: readonly Named[], what: string): readonly string[] {
  const locales = new Set(parts.flatMap((part) => inLocales(part, "name").map(([locale]) => locale)));
  return [...locales].flatMap((locale) =>
    repeated(
      `${locale} ${what}`,
      parts.map((part) => new Map(inLocales(part, "name")).get(locale) ?? part.name),
    ),
  );
}
