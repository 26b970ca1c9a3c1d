/** What to answer to an interaction: always exactly one response, whatever came and whatever broke. */
import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteractionData,
  ApplicationCommandType,
  InteractionType,
} from "discord.js";
import type { Logger } from "pino";
import type { Conversation } from "../conversation.js";
import { localeOf } from "../phrases/locale.js";
import { NO_SUCH_COMMAND, STRANGE_BUTTON, WENT_WRONG } from "../phrases/reply.js";
import { aside } from "./aside.js";
import { choicesAnswer, messageAnswer, type Reaction } from "./callback.js";
import type { Caller, Command, Desk, MessageCommand, Spoken } from "./command.js";
import { callerOf, subcommandOf, typing, values, wantsPrivacy } from "./given.js";
import { asGuest, type House, houseOf, keptTo } from "./house.js";
import type { Seal } from "./press.js";
import { press } from "./presses.js";
import type { Scene } from "./reply/scene.js";
import { troubleOf } from "./trouble.js";
import { withWhole } from "./whole-file.js";

export interface Counter {
  readonly desk: Desk;
  /** By name. */
  readonly commands: ReadonlyMap<string, Command>;
  /** By their English name, which Discord sends whatever the menu shows. */
  readonly messageCommands: ReadonlyMap<string, MessageCommand>;
  readonly seal: Seal;
  readonly conversation: Conversation;
  readonly log: Logger;
  /** Called where an answer is an apology. */
  readonly broke?: () => void;
  /** Called where what was used or pressed is none of ours, or no longer. */
  readonly strange?: () => void;
}

/** Undefined for what Discord wants no answer to here (a ping comes over HTTP only). Never rejects. */
export async function respond(interaction: APIInteraction, counter: Counter): Promise<Reaction | undefined> {
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
        counter.strange?.();
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

async function runCommand(
  interaction: APIApplicationCommandInteraction,
  counter: Counter,
): Promise<Reaction> {
  const { desk, commands, seal, conversation } = counter;
  const house = await houseOf(callerOf(interaction), desk.settings);
  const caller = asGuest(callerOf(interaction), house);
  if (interaction.data.type === ApplicationCommandType.Message)
    return point(interaction.data, caller, house, counter);
  const command = commands.get(interaction.data.name);
  if (command === undefined || interaction.data.type !== ApplicationCommandType.ChatInput)
    return unknown(caller, counter);
  const options = interaction.data.options ?? [];
  const subcommand = subcommandOf(options);
  const call = {
    ...caller,
    ...(subcommand !== undefined && { subcommand }),
    values: values(options),
    private: wantsPrivacy(options) ?? house.private,
  };
  const spoken = keptTo(house, await command.execute(call, desk), caller.locale);
  // What was for one alone to see, no mention that all can read goes on from.
  if (spoken.reply && !spoken.private) conversation.heard(call, spoken.reply);
  const quoted = Object.keys(call.values).length > 0;
  return sent(spoken, { ...sceneOf(spoken, caller, house, seal), quoted }, caller);
}

function sent(spoken: Spoken, scene: Scene, caller: Caller): Reaction {
  const { presentation, files } = withWhole(spoken, scene, caller);
  return messageAnswer(presentation, scene, undefined, undefined, files);
}

const sceneOf = (
  { question, private: isPrivate }: Spoken,
  { locale, user }: Caller,
  { elsewhere }: House,
  seal: Seal,
): Scene => ({
  seal,
  locale,
  asker: user,
  page: 0,
  private: isPrivate,
  confined: elsewhere !== undefined,
  ...(question !== undefined && { asked: { question, narrowing: {} } }),
});

/** The message that a message command was used on comes with it, whatever intents the bot has. */
async function point(
  { name, target_id, resolved }: APIMessageApplicationCommandInteractionData,
  caller: Caller,
  house: House,
  counter: Counter,
): Promise<Reaction> {
  const { desk, messageCommands, seal } = counter;
  const command = messageCommands.get(name);
  if (command === undefined) return unknown(caller, counter);
  const message = resolved.messages[target_id];
  if (message === undefined) return aside(WENT_WRONG[caller.locale](), caller, seal);
  const spoken = keptTo(house, await command.onMessage(message, caller, desk), caller.locale);
  return sent(spoken, { ...sceneOf(spoken, caller, house, seal), quoted: true }, caller);
}

/** As when a version that had it was the last to register its commands. */
function unknown(caller: Caller, { seal, strange }: Counter): Reaction {
  strange?.();
  return aside(NO_SUCH_COMMAND[caller.locale](), caller, seal);
}

function complete(interaction: APIApplicationCommandAutocompleteInteraction, counter: Counter): Reaction {
  const command = counter.commands.get(interaction.data.name);
  const typed = typing(interaction.data.options, localeOf(interaction.locale));
  if (command?.autocomplete === undefined || typed === undefined) return choicesAnswer([]);
  return choicesAnswer(command.autocomplete(typed, counter.desk));
}
