/** What a message that someone points at says, and when it was posted; pure. */
import type { APIEmbed, APIMessage } from "discord.js";
import type { Day } from "../time/interval.js";

export interface PointedAt {
  /** What was written; of a message without, or with a link, what its embeds say. Empty where it is only a picture. */
  readonly text: string;
  /** Undefined where Discord's timestamp is none. */
  readonly posted?: Day;
}

type Said = Pick<APIMessage, "content" | "embeds">;

/** A forwarded message carries what it forwards as a snapshot, and nothing of its own. */
export function pointedAt(message: APIMessage): PointedAt {
  const forwarded = message.message_snapshots?.[0]?.message;
  const text = [message, ...(forwarded ? [forwarded] : [])].map(textOf).filter(Boolean).join("\n");
  const posted = Math.floor(Date.parse(forwarded?.timestamp ?? message.timestamp) / MILLISECONDS_A_DAY);
  return Number.isFinite(posted) ? { text, posted } : { text };
}

const MILLISECONDS_A_DAY = 86_400_000;

const textOf = ({ content = "", embeds = [] }: Partial<Said>): string =>
  [content, ...embeds.map(embedText)].filter((part) => part.trim() !== "").join("\n");

const embedText = ({ title, description, fields = [] }: APIEmbed): string =>
  [title ?? "", description ?? "", ...fields.map(({ name, value }) => `${name}: ${value}`)]
    .filter((part) => part.trim() !== "")
    .join("\n");
