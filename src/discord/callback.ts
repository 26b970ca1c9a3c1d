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
import { deliver, type Patience } from "./deliver.js";
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

/** Discord waits three seconds; one try may be lost on the way, and there is time for another. */
const PATIENCE: Patience = { within: 2900, each: 1300 };

/**
 * Sends the one answer, again where it may have been lost: where the first had arrived after all, Discord refuses the
 * second, which is as it should be. Never rejects.
 */
export async function sendAnswer(
  { id, token }: { readonly id: string; readonly token: string },
  answer: Answer,
  rest: REST,
  log: Logger,
): Promise<void> {
  const route = Routes.interactionCallback(id, token);
  try {
    await deliver((signal) => rest.post(route, { body: answer, auth: false, signal }), PATIENCE);
  } catch (error) {
    switch (error instanceof DiscordAPIError ? error.code : undefined) {
      case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
        log.debug({ interaction: id }, "the answer had arrived before");
        return;
      case RESTJSONErrorCodes.UnknownInteraction:
        log.warn({ interaction: id }, "an answer came too late");
        return;
      default:
        log.warn({ trouble: troubleOf(error), interaction: id }, "an answer could not be sent");
    }
  }
}
