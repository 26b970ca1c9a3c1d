import type { Reply } from "../answer/reply.js";
import type { Catalogue } from "../dataset/catalogue.js";
import type { Locale } from "../phrases/locale.js";
import { keyOf } from "../text/tokens.js";
import { isoAt } from "../time/calendar.js";
import type { About, Format } from "./format.js";

export function aboutOf(
  { question, presentation }: Reply,
  { dataset, coverage }: Catalogue,
  locale: Locale,
): About {
  const { id, title, licence } = dataset.manifest;
  return {
    question,
    reading: presentation.reading,
    dataset: { id, title, licence },
    until: isoAt(coverage.end - 1, "day"),
    locale,
  };
}

/** In letters: the rest of a long question tells nobody more. */
const MOST_LETTERS = 60;

/** "who-met-macron.csv": safe in any file system. */
export function fileName(question: string, { id }: Format): string {
  const words = keyOf(question).match(/[a-z0-9]+/g) ?? [];
  const name = words.join("-").slice(0, MOST_LETTERS).replace(/-$/, "");
  return `${name || "dateline"}.${id}`;
}
