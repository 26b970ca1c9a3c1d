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
import type { Asking } from "../asking.js";
import type { Engine } from "../engine.js";
import { answerText } from "../forms/answer-text.js";
import type { SettingsStore } from "../settings/store.js";
import type { Cooldown } from "./cooldown.js";
import type { Seal } from "./custom-id.js";
import { type House, houseOf, notHere, type Where } from "./house.js";
import { type Heard, hear } from "./mention.js";
import type { ParentOf } from "./parents.js";
import { type MessageBody, toMessage } from "./reply.js";
import { APOLOGY } from "./say.js";
import { troubleOf } from "./trouble.js";

export interface Correspondent {
  readonly engine: () => Engine;
  readonly settings: SettingsStore;
  readonly seal: Seal;
  /** Channels that the bot may not write to. */
  readonly cooldown: Cooldown;
  readonly parentOf: ParentOf;
  /** Channels in which the server wants no answers, and where that was said not long ago. */
  readonly told: Cooldown;
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
  const presentation = await answerIn(message, heard, correspondent);
  if (presentation === undefined) return;
  await post(
    replyTo(message, toMessage(presentation, correspondent.seal)),
    message.channel_id,
    correspondent,
  );
}

/**
 * Undefined where nothing is to be said: in a channel where the server wants no answers, it is said once in a while where
 * there are any. A message does not tell its author's language.
 */
async function answerIn(
  { guild_id: guild, channel_id: channel }: GatewayMessageCreateDispatchData,
  heard: ForUs,
  correspondent: Correspondent,
): Promise<Presentation | undefined> {
  const { told } = correspondent;
  const house = await houseAround({ channel, ...(guild !== undefined && { guild }) }, correspondent);
  const { language: locale = "en", scope, elsewhere } = house;
  if (elsewhere === undefined)
    return answerTo(heard, { locale, ...(scope !== undefined && { scope }) }, correspondent);
  if (told.isCool(channel)) return undefined;
  told.start(channel);
  return notHere(elsewhere, locale);
}

/** What a thread belongs to matters only where the server has chosen its channels, and not the thread itself. */
async function houseAround(where: Where, { settings, parentOf }: Correspondent): Promise<House> {
  const house = await houseOf(where, settings);
  if (house.elsewhere === undefined) return house;
  const parent = await parentOf(where.channel);
  return parent === undefined ? house : houseOf({ ...where, parent }, settings);
}

type ForUs = Exclude<Heard, { kind: "ignore" }>;

async function answerTo(heard: ForUs, asking: Asking, { engine, log }: Correspondent): Promise<Presentation> {
  try {
    switch (heard.kind) {
      case "explain":
        return engine().refuse({ kind: "empty" }, "", asking).presentation;
      case "question":
        return (await answerText(heard.text, engine(), asking)).presentation;
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
