/**
 * A question of a feed whose act is put in words that no phrase of the ontology has: all that is neither a name, a date nor
 * a word of asking is taken together for one kind of act.
 */

import type { EventType } from "../../../ontology/schema.js";
import type { Span } from "../../spans/span.js";
import { COMMON_WORDS } from "../../words/common-words.js";
import { arranged } from "./arranged.js";
import { stemsOf } from "./kind-stems.js";
import type { KindWords } from "./kind-words.js";
import { isOfAct, likeliest, type Told } from "./likeliest.js";
import { partsOf } from "./parts.js";

/** A question in the order of words that the grammar reads, with one verb for all words of the act. */
export interface ByKind extends Told {
  readonly spans: readonly Span[];
}

/** Acts that consist in taking someone or something in. */
const RECEIVING: ReadonlySet<string> = new Set(stemsOf("received admitted hosted"));

/** The readings that the words allow, the likeliest first. */
export function byKind(spans: readonly Span[], kinds: KindWords): readonly ByKind[] {
  return likeliest(spans, kinds).flatMap(({ type, sure, words }) => {
    const receiving = stemsOf(type.told ?? type.label).some((each) => RECEIVING.has(each));
    const parts = partsOf(spans, (span) => isOfAct(span) || isCalledSo(span, type), receiving);
    const made = parts && arranged(parts, type);
    return made ? [{ type, sure, words, spans: made }] : [];
  });
}

/** "Human rights" is the name of an office too; in small letters it is what the kind is called. */
function isCalledSo(span: Span, type: EventType): boolean {
  if (span.tag !== "name" || span.demonym || span.text !== span.text.toLowerCase()) return false;
  const label = new Set(stemsOf(type.label));
  const own = stemsOf(span.text);
  return own.length > 0 && own.every((each) => label.has(each));
}

/** What may be the name of someone unknown, without whom the question is another: no everyday word, and none of an act. */
export function isForeign(span: Span, spans: readonly Span[], kinds: KindWords): boolean {
  if (span.tag !== "unknown") return false;
  const word = span.text.toLowerCase();
  const capital = /^\p{Lu}/u.test(span.text) && span !== spans[0];
  return capital || !(COMMON_WORDS.has(word) || stemsOf(word).every(kinds.has));
}
