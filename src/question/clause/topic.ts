/** What a stretch of a question is about: topics of the dataset, or entities that topics concern. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { stem as formless } from "../../text/stem.js";
import { alike } from "../../text/synonyms.js";
import { keyOf } from "../../text/tokens.js";
import { isLight, type Span } from "../spans/span.js";
import type { Lexicon } from "../words/lexicon.js";

export interface TopicReading {
  /** Topic ids, or entity ids where only names stand there. */
  readonly ids: readonly string[];
  /** Words that neither topics nor anything else know. */
  readonly unknown: readonly string[];
}

/** What someone promised or agreed to do: a topic must have the deed and all whom and where it names, or it is of something else. */
export function readDeed(spans: readonly Span[], lexicon: Lexicon, catalogue: Catalogue): TopicReading {
  const { ids, unknown } = readTopics(spans, lexicon, catalogue);
  const content = spans.filter((span) => !isLight(span) && !isGrammar(span));
  const fitting = ids.filter((id) => content.every((span) => isPartOf(span, id, catalogue)));
  if (fitting.length > 0) return { ids: fitting, unknown };
  return { ids: [], unknown: [spans.map((span) => span.text).join(" ")] };
}

/** Whether a topic is about whoever is named, or has the word. */
function isPartOf(span: Span, topic: string, catalogue: Catalogue): boolean {
  if (span.tag === "topic") return span.ids.includes(topic);
  const { about = [] } = catalogue.topic(topic) ?? {};
  const named = span.tag === "name" && span.ids.some((id) => about.includes(id));
  const words = keyOf(span.text).split(" ").filter(bears);
  return named || (span.tag !== "name" && words.every((word) => isTopicWord(word, [topic], catalogue)));
}

/** An empty list of ids where nothing fits. */
export function readTopics(spans: readonly Span[], lexicon: Lexicon, catalogue: Catalogue): TopicReading {
  const content = spans.filter((span) => !isLight(span) && !isGrammar(span));
  const unknown = content.filter((span) => span.tag === "unknown").map((span) => span.text);
  if (content.length === 0) return { ids: [], unknown: [] };
  const text = spans.map((span) => span.text).join(" ");
  const whole =
    lexicon.topics.entries.get(keyOf(content.map((span) => span.text).join(" "))) ??
    lexicon.topics.entries.get(keyOf(text));
  if (whole) return { ids: whole, unknown: [] };
  const names = content.flatMap((span) => (span.tag === "name" ? span.ids : []));
  if (content.every((span) => span.tag === "name")) return { ids: names, unknown: [] };
  const words = content
    .flatMap((span) => keyOf(span.text).split(" "))
    .filter(bears)
    .map(stem);
  const best = byOverlap(words, lexicon);
  if (best.length > 0) {
    const strange = unknown.filter((word) => !isTopicWord(word, best, catalogue));
    // Where most of the stretch names the topic, a word more only tells about it: "the costs that Russia would incur".
    return { ids: best, unknown: strange.length * 2 < words.length ? [] : strange };
  }
  return { ids: names, unknown };
}

/** The topics one of whose phrases shares the most words with the stretch; at least half of the phrase must be there. */
function byOverlap(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const scores = new Map<string, number>();
  for (const [phrase, ids] of lexicon.topics.entries) {
    const parts = phrase.split(" ").filter(bears).map(stem);
    const shared = parts.filter((part) => words.includes(part)).length;
    const covered = shared / Math.max(1, parts.length);
    if (shared === 0 || (covered < 0.5 && shared < 2)) continue;
    for (const id of ids) scores.set(id, Math.max(scores.get(id) ?? 0, shared + covered));
  }
  const top = Math.max(0, ...scores.values());
  return [...scores].filter(([, score]) => score === top).map(([id]) => id);
}

/** "Strip Russia of most-favoured-nation status": the name of the topic says that it is taken away. */
export function saidByTopic(text: string, ids: readonly string[], catalogue: Catalogue): boolean {
  const words = keyOf(text).split(" ").filter(bears).map(formless);
  return (
    ids.length > 0 &&
    words.length > 0 &&
    ids.every((id) => {
      const topic = catalogue.topic(id);
      const own = new Set(
        keyOf(topic?.label ?? "")
          .split(" ")
          .map(formless),
      );
      return words.every((word) => [word, ...alike(word)].some((each) => own.has(each)));
    })
  );
}

function isTopicWord(word: string, ids: readonly string[], catalogue: Catalogue): boolean {
  const stems = keyOf(word).split(" ").map(stem);
  return ids.some((id) => {
    const topic = catalogue.topic(id);
    const own = [topic?.label ?? "", ...(topic?.aliases ?? [])]
      .flatMap((text) => keyOf(text).split(" "))
      .map(stem);
    return stems.every((each) => own.includes(each));
  });
}

const GRAMMAR = new Set([
  "literal",
  "auxiliary",
  "preposition",
  "possessive",
  "and",
  "or",
  "that",
  "pronoun",
  "ask",
  "light",
  "topic-noun",
  "event-noun",
  "ever",
]);
const isGrammar = (span: Span): boolean => span.tag === "word" && GRAMMAR.has(span.word.is);

const EMPTY = new Set(["the", "and", "with", "for", "from", "who", "are", "that", "its"]);
const bears = (word: string): boolean => word.length > 2 && !EMPTY.has(word);

/** Plural and verb endings off, crudely: only for comparing words with one another. */
const stem = (word: string): string => word.replace(/(?:ings?|ed|es|s|e)$/, "");
