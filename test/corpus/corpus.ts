/** The corpus: one expected answer, many phrasings. One folder a dataset, one file a theme. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { JsonReply } from "../../src/answer/json.js";

const Entry = z.strictObject({
  means: z.string(),
  /** How the first of the phrasings is read, word for word as the asker sees it. */
  reading: z.string().optional(),
  kind: z.string().optional(),
  /** Entity or topic ids, dates, "yes" or "no", or counts; compared as sets. */
  answers: z.array(z.union([z.string(), z.number()])).optional(),
  /** Some of the answers; there may be more. */
  has: z.array(z.union([z.string(), z.number()])).optional(),
  /** All the events that the answer rests on. */
  events: z.array(z.string()).optional(),
  /** Some of them. */
  includes: z.array(z.string()).optional(),
  /** Kinds of failure, any of which will do. */
  failure: z.array(z.string()).optional(),
  asked: z.array(z.string()).min(1),
});
export type Entry = z.infer<typeof Entry>;

export interface Theme {
  readonly name: string;
  readonly entries: readonly Entry[];
}

export function readCorpus(name: "report" | "winter"): readonly Theme[] {
  const folder = fileURLToPath(new URL(name, import.meta.url)).replace("/dist/", "/");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({
      name: name.replace(".json", ""),
      entries: z.array(Entry).parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))),
    }));
}

/** What a reply gives in the corpus's terms, and what was expected: equal where the reading is right. */
export function compare(entry: Entry, reply: JsonReply): { readonly got: object; readonly expected: object } {
  if (entry.failure) {
    const kind = reply.failure?.kind ?? reply.kind;
    return {
      got: { failure: kind },
      expected: { failure: entry.failure.includes(kind) ? kind : entry.failure.join(" or ") },
    };
  }
  const got = reply.answers.map(
    ({ id, date, count, label }) => id ?? date ?? (reply.kind === "count" ? count : label),
  );
  const has = (id: string): boolean => reply.events.includes(id);
  return {
    got: {
      kind: reply.kind,
      ...(isRead(entry, reply) && { reading: reply.reading }),
      ...(entry.answers && { answers: sorted(got) }),
      ...(entry.has && { has: entry.has.filter((each) => got.map(String).includes(String(each))) }),
      ...(entry.events && { events: sorted(reply.events) }),
      ...(entry.includes && { includes: entry.includes.filter(has) }),
    },
    expected: {
      kind: entry.kind,
      ...(isRead(entry, reply) && { reading: entry.reading }),
      ...(entry.answers && { answers: sorted(entry.answers) }),
      ...(entry.has && { has: entry.has }),
      ...(entry.events && { events: sorted(entry.events) }),
      ...(entry.includes && { includes: entry.includes }),
    },
  };
}

/** Other phrasings may be read in other words: "calls" for "contacts". */
function isRead({ reading, asked }: Entry, { question }: JsonReply): boolean {
  return reading !== undefined && question === asked[0];
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map(String).sort();
}
