/** What to answer to an interaction: always exactly one response, whatever came and whatever broke. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  ApplicationCommandType,
  InteractionType,
} from "discord.js";
import type { Logger } from "pino";
import type { Conversation } from "../conversation.js";
import { NO_SUCH_COMMAND, STRANGE_BUTTON, WENT_WRONG } from "../phrases/reply.js";
import { choicesAnswer, messageAnswer, type Reaction } from "./callback.js";
import type { Caller, Command, Desk } from "./command.js";
import { callerOf, typing, values, wantsPrivacy } from "./given.js";
import type { Seal } from "./press.js";
import { press } from "./presses.js";
import type { Scene } from "./reply/scene.js";
import { say } from "./say.js";
import { troubleOf } from "./trouble.js";

export interface Counter {
  readonly desk: Desk;
  /** By name. */
  readonly commands: ReadonlyMap<string, Command>;
  readonly seal: Seal;
  readonly conversation: Conversation;
  readonly log: Logger;
  /** Called where an answer is an apology. */
  readonly broke?: () => void;
}

/** Undefined for what Discord wants no answer to here (a ping comes over HTTP only). Never rejects. */
export async function respond(interaction: APIInteraction, counter: Counter): Promise<Reaction | undefined> {
  const { desk, seal, conversation, log } = counter;
  try {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return await runCommand(interaction, counter);
      case InteractionType.ApplicationCommandAutocomplete:
        return complete(interaction, counter);
      case InteractionType.MessageComponent:
        return await press(interaction, { engine: desk.service.engine(), seal, conversation });
      case InteractionType.ModalSubmit:
        return aside(STRANGE_BUTTON[callerOf(interaction).locale](), callerOf(interaction), seal);
      case InteractionType.Ping:
        return undefined;
    }
  } catch (error) {
    log.error({ trouble: troubleOf(error), interaction: interaction.type }, "an interaction broke");
    counter.broke?.();
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) return choicesAnswer([]);
    const caller = callerOf(interaction);
    return aside(WENT_WRONG[caller.locale](), caller, seal);
  }
}

/** A word that only the caller sees. */
export const aside = (word: string, { locale }: Caller, seal: Seal): Reaction =>
  messageAnswer(say(word), { seal, locale, asker: "", page: 0, private: true });

async function runCommand(
  interaction: APIApplicationCommandInteraction,
  counter: Counter,
): Promise<Reaction> {
  const { desk, commands, seal, conversation } = counter;
  const caller = callerOf(interaction);
  const command = commands.get(interaction.data.name);
  if (command === undefined || interaction.data.type !== ApplicationCommandType.ChatInput)
    return aside(NO_SUCH_COMMAND[caller.locale](), caller, seal);
  const options = interaction.data.options ?? [];
  const call = { ...caller, values: values(options), private: wantsPrivacy(options) };
  const { presentation, question, files, reply, private: isPrivate } = await command.execute(call, desk);
  // What was for one alone to see, no mention that all can read goes on from.
  if (reply && !isPrivate) conversation.heard(call, reply);
  const scene: Scene = {
    seal,
    locale: caller.locale,
    asker: caller.user,
    page: 0,
    private: isPrivate,
    quoted: Object.keys(call.values).length > 0,
    ...(question !== undefined && { asked: { question, narrowing: {} } }),
  };
  return messageAnswer(presentation, scene, undefined, undefined, files);
}

function complete(interaction: APIApplicationCommandAutocompleteInteraction, counter: Counter): Reaction {
  const command = counter.commands.get(interaction.data.name);
  const typed = typing(interaction.data.options);
  if (command?.autocomplete === undefined || typed === undefined) return choicesAnswer([]);
  return choicesAnswer(command.autocomplete(typed, counter.desk));
}
