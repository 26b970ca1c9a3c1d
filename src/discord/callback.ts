/** The answer to an interaction as Discord wants it, given at once and not deferred. */
import {
  type APIApplicationCommandAutocompleteResponse,
  type APIInteractionResponseChannelMessageWithSource,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import type { Logger } from "pino";
import type { Choice, Spoken } from "./command.js";
import type { Seal } from "./custom-id.js";
import { toMessage } from "./reply.js";
import { troubleOf } from "./trouble.js";

export type Answer =
  | APIInteractionResponseChannelMessageWithSource
  | APIApplicationCommandAutocompleteResponse;

export function messageAnswer({ presentation, private: isPrivate }: Spoken, seal: Seal): Answer {
  const body = toMessage(presentation, seal);
  return {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: isPrivate ? { ...body, flags: MessageFlags.Ephemeral } : body,
  };
}

export function choicesAnswer(choices: readonly Choice[]): Answer {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [...choices] },
  };
}

/**
 * Sends the one answer. After a 5xx the client sends it again: where the first had arrived after all, Discord refuses
 * the second, which is as it should be. Never rejects.
 */
export async function sendAnswer(
  { id, token }: { readonly id: string; readonly token: string },
  answer: Answer,
  rest: REST,
  log: Logger,
): Promise<void> {
  try {
    await rest.post(Routes.interactionCallback(id, token), { body: answer, auth: false });
  } catch (error) {
    if (
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
    ) {
      log.debug({ interaction: id }, "the answer had arrived at the first try");
      return;
    }
    log.warn({ trouble: troubleOf(error), interaction: id }, "an answer could not be sent");
  }
}
