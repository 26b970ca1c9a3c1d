/** Makes a slash command of a form: its blanks become options, and `private` is added to them. */
import {
  ApplicationIntegrationType,
  InteractionContextType,
  SlashCommandBuilder,
  type SlashCommandStringOption,
} from "discord.js";
import type { SuggestKind } from "../engine.js";
import type { Blank, Form } from "../forms/form.js";
import { labelOf } from "../ontology/labels.js";
import type { Service } from "../service.js";
import type { Choice, Command, Typing } from "./command.js";
import { cut } from "./cut.js";
import { plainLine } from "./escape.js";
import { LIMITS } from "./limits.js";

/** The option, of any command, that keeps the answer to whoever asked. */
export const PRIVATE = "private";

export function slash(form: Form): Command {
  const data = commandData(form.name, form.description);
  for (const blank of form.blanks) data.addStringOption((option) => fillOption(option, blank));
  data.addBooleanOption((option) => option.setName(PRIVATE).setDescription("Show the answer only to you"));

  const command: Command = {
    data: data.toJSON(),
    async execute(call, { service }) {
      const reply = await form.answer(call.values, service.engine(), call);
      const { presentation, question, files = [] } = reply;
      return { presentation, question, files, reply, private: call.private };
    },
  };
  if (form.blanks.every(({ suggest }) => suggest === undefined)) return command;
  return {
    ...command,
    autocomplete: (typing, { service }) => choices(form, typing, service),
  };
}

/** Installed in servers and by users alike, and usable wherever there is a conversation. */
export function commandData(name: string, description: string): SlashCommandBuilder {
  return new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    );
}

function fillOption(option: SlashCommandStringOption, blank: Blank): SlashCommandStringOption {
  option
    .setName(blank.name)
    .setDescription(blank.description)
    .setRequired(blank.required === true);
  if (blank.choices !== undefined) option.addChoices(...blank.choices);
  else if (blank.suggest !== undefined) option.setAutocomplete(true);
  return option;
}

function choices(form: Form, typing: Typing, service: Service): readonly Choice[] {
  const kind = form.blanks.find((blank) => blank.name === typing.blank)?.suggest;
  return kind === undefined ? [] : suggestions(kind, typing, service);
}

/** Nobody types a name longer than a choice may be: the rest of what was typed does not matter. */
export function suggestions(
  kind: SuggestKind,
  { text, locale }: Pick<Typing, "text" | "locale">,
  service: Service,
): readonly Choice[] {
  const typed = text.slice(0, LIMITS.choice.name);
  const engine = service.engine();
  return engine
    .suggest(typed, kind, LIMITS.choice.count)
    .slice(0, LIMITS.choice.count)
    .map(({ id, label }): Choice => {
      const type = kind === "type" ? engine.catalogue.type(id) : undefined;
      const shown = cut(plainLine(type ? labelOf(type, locale) : label) || id, LIMITS.choice.name);
      return { name: shown, value: id.length > LIMITS.choice.value ? shown : id };
    });
}
