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
import { WENT_WRONG } from "../phrases/reply.js";
import { firstTaken } from "./callback.js";
import type { Cooldown } from "./cooldown.js";
import { type Heard, hear } from "./mention.js";
import type { Asked, Seal } from "./press.js";
import { goingOn } from "./presses.js";
import { LAYOUTS, type MessageBody } from "./reply/reply.js";
import type { Scene } from "./reply/scene.js";
import { say } from "./say.js";
import { troubleOf } from "./trouble.js";

export interface Correspondent {
  readonly engine: () => Engine;
  readonly seal: Seal;
  readonly cooldown: Cooldown;
  readonly conversation: Conversation;
  readonly rest: REST;
  readonly log: Logger;
  /** Called where an answer is an apology. */
  readonly broke?: () => void;
  /** Called when the answer is there, before it is sent. */
  readonly ready?: () => void;
}

/** A message does not tell its author's language, unlike an interaction. */
const LOCALE = "en";

/** Never rejects. */
export async function answerMessage(
  message: GatewayMessageCreateDispatchData,
  botId: string,
  correspondent: Correspondent,
): Promise<void> {
  const heard = hear(message, botId);
  if (heard.kind === "ignore" || correspondent.cooldown.isCool(message.channel_id)) return;
  const place = { user: message.author.id, channel: message.channel_id };
  const { presentation, asked } = await answerTo(heard, place, correspondent);
  correspondent.ready?.();
  await reply(message, presentation, correspondent, asked);
}

/** With what its buttons go on with, where it answers a question. Never rejects. */
export async function reply(
  message: GatewayMessageCreateDispatchData,
  presentation: Presentation,
  correspondent: Correspondent,
  asked?: Asked,
): Promise<void> {
  const scene: Scene = {
    seal: correspondent.seal,
    locale: LOCALE,
    asker: message.author.id,
    page: 0,
    private: false,
    ...(asked && { asked }),
  };
  const bodies = LAYOUTS.map((layout) => () => replyTo(message, layout(presentation, scene)));
  await post(bodies, message.channel_id, correspondent);
}

interface Answered {
  readonly presentation: Presentation;
  /** Left out where there is nothing to go on with. */
  readonly asked?: Asked;
}

async function answerTo(
  heard: Exclude<Heard, { kind: "ignore" }>,
  place: Place,
  { engine, conversation, log, broke }: Correspondent,
): Promise<Answered> {
  try {
    switch (heard.kind) {
      case "explain":
        return { presentation: engine().refuse({ kind: "empty" }, "").presentation };
      case "question": {
        const before = conversation.before(place);
        const answer = await answerText(heard.text, engine(), before && { before });
        conversation.heard(place, answer);
        const asked = goingOn({ question: heard.text, narrowing: {} }, answer);
        return { presentation: answer.presentation, asked };
      }
    }
  } catch (error) {
    log.error({ trouble: troubleOf(error) }, "a message broke");
    broke?.();
    return { presentation: say(WENT_WRONG[LOCALE]()) };
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
  bodies: readonly (() => RESTPostAPIChannelMessageJSONBody)[],
  channel: string,
  { rest, cooldown, log }: Correspondent,
): Promise<void> {
  try {
    await firstTaken(bodies, (body) => rest.post(Routes.channelMessages(channel), { body }), log);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 403) cooldown.start(channel);
    log.warn({ trouble: troubleOf(error), channel }, "a reply could not be sent");
  }
}
