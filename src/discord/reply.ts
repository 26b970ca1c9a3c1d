/** Lays an answer out as a Discord message: one embed within every limit, and buttons for the suggestions. */
import type { APIEmbed, APIEmbedField } from "discord.js";
import type { Presentation } from "../answer/presentation.js";
import { NARROWER, suggestionsTitle } from "../answer/text.js";
import { thousands } from "../text/thousands.js";
import { type ButtonRow, suggestButtons } from "./buttons.js";
import type { Seal } from "./custom-id.js";
import { cut } from "./cut.js";
import { escapeLine, escapeText, plainLine } from "./escape.js";
import { eventField } from "./event-field.js";
import { LIMITS } from "./limits.js";

/** What a channel message and an answer to an interaction have in common. */
export interface MessageBody {
  readonly embeds: APIEmbed[];
  readonly components: ButtonRow[];
  /** Nobody is ever pinged. */
  readonly allowed_mentions: { parse: [] };
}

const BLUE = 0x2f6f9f;

export function toMessage(presentation: Presentation, seal: Seal): MessageBody {
  const { rows, rest } = suggestButtons(presentation.suggestions, seal);
  return {
    embeds: [toEmbed(presentation, rest)],
    components: rows,
    allowed_mentions: { parse: [] },
  };
}

function toEmbed(presentation: Presentation, suggestions: readonly string[]): APIEmbed {
  const head = heading(presentation);
  const footer = cut(plainLine(presentation.footer), LIMITS.part.footer);
  const asks = suggestionField(suggestionsTitle(presentation), suggestions);
  const used =
    (head.title?.length ?? 0) + (head.description?.length ?? 0) + footer.length + asks.reduce(addSize, 0);
  const events = fitted(presentation, LIMITS.embed.fields - asks.length, LIMITS.embed.sum - used);
  return {
    color: BLUE,
    ...head,
    fields: [...events, ...asks],
    ...(footer === "" ? {} : { footer: { text: footer } }),
  };
}

/** The headline is the title where it is one short line, and else begins the description. */
function heading({ headline, reading, notes }: Presentation): Pick<APIEmbed, "title" | "description"> {
  const whole = escapeText(headline) || "No answer";
  const short = whole.length <= LIMITS.embed.title && !whole.includes("\n");
  const read = cut(escapeLine(reading), LIMITS.part.reading);
  const lines = [
    short ? "" : cut(whole, LIMITS.part.headline),
    read === "" ? "" : `*Read as: ${read}*`,
    ...shortened(notes.map(escapeLine).filter(Boolean)),
  ].filter(Boolean);
  return {
    ...(short ? { title: whole } : {}),
    ...(lines.length === 0 ? {} : { description: lines.join("\n") }),
  };
}

function shortened(notes: readonly string[]): readonly string[] {
  const shown = notes.slice(0, LIMITS.part.notes).map((note) => `• ${cut(note, LIMITS.part.note)}`);
  return notes.length > shown.length ? [...shown, more(notes.length - shown.length)] : shown;
}

function suggestionField(name: string, suggestions: readonly string[]): readonly APIEmbedField[] {
  if (suggestions.length === 0) return [];
  const lines = suggestions.map((question) => `• ${cut(escapeLine(question), LIMITS.part.suggestion)}`);
  return [{ name, value: lines.join("\n") }];
}

/** As many of the events as fit, in order, and then how many are left out. */
function fitted(
  { events, more: others = 0 }: Pick<Presentation, "events" | "more">,
  most: number,
  room: number,
): readonly APIEmbedField[] {
  const fields = events.slice(0, most).map(eventField);
  if (others === 0 && events.length <= most && fields.reduce(addSize, 0) <= room) return fields;
  const shown: APIEmbedField[] = [];
  let left = room - addSize(0, leftOut(events.length + others));
  for (const field of fields) {
    left -= addSize(0, field);
    if (left < 0 || shown.length === most - 1) break;
    shown.push(field);
  }
  return [...shown, leftOut(events.length - shown.length + others)];
}

function leftOut(count: number): APIEmbedField {
  return { name: more(count), value: NARROWER };
}

const more = (count: number): string => `… and ${thousands(count)} more`;
const addSize = (sum: number, { name, value }: APIEmbedField): number => sum + name.length + value.length;
