/** Makes text of a question or a dataset safe to show on Discord: nothing in it formats, links, mentions or reorders. */

/**
 * Controls but for the line break, halves of surrogate pairs, marks that turn the direction of text, and invisible
 * characters, but for the joiners (U+200C, U+200D) that emoji and some scripts need.
 */
const HIDDEN =
  /[\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
const CONTROL = /\p{Cc}/gu;

/** What Discord reads as formatting, a mention or a link, wherever it stands. */
const LIVE = /[\\*_~`|[\]<>@]|:(?=\/\/)/gu;
/** What it reads as a heading, list or small print at the start of a line. */
const LEADING = /^(\s*)([#+-])/gmu;
const NUMBERED = /^(\s*\d+)\./gmu;

/** Without what is not seen; a tab or line break of another kind is a space. For places that show no markdown. */
export function plain(text: string): string {
  return ORDINARY.test(text) ? text.trim() : unhidden(text);
}

/** Letters and signs of the West and of Cyrillic and Greek: most texts have no others, and to look for what is hidden takes long. */
const ORDINARY = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u0370-\u052F\u2013\u2014\u2018-\u201D\u2026]*$/u;

function unhidden(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(CONTROL, (character) => (character === "\n" ? "\n" : character === "\t" ? " " : ""))
    .replace(HIDDEN, "")
    .trim();
}

/** The same in one line. A narrow space that keeps words together, as French has before its colon, stays. */
export const plainLine = (text: string): string =>
  plain(text).replace(/\s+/gu, (gap) => (gap === "\u202F" ? gap : " "));

/**
 * A link to a channel, in a text that is yet to be escaped: between two characters of the private use area, which mean
 * nothing to anybody else. Whoever writes them as well makes a link that pings nobody and opens to nobody who may not
 * see the channel.
 */
export const channelLink = (id: string): string => `\uE000${id}\uE001`;
const CHANNEL = /\uE000(\d{17,20})\uE001/gu;

/** As Discord markdown that shows exactly the plain text, and links to channels. */
export function escapeText(text: string): string {
  return plain(text)
    .replace(LIVE, "\\$&")
    .replace(LEADING, "$1\\$2")
    .replace(NUMBERED, "$1\\.")
    .replace(CHANNEL, "<#$1>");
}

/** The same in one line. */
export const escapeLine = (text: string): string => escapeText(plainLine(text));
