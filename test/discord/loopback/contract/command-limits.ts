/** Discord's limits on commands and on what is suggested while one is typed. */
import { ApplicationCommandOptionType, ApplicationCommandType } from "discord.js";
import { type Limit, notWithin, repeated, tooLong, tooMany } from "./limit.js";
import { LOCALISATION_LIMITS, LOCALISED_SET_LIMIT, longest } from "./localisation-limits.js";
import type { Choice, Command, Option } from "./views.js";

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const SUGGESTING: readonly number[] = [
  ApplicationCommandOptionType.String,
  ApplicationCommandOptionType.Integer,
  ApplicationCommandOptionType.Number,
];

export const COMMAND_LIMITS: readonly Limit<Command>[] = [
  {
    name: "command name",
    breaches: (command) =>
      isTyped(command) ? misnamed("command", command.name) : notWithin("name", command.name, 32),
  },
  {
    name: "command name in other languages",
    breaches: (command) =>
      Object.entries(command.name_localizations ?? {}).flatMap(([locale, name]) =>
        isTyped(command) ? misnamed(`command (${locale})`, name) : notWithin(`name (${locale})`, name, 32),
      ),
  },
  {
    name: "command description",
    breaches: (command) =>
      isTyped(command) ? notWithin("description", command.description, 100) : blankDescription(command),
  },
  { name: "option count", breaches: atEachLevel((options) => tooMany("options", options.length, 25)) },
  {
    name: "option name",
    breaches: atEachLevel((options) => options.flatMap((option) => misnamed("option", option.name))),
  },
  {
    name: "option unique",
    breaches: atEachLevel((options) =>
      repeated(
        "option",
        options.map((option) => option.name),
      ),
    ),
  },
  {
    name: "option description",
    breaches: atEachLevel((options) =>
      options.flatMap((option) => notWithin(`description of ${option.name}`, option.description, 100)),
    ),
  },
  {
    name: "required first",
    breaches: atEachLevel((options) =>
      options
        .filter((option, index) => option.required && index > 0 && !options[index - 1]?.required)
        .map((option) => `required option ${option.name} comes after one that is not`),
    ),
  },
  { name: "choices", breaches: atEachLevel((options) => options.flatMap(choiceBreaches)) },
  {
    name: "autocomplete option",
    breaches: atEachLevel((options) =>
      options
        .filter(
          (option) => option.autocomplete && (option.choices?.length || !SUGGESTING.includes(option.type)),
        )
        .map((option) => `option ${option.name} cannot autocomplete`),
    ),
  },
  ...LOCALISATION_LIMITS,
  { name: "command size", breaches: (command) => tooLong("the command", wording(command), 8000) },
];

export const COMMAND_SET_LIMITS: readonly Limit<readonly Command[]>[] = [
  LOCALISED_SET_LIMIT,
  {
    name: "command count",
    breaches: (commands) => tooMany("commands", commands.filter(isTyped).length, 100),
  },
  {
    name: "command unique",
    breaches: (commands) =>
      repeated(
        "command",
        commands.map((command) => `${command.type ?? ApplicationCommandType.ChatInput}:${command.name}`),
      ),
  },
];

export const AUTOCOMPLETE_LIMITS: readonly Limit<readonly Choice[]>[] = [
  { name: "autocomplete count", breaches: (choices) => tooMany("choices", choices.length, 25) },
  {
    name: "autocomplete name",
    breaches: (choices) => choices.flatMap((choice) => notWithin("choice name", choice.name, 100)),
  },
  {
    name: "autocomplete value",
    breaches: (choices) => choices.flatMap((choice) => notWithin("choice value", String(choice.value), 100)),
  },
];

function isTyped(command: Command): boolean {
  return (command.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;
}

function blankDescription(command: Command): readonly string[] {
  return command.description ? ["a context menu command has no description"] : [];
}

function misnamed(what: string, name: string): readonly string[] {
  if (!NAME.test(name)) return [`${what} name “${name}” is not 1–32 letters, digits, - and _`];
  return name === name.toLowerCase() ? [] : [`${what} name “${name}” is not lower case`];
}

function choiceBreaches(option: Option): readonly string[] {
  const choices = option.choices ?? [];
  return [
    ...tooMany(`choices of ${option.name}`, choices.length, 25),
    ...choices.flatMap((choice) => notWithin(`choice of ${option.name}`, choice.name, 100)),
    ...choices.flatMap((choice) => tooLong(`choice value of ${option.name}`, String(choice.value), 100)),
    ...repeated(
      `choice of ${option.name}`,
      choices.map((choice) => choice.name),
    ),
  ];
}

/** All that Discord adds up for its limit on a command's size. */
function wording(command: Command | Option): string {
  const choices = "choices" in command && Array.isArray(command.choices) ? command.choices : [];
  return [
    longest(command, "name"),
    longest(command, "description"),
    ...choices.flatMap((choice) => [longest(choice, "name"), String(choice.value)]),
    ...(command.options ?? []).map(wording),
  ].join("");
}

function atEachLevel(
  breaches: (options: readonly Option[]) => readonly string[],
): (command: Command) => readonly string[] {
  const walk = (options: readonly Option[]): readonly string[] => [
    ...breaches(options),
    ...options.flatMap((option) => walk(option.options ?? [])),
  ];
  return (command) => walk(command.options ?? []);
}
