/** The lines of an iCalendar file (RFC 5545, 3.1): values escaped, long lines folded. */

/** In octets, without the line break. */
const MOST_OCTETS = 75;

/** As a TEXT value: a line break is told as \n, and other controls are not told. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, "");
}

/** Each line folded where need be, and ended. */
export function content(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** In several lines where it is too long, each but the first behind a space; no character is cut in two. */
function folded(line: string): string {
  let text = "";
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      text += "\r\n ";
      room = MOST_OCTETS - 1;
    }
    text += character;
    room -= octets;
  }
  return text;
}
