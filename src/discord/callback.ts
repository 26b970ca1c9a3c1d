/** The answer to an interaction as Discord wants it, given at once and not deferred. */
import {
  type APIInteractionResponse,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import type { Logger } from "pino";
import type { Presentation } from "../answer/presentation.js";
import type { Attachment, Choice } from "./command.js";
import { deliver, type Patience } from "./deliver.js";
import { rawFiles, withFiles } from "./files.js";
import { LAYOUTS, type Layout } from "./reply/reply.js";
import type { Scene } from "./reply/scene.js";
import { troubleOf } from "./trouble.js";

export interface Reaction {
  readonly answer: APIInteractionResponse;
  /** What to send where Discord does not take that, in order. */
  readonly instead: readonly (() => APIInteractionResponse)[];
  /** Sent beside any of these, which name them. */
  readonly files?: readonly Attachment[];
  /** Once it is acknowledged, the message whose button was pressed is deleted. */
  readonly removes?: true;
}

export type Posting =
  | InteractionResponseType.ChannelMessageWithSource
  | InteractionResponseType.UpdateMessage;

/** A new message, or one that takes the place of the message whose button was pressed. */
export function messageAnswer(
  presentation: Presentation,
  scene: Scene,
  type: Posting = InteractionResponseType.ChannelMessageWithSource,
  layouts: readonly Layout[] = LAYOUTS,
  files: readonly Attachment[] = [],
): Reaction {
  const as = (layout: Layout): APIInteractionResponse => {
    const body = withFiles(layout(presentation, scene), files);
    const flags = (body.flags ?? 0) | (scene.private ? MessageFlags.Ephemeral : 0);
    return { type, data: { ...body, ...(flags === 0 ? {} : { flags }) } };
  };
  const [first, ...others] = layouts.map((layout) => () => as(layout));
  if (first === undefined) throw new Error("an answer needs a layout");
  return { answer: first(), instead: others, files };
}

export function choicesAnswer(choices: readonly Choice[]): Reaction {
  return {
    answer: {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [...choices] },
    },
    instead: [],
  };
}

export interface Addressed {
  readonly id: string;
  readonly token: string;
  readonly application_id: string;
}

/** Discord waits three seconds; one try may be lost on the way, and there is time for another. */
const PATIENCE: Patience = { within: 2900, each: 1300 };

/**
 * Sends the one answer, again where it may have been lost: where the first had arrived after all, Discord refuses the
 * second, which is as it should be. Never rejects.
 */
export async function sendAnswer(
  interaction: Addressed,
  { answer, instead, files = [], removes }: Reaction,
  rest: REST,
  log: Logger,
): Promise<void> {
  const { id, token } = interaction;
  const callback = Routes.interactionCallback(id, token);
  const sent = { files: rawFiles(files), auth: false };
  const send = (body: APIInteractionResponse): Promise<unknown> =>
    deliver((signal) => rest.post(callback, { ...sent, body, signal }), PATIENCE);
  try {
    await firstTaken([() => answer, ...instead], send, log).catch((error: unknown) => {
      if (!isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
      log.debug({ interaction: id }, "the answer had arrived before");
    });
    if (removes) await removePressed(interaction, rest);
  } catch (error) {
    if (isCode(error, RESTJSONErrorCodes.UnknownInteraction)) {
      log.warn({ interaction: id }, "an answer came too late");
    } else {
      log.warn({ trouble: troubleOf(error), interaction: id }, "an answer could not be sent");
    }
  }
}

const isCode = (error: unknown, code: RESTJSONErrorCodes): boolean =>
  error instanceof DiscordAPIError && error.code === code;

/** The message whose button was pressed, once that is acknowledged. Rejects where Discord will not have it. */
export async function removePressed({ application_id, token }: Addressed, rest: REST): Promise<void> {
  const pressed = Routes.webhookMessage(application_id, token);
  await deliver((signal) => rest.delete(pressed, { auth: false, signal }), PATIENCE);
}

/** Sends the first body that Discord does not call malformed. Rejects with what the last one met. */
export async function firstTaken<Body>(
  bodies: readonly (() => Body)[],
  send: (body: Body) => Promise<unknown>,
  log: Logger,
): Promise<void> {
  for (const [index, body] of bodies.entries()) {
    try {
      await send(body());
      return;
    } catch (error) {
      if (!isMalformed(error) || index === bodies.length - 1) throw error;
      log.warn({ trouble: troubleOf(error) }, "Discord did not take an answer as it was laid out");
    }
  }
}

const isMalformed = (error: unknown): boolean =>
  isCode(error, RESTJSONErrorCodes.InvalidFormBodyOrContentType);
