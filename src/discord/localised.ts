/** Adds to a command what it and its options are called in other languages; whoever answers it gets the English names. */
import type {
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  LocalizationMap,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import { COMMANDS, type CommandWords, type Elsewhere } from "../phrases/commands.js";
import { CHOICES, OPTIONS } from "../phrases/options.js";

type Body = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** As it is, where nothing is known of it. */
export function localised(command: Body): Body {
  return {
    ...command,
    ...wordsOf(command.name, COMMANDS),
    ...(command.options && { options: command.options.map(withWords) }),
  };
}

function withWords(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const words = wordsOf(option.name, OPTIONS);
  const inner = "options" in option && option.options ? { options: option.options.map(withWords) } : {};
  const choices = "choices" in option && option.choices ? { choices: option.choices.map(named) } : {};
  // The parts are those of the very kind of option that it is.
  return { ...option, ...words, ...inner, ...choices } as APIApplicationCommandOption;
}

type AnyChoice = APIApplicationCommandOptionChoice<string | number>;

function named(choice: AnyChoice): AnyChoice {
  const name = known(String(choice.value), CHOICES);
  return name ? { ...choice, name_localizations: inDiscord(name) } : choice;
}

interface Localizations {
  readonly name_localizations?: LocalizationMap;
  readonly description_localizations?: LocalizationMap;
}

function wordsOf(name: string, table: Readonly<Record<string, CommandWords>>): Localizations {
  const words = known(name, table);
  if (words === undefined) return {};
  return {
    name_localizations: inDiscord(words.name),
    description_localizations: inDiscord(words.description),
  };
}

const known = <T>(key: string, table: Readonly<Record<string, T>>): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Discord tells the Spanish of Spain from that of Latin America; ours is of both. */
function inDiscord({ pl, uk, fr, de, es }: Elsewhere): LocalizationMap {
  return { pl, uk, fr, de, "es-ES": es, "es-419": es };
}
