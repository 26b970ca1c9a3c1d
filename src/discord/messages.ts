/** Answers messages that are for the bot, each as a reply in its channel. */
import {
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from "discord.js";
import type { Logger } from "pino";
import type { Presentation } from "../answer/presentation.js";
import type { Conversation, Place } from "../conversation.js";
import type { Engine } from "../engine.js";
import { answerText } from "../forms/answer-text.js";
import type { Cooldown } from "./cooldown.js";
import type { Seal } from "./custom-id.js";
import { type Heard, hear } from "./mention.js";
import { type MessageBody, toMessage } from "./reply.js";
import { APOLOGY } from "./say.js";
import { troubleOf } from "./trouble.js";

export interface Correspondent {
  readonly engine: () => Engine;
  readonly seal: Seal;
  readonly cooldown: Cooldown;
  readonly conversation: Conversation;
  readonly rest: REST;
  readonly log: Logger;
}

/** Never rejects. */
export async function answerMessage(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  correspondent: Correspondent,
): Promise<void> {
  const heard = hear(message, botId);
  if (heard.kind === "ignore" || correspondent.cooldown.isCool(message.channel_id)) return;
  const place = { user: message.author.id, channel: message.channel_id };
  const presentation = await answerTo(heard, place, correspondent);
  await post(
    replyTo(message, toMessage(presentation, correspondent.seal)),
    message.channel_id,
    correspondent,
  );
}

async function answerTo(
  heard: Exclude<Heard, { kind: "ignore" }>,
  place: Place,
  { engine, conversation, log }: Correspondent,
): Promise<Presentation> {
  try {
    switch (heard.kind) {
      case "explain":
        return engine().refuse({ kind: "empty" }, "").presentation;
      case "question": {
        const before = conversation.before(place);
        const reply = await answerText(heard.text, engine(), before && { before });
        conversation.heard(place, reply);
        return reply.presentation;
      }
    }
  } catch (error) {
    log.error({ trouble: troubleOf(error) }, "a message broke");
    return APOLOGY;
  }
}

/** The nonce is the question's own id: sent twice, Discord keeps one, and a message gets one answer at most. */
function replyTo(
  { id, channel_id }: GatewayMessageCreateDispatchData,
  body: MessageBody,
): RESTPostAPIChannelMessageJSONBody {
  return {
    ...body,
    nonce: id,
    enforce_nonce: true,
    message_reference: { message_id: id, channel_id, fail_if_not_exists: false },
  };
}

async function post(
  body: RESTPostAPIChannelMessageJSONBody,
  channel: string,
  { rest, cooldown, log }: Correspondent,
): Promise<void> {
  try {
    await rest.post(Routes.channelMessages(channel), { body });
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 403) cooldown.start(channel);
    log.warn({ trouble: troubleOf(error), channel }, "a reply could not be sent");
  }
}
