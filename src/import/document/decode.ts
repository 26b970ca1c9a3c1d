/** A file's bytes as text; what is not UTF-8 is named as nearly as can be. */
import { fail, ok, type Result } from "../../result.js";
import { type Finding, finding } from "../reasons.js";

interface Mark {
  readonly encoding: string;
  readonly bytes: readonly number[];
}

/** Byte order marks; UTF-32 first, since UTF-16's is its beginning. */
const MARKS: readonly Mark[] = [
  { encoding: "UTF-32, little-endian", bytes: [0xff, 0xfe, 0, 0] },
  { encoding: "UTF-32, big-endian", bytes: [0, 0, 0xfe, 0xff] },
  { encoding: "UTF-16, little-endian", bytes: [0xff, 0xfe] },
  { encoding: "UTF-16, big-endian", bytes: [0xfe, 0xff] },
];

/** As much as is looked at to tell text from other things. */
const SAMPLE = 8192;

export function decode(bytes: Uint8Array): Result<string, Finding> {
  const encoding = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding;
  if (encoding !== undefined) return fail(otherEncoding(encoding));
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return fail(withNulls(sample));
  const text = utf8(bytes);
  if (text === undefined) return fail(isText(sample) ? eightBit(sample) : binary());
  if (text.trim() === "") return fail(finding("empty-file", "The file is empty."));
  return isText(sample) ? ok(text) : fail(binary());
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** English in UTF-16 without a mark has a nought in nearly every second byte. */
function withNulls(sample: Uint8Array): Finding {
  const half = sample.length / 2;
  const noughts = (parity: number): number =>
    sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (noughts(1) > 0.7 * half) return otherEncoding("UTF-16, little-endian");
  if (noughts(0) > 0.7 * half) return otherEncoding("UTF-16, big-endian");
  return binary();
}

/** Bytes 0x80 to 0x9F are letters and quotes in Windows-1252 and controls in ISO 8859-1. */
function eightBit(sample: Uint8Array): Finding {
  const windows = sample.some((byte) => byte >= 0x80 && byte <= 0x9f);
  return otherEncoding(windows ? "Windows-1252, most likely" : "ISO 8859-1 or Windows-1252, most likely");
}

function isText(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)).length;
  return controls <= sample.length / 500;
}

function otherEncoding(encoding: string): Finding {
  return finding("other-encoding", `The file is not in UTF-8 but in ${encoding}: save it as UTF-8.`);
}

function binary(): Finding {
  return finding("binary-file", "The file holds no text.");
}
