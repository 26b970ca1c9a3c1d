/** What to answer to an interaction: always exactly one response, whatever came and whatever broke. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteractionData,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionType,
} from "discord.js";
import type { Logger } from "pino";
import { answerText } from "../forms/answer-text.js";
import { type Answer, choicesAnswer, messageAnswer } from "./callback.js";
import type { Command, Desk, MessageCommand } from "./command.js";
import type { Seal } from "./custom-id.js";
import { callerOf, isEphemeral, typing, values, wantsPrivacy } from "./given.js";
import { APOLOGY, say } from "./say.js";
import { troubleOf } from "./trouble.js";

export interface Counter {
  readonly desk: Desk;
  /** By name. */
  readonly commands: ReadonlyMap<string, Command>;
  /** By their English name, which Discord sends whatever the menu shows. */
  readonly messageCommands: ReadonlyMap<string, MessageCommand>;
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
        return messageAnswer({ presentation: STRANGE, private: true }, seal);
      case InteractionType.Ping:
        return undefined;
    }
  } catch (error) {
    log.error({ trouble: troubleOf(error), interaction: interaction.type }, "an interaction broke");
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return choicesAnswer([]);
    return messageAnswer({ presentation: APOLOGY, private: true }, seal);
  }
}

const STRANGE = say("I do not know that button, or it is no longer what I made. Please ask anew with /ask.");

async function runCommand(interaction: APIApplicationCommandInteraction, counter: Counter): Promise<Answer> {
  const { desk, commands, seal } = counter;
  if (interaction.data.type === ApplicationCommandType.Message)
    return point(interaction.data, interaction, counter);
  const command = commands.get(interaction.data.name);
  if (command === undefined || interaction.data.type !== ApplicationCommandType.ChatInput) {
    return messageAnswer({ presentation: GONE, private: true }, seal);
  }
  const options = interaction.data.options ?? [];
  const call = { ...callerOf(interaction), values: values(options), private: wantsPrivacy(options) };
  return messageAnswer(await command.execute(call, desk), seal);
}

const GONE = say("I no longer have that command. Please type / to see those that I have.");

/** The message that a message command was used on comes with it, whatever intents the bot has. */
async function point(
  { name, target_id, resolved }: APIMessageApplicationCommandInteractionData,
  interaction: APIApplicationCommandInteraction,
  { desk, messageCommands, seal }: Counter,
): Promise<Answer> {
  const command = messageCommands.get(name);
  if (command === undefined) return messageAnswer({ presentation: GONE, private: true }, seal);
  const message = resolved.messages[target_id];
  if (message === undefined) return messageAnswer({ presentation: APOLOGY, private: true }, seal);
  return messageAnswer(await command.onMessage(message, callerOf(interaction), desk), seal);
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
  if (question === undefined) return messageAnswer({ presentation: STRANGE, private: true }, seal);
  const { locale } = callerOf(interaction);
  const { presentation } = await answerText(question, desk.service.engine(), { locale });
  return messageAnswer({ presentation, private: isEphemeral(interaction.message) }, seal);
}
