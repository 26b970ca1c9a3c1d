/** What came back, as a person in the chat sees it. */
import { type ButtonStyle, ButtonStyle as Style } from "discord.js";
import { buttons } from "./contract/component-limits.js";
import { EPHEMERAL, messageText } from "./contract/message-limits.js";
import { Message } from "./contract/views.js";
import type { StoredMessage } from "./fixtures.js";

export interface Button {
  readonly label: string;
  readonly customId?: string;
  readonly url?: string;
  readonly style: ButtonStyle;
}

export interface Answer {
  readonly id: string;
  readonly channel: string;
  /** All that one reads: content, embeds and text components, in that order, a line each, without marks of size. */
  readonly text: string;
  readonly buttons: readonly Button[];
  readonly ephemeral: boolean;
  /** Whether it took the place of an older message. */
  readonly updated: boolean;
  /** The message that it answers, where it is a reply. */
  readonly repliesTo?: string;
  readonly message: StoredMessage;
}

/** What makes a line large, small or a quotation is seen and not read. One mark a line: a second one is part of the text. */
const SIZES = /^(?:#{2,3}|-#|>) /gmu;

export function answerOf(message: StoredMessage, updated = false): Answer {
  const seen = Message.parse(message);
  const reference = message.message_reference?.message_id;
  return {
    id: message.id,
    channel: message.channel_id,
    text: messageText(seen).replace(SIZES, ""),
    buttons: buttons(seen).map((button) => ({
      label: button.label ?? "",
      style: button.style ?? Style.Secondary,
      ...(button.custom_id ? { customId: button.custom_id } : {}),
      ...(button.url ? { url: button.url } : {}),
    })),
    ephemeral: (message.flags & EPHEMERAL) !== 0,
    updated,
    ...(reference === undefined ? {} : { repliesTo: reference }),
    message,
  };
}
