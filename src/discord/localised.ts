/** Adds to a command what it and its options are called in other languages; whoever answers it gets the English names. */
import type { LocalizationMap } from "discord.js";
import { COMMANDS, type CommandWords, type Elsewhere } from "../phrases/commands.js";
import { choiceWords, OPTIONS } from "../phrases/options.js";

/** A command or an option, as far as it is called something. */
interface Part {
  readonly name: string;
}

/** The command with its words; as it is, where there are none for it. */
export function localised<Body extends Part>(command: Body): Body {
  return { ...command, ...wordsOf(command, COMMANDS), ...inside(command) };
}

const withWords = (option: Part): Part => ({ ...option, ...wordsOf(option, OPTIONS), ...inside(option) });

/** Its options, and what can be chosen in it. */
function inside(part: Part): object {
  return {
    ...("options" in part && Array.isArray(part.options) && { options: part.options.map(withWords) }),
    ...("choices" in part &&
      Array.isArray(part.choices) && {
        choices: part.choices.map((choice: { readonly value: unknown }) => ({
          ...choice,
          ...wordsOfChoice(part.name, String(choice.value)),
        })),
      }),
  };
}

function wordsOf({ name }: Part, table: Readonly<Record<string, CommandWords>>): object {
  const words = known(name, table);
  return words === undefined
    ? {}
    : {
        name_localizations: inDiscord(words.name),
        description_localizations: inDiscord(words.description),
      };
}

function wordsOfChoice(option: string, value: string): object {
  const name = choiceWords(option, value);
  return name === undefined ? {} : { name_localizations: inDiscord(name) };
}

const known = <T>(key: string, table: Readonly<Record<string, T>>): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Discord tells the Spanish of Spain from that of Latin America; ours is of both. */
function inDiscord({ pl, uk, fr, de, es }: Elsewhere): LocalizationMap {
  return { pl, uk, fr, de, "es-ES": es, "es-419": es };
}
