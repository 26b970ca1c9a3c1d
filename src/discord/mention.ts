/** What a message asks of the bot, from the raw MESSAGE_CREATE and the bot's own id; pure. */
import { type GatewayMessageCreateDispatchData, MessageReferenceType, MessageType } from "discord.js";

export type Heard =
  /** Not for the bot, or not to be answered. */
  | { readonly kind: "ignore" }
  /** Addressed without a question. */
  | { readonly kind: "explain" }
  | { readonly kind: "question"; readonly text: string };

const IGNORE: Heard = { kind: "ignore" };

/**
 * In a direct message all is for the bot. In a server, only what mentions its user, be it by name or by the ping of a
 * reply to it: Discord lists both in `mentions`, and sends the content of no others without the privileged intent.
 * @everyone and roles are not listed there. Bots (itself too), webhooks and system messages are never answered.
 */
export function hear(message: GatewayMessageCreateDispatchData, botId: string): Heard {
  if (message.author.bot === true || message.author.id === botId) return IGNORE;
  if (message.webhook_id !== undefined) return IGNORE;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return IGNORE;
  if (message.message_reference?.type === MessageReferenceType.Forward) return IGNORE;

  const direct = message.guild_id === undefined;
  const mentioned = message.mentions.some(({ id }) => id === botId);
  if (!direct && !mentioned) return IGNORE;

  const spoken = message.content.replaceAll(new RegExp(`<@!?${botId}>`, "gu"), " ");
  const text = spoken.replace(/\s+/gu, " ").trim();
  if (text !== "") return { kind: "question", text };
  // A picture sent in reply to the bot asks nothing.
  const named = spoken !== message.content;
  return direct || named ? { kind: "explain" } : IGNORE;
}
