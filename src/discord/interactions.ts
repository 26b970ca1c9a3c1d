/** What to answer to an interaction: always exactly one response, whatever came and whatever broke. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionType,
} from "discord.js";
import type { Logger } from "pino";
import { answerText } from "../forms/answer-text.js";
import { NO_SUCH_COMMAND, STRANGE_BUTTON, WENT_WRONG } from "../phrases/apologies.js";
import type { Phrase } from "../phrases/phrase.js";
import { type Answer, choicesAnswer, messageAnswer } from "./callback.js";
import type { Command, Desk } from "./command.js";
import type { Seal } from "./custom-id.js";
import { callerOf, isEphemeral, languageOf, typing, values, wantsPrivacy } from "./given.js";
import { say } from "./say.js";
import { troubleOf } from "./trouble.js";

export interface Counter {
  readonly desk: Desk;
  /** By name. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly seal: Seal;
  readonly log: Logger;
}

/** Undefined for what Discord wants no answer to here (a ping comes over HTTP only). Never rejects. */
export async function respond(interaction: APIInteraction, counter: Counter): Promise<Answer | undefined> {
  const { seal, log } = counter;
  try {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return await runCommand(interaction, counter);
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(interaction, counter);
      case InteractionType.MessageComponent:
        return await press(interaction, counter);
      case InteractionType.ModalSubmit:
        return sorry(STRANGE_BUTTON, interaction, seal);
      case InteractionType.Ping:
        return undefined;
    }
  } catch (error) {
    log.error({ trouble: troubleOf(error), interaction: interaction.type }, "an interaction broke");
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return choicesAnswer([]);
    return sorry(WENT_WRONG, interaction, seal);
  }
}

/** To nobody but whoever asked. */
const sorry = (phrase: Phrase, interaction: APIInteraction, seal: Seal): Answer =>
  messageAnswer({ presentation: say(phrase[languageOf(interaction)]()), private: true }, seal);

async function runCommand(interaction: APIApplicationCommandInteraction, counter: Counter): Promise<Answer> {
  const { desk, commands, seal } = counter;
  const command = commands.get(interaction.data.name);
  if (command === undefined || interaction.data.type !== ApplicationCommandType.ChatInput) {
    return sorry(NO_SUCH_COMMAND, interaction, seal);
  }
  const options = interaction.data.options ?? [];
  const call = { ...callerOf(interaction), values: values(options), private: wantsPrivacy(options) };
  return messageAnswer(await command.execute(call, desk), seal);
}

function complete(interaction: APIApplicationCommandAutocompleteInteraction, counter: Counter): Answer {
  const command = counter.commands.get(interaction.data.name);
  const typed = typing(interaction.data.options);
  if (command?.autocomplete === undefined || typed === undefined) return choicesAnswer([]);
  return choicesAnswer(command.autocomplete(typed, counter.desk));
}

/** Whoever presses a button asks its question; where only they saw the button, only they see the answer. */
async function press(interaction: APIMessageComponentInteraction, { desk, seal }: Counter): Promise<Answer> {
  const question = seal.read(interaction.data.custom_id);
  if (question === undefined) return sorry(STRANGE_BUTTON, interaction, seal);
  const { locale } = callerOf(interaction);
  const { presentation } = await answerText(question, desk.service.engine(), { locale });
  return messageAnswer({ presentation, private: isEphemeral(interaction.message) }, seal);
}
