/** English as questions use it. The verbs of events are in the ontology, not here. */
import { keyOf } from "../../text/tokens.js";
import { ASKED } from "./tables/asked.js";
import { FILLERS } from "./tables/fillers.js";
import { GRAMMAR } from "./tables/grammar.js";
import { MATTER } from "./tables/matter.js";
import { ORDER } from "./tables/order.js";
import type { Word } from "./word.js";

/** In order of precedence: a phrase in two rows has the meaning of the first. */
const TABLES = [ASKED, ORDER, GRAMMAR, MATTER, FILLERS];

/** What each phrase means, by key. */
export function vocabulary(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const [word, phrases] of TABLES.flat()) {
    for (const phrase of phrases.split("|")) {
      const key = keyOf(phrase);
      if (key !== "" && !words.has(key)) words.set(key, word);
    }
  }
  return words;
}
