/** The graph's events as whoever had only a search engine would lay them in: one sentence an event. */
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

export interface Quad {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** Lines without four fields are passed over; underscores stand for spaces. */
export function parseQuads(text: string): readonly Quad[] {
  return text.split("\n").flatMap((line) => {
    const [subject, relation, object, date] = line.trim().replaceAll("_", " ").split("\t");
    return subject && relation && object && date ? [{ subject, relation, object, date }] : [];
  });
}

/** Plain or .gz; throws where it cannot be read, which the import has ruled out before. */
export async function readQuads(path: string): Promise<readonly Quad[]> {
  const bytes = await readFile(path);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return parseQuads((isZipped ? gunzipSync(bytes) : bytes).toString("utf8"));
}

export const sentenceOf = ({ subject, relation, object, date }: Quad): string =>
  `${subject} ${relation} ${object} on ${date}`;
