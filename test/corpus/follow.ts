/** The corpus of follow-ups: a conversation so far, and what is said next in many wordings. One file a dataset. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Engine, Reply } from "../../src/engine.js";
import type { Query } from "../../src/query/query.js";

const Continued = z.strictObject({
  means: z.string(),
  /** What was asked before, each but the first as a follow-up of the one before it. */
  before: z.array(z.string()).min(1),
  /** How each of the wordings is read, word for word as the asker sees it. */
  reading: z.string(),
  /** What it has from the question before; left out where that is nothing. */
  carried: z.string().optional(),
  asked: z.array(z.string()).min(1),
});
const Alone = z.strictObject({
  means: z.string(),
  before: z.array(z.string()).min(1),
  /** Answered as if nothing had been asked before. */
  alone: z.array(z.string()).min(1),
});
const Refused = z.strictObject({
  means: z.string(),
  before: z.array(z.string()).min(1),
  /** Taken for parts of the question before, and not answered: that one still stands. */
  refused: z.array(z.string()).min(1),
});
export type Continued = z.infer<typeof Continued>;
export type Alone = z.infer<typeof Alone>;
export type Refused = z.infer<typeof Refused>;

export function readFollowCorpus(name: "report" | "winter"): readonly (Continued | Alone | Refused)[] {
  const file = fileURLToPath(new URL(`follow/${name}.json`, import.meta.url)).replace("/dist/", "/");
  return z.array(z.union([Continued, Alone, Refused])).parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Asks one after the other, each of them with the query that answered the one before it; the last of these. */
export async function queryAfter(questions: readonly string[], engine: Engine): Promise<Query> {
  let before: Query | undefined;
  for (const question of questions) {
    const { outcome } = await engine.ask(question, before && { before });
    if (outcome.kind === "failure") throw new Error(`“${question}” is not answered: ${outcome.failure.kind}`);
    before = outcome.query;
  }
  if (!before) throw new Error("a follow-up needs a question before it");
  return before;
}

/** What a reply says that it has from the question before. */
export function carriedIn({ presentation }: Reply): string | undefined {
  return presentation.notes
    .map((note) => /^Carried over from the question before: (.*)[.]$/.exec(note)?.[1])
    .find((carried) => carried !== undefined);
}
