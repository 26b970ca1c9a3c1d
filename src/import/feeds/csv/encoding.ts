/** In which encoding the text of a spreadsheet is, told by its first bytes. */
import { isUtf8 } from "node:buffer";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Of text in Latin letters in UTF-16, nearly every second byte is 0. */
const MANY = 0.3;

/** `start` is as much of the file as is at hand; a byte order mark decides, then what the bytes can be. */
export function encodingOf(start: Uint8Array): Encoding {
  const [a, b, c] = start;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const half = start.length / 2;
  if ((zeros[1] ?? 0) > half * MANY) return "utf-16le";
  if ((zeros[0] ?? 0) > half * MANY) return "utf-16be";
  return isUtf8(whole(start)) || mostlyUtf8(start) ? "utf-8" : "windows-1252";
}

/** Without the character that the end of the sample may have cut. */
function whole(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
    if (byte < 0x80) break;
  }
  return bytes;
}

/** A few bad bytes in a UTF-8 file are bad rows; in Windows-1252 hardly any accent looks like UTF-8 by chance. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return good > bad;
}
