/** Tokens → spans: at each place the longest of time, name, event word, office and plain word; in that order among equals. */
import { tells } from "../../ontology/tells.js";
import type { PhraseMatch } from "../../text/phrases.js";
import type { Token } from "../../text/tokens.js";
import type { TimeMention } from "../../time/expression.js";
import type { Lexicon } from "../words/lexicon.js";
import type { Word } from "../words/word.js";
import type { Candidate } from "./candidate.js";
import { namesAt } from "./named.js";
import { numberAt } from "./number.js";
import { type At, asWord, type Span, spanOf } from "./span.js";

export function annotate(
  text: string,
  tokens: readonly Token[],
  times: readonly TimeMention[],
  lexicon: Lexicon,
): readonly Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (lexicon.literal.has(tokens[at]?.key ?? "")) {
      spans.push(asWord(placeIn(text, tokens, at, at + 1), { is: "literal" }));
      at++;
      continue;
    }
    const found = longest(candidates(text, tokens, at, times, lexicon));
    const topic = topicAt(tokens, at, lexicon);
    const alone =
      topic &&
      Array.from({ length: topic.length }, (_, each) => lexicon.names.at(tokens, at + each)).every(
        (name) => !name,
      );
    const about = isAbout(spans) && topic !== undefined && topic.length > Math.max(1, found?.length ?? 0);
    // "Russian oil": the name alone would leave a word over that is nothing.
    const rest = topic && found && !found.plain ? restOf(text, tokens, at, found, topic, times, lexicon) : [];
    const wins =
      about ||
      !found ||
      (topic !== undefined &&
        topic.length > found.length &&
        ((found.plain && alone) || (rest.length > 0 && rest.every((each) => each === undefined))));
    const candidate = topic && wins ? topic : found;
    const to = at + (candidate?.length ?? 1);
    const place = placeIn(text, tokens, at, to);
    spans.push(candidate ? candidate.make(place) : spanOf({ tag: "unknown", ...place }));
    at = to;
  }
  return spans;
}

/** What each token of a topic's name would be that what was found leaves over; undefined where it is nothing. */
function restOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  found: Candidate,
  topic: Candidate,
  times: readonly TimeMention[],
  lexicon: Lexicon,
): readonly (Candidate | undefined)[] {
  return Array.from({ length: Math.max(0, topic.length - found.length) }, (_, each) =>
    longest(candidates(text, tokens, at + found.length + each, times, lexicon)),
  );
}

/** Right behind "about", and no word of telling before it, the longest name of a topic wins: "about the Russian build-up". */
function isAbout(spans: readonly Span[]): boolean {
  const before = spans.findLast(
    (span) => !(span.tag === "word" && (span.word.is === "the" || span.word.is === "filler")),
  );
  const about =
    before?.tag === "word" && before.word.is === "preposition" && before.word.preposition === "about";
  return about && !spans.some((span) => span.tag === "relation" && span.uses.every((use) => tells(use.type)));
}

/** Only what is nothing else: "sanctions" are an event, and "Russia" someone. */
function topicAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Candidate | undefined {
  const topic = lexicon.topics.at(tokens, at);
  return (
    topic && { length: topic.length, make: (place) => spanOf({ tag: "topic", ids: topic.value, ...place }) }
  );
}

/** The likelier first, where they are as long. */
function candidates(
  text: string,
  tokens: readonly Token[],
  at: number,
  times: readonly TimeMention[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const token = tokens[at];
  const time = times.find((each) => token && each.start <= token.start && token.start < each.end);
  if (time) {
    const length = tokens.slice(at).filter((each) => each.start < time.end).length;
    found.push({
      length,
      make: (place) => spanOf({ tag: "time", interval: time.interval, ...place, text: time.text }),
    });
  }
  found.push(...namesAt(tokens, at, lexicon));
  const dated = (each: Token): boolean =>
    times.some((other) => other.start <= each.start && each.start < other.end);
  const number = numberAt(text, tokens, at, dated);
  if (number)
    found.push({
      length: number.length,
      make: (place) => asWord(place, { is: "number", value: number.value }),
    });
  const word = wordAt(tokens, at, lexicon);
  const wordCandidate: Candidate | undefined = word && {
    length: word.length,
    plain: true,
    make: (place) => asWord(place, word.value),
  };
  if (
    wordCandidate &&
    word &&
    (goesFirst(word.value, tokens[at - 1], word.length === tokens.length) ||
      isFuture(word, tokens, at, lexicon))
  )
    found.push(wordCandidate);
  const relation = relationAt(tokens, at, times, lexicon);
  const light = word?.value.is === "light" && word.length === relation?.length;
  if (relation)
    found.push({
      length: relation.length,
      make: (place) => spanOf({ tag: "relation", uses: relation.value, light, ...place }),
    });
  const office = lexicon.offices.at(tokens, at);
  if (office)
    found.push({
      length: office.length,
      make: (place) => spanOf({ tag: "office", offices: office.value, ...place }),
    });
  if (wordCandidate) found.push(wordCandidate);
  return found;
}

/** "The office of" says nothing, unless a name begins in it that goes on: "the Office of the Ombudsman". */
function wordAt(tokens: readonly Token[], at: number, { words, names }: Lexicon) {
  const word = words.at(tokens, at);
  if (word?.value.is !== "filler") return word;
  for (let inner = 1; inner < word.length; inner++) {
    if ((names.at(tokens, at + inner)?.length ?? 0) > word.length - inner) return words.at(tokens, at, inner);
  }
  return word;
}

/** "Forces" and "first" are no verbs, and behind "which" a "state" is a country, and "help" alone is no aid. */
function goesFirst(word: Word, before: Token | undefined, alone: boolean): boolean {
  if (word.is === "self") return alone;
  if (word.is === "kind") return before !== undefined && /^(?:which|what|whose)$/.test(before.key);
  // "The breakfast went ahead" is no go-ahead, which has an article.
  if (word.is === "happen")
    return before !== undefined && !/^(?:the|an?|his|her|its|their)$/.test(before.key);
  return word.is === "troops" || word.is === "order" || word.is === "mode";
}

/** "Going to receive", but not "going to Poland". */
function isFuture(word: PhraseMatch<Word>, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (word.value.is !== "auxiliary" || word.length < 2) return false;
  return lexicon.relations.at(tokens, at + word.length)?.value.some((use) => use.form === "base") ?? false;
}

const PREPOSITIONS = new Set(["on", "in", "for", "to", "with", "at", "of", "over", "by"]);

/** "call on 6 February" is no "call on", and "call on the phone" neither: there the preposition belongs to what follows. */
function relationAt(tokens: readonly Token[], at: number, times: readonly TimeMention[], lexicon: Lexicon) {
  const found = lexicon.relations.at(tokens, at);
  const last = found && found.length > 1 ? at + found.length - 1 : undefined;
  if (last === undefined || !PREPOSITIONS.has(tokens[last]?.key ?? "")) return found;
  // "Call on the first of March": an article may stand between.
  const next = tokens[last + (tokens[last + 1]?.key === "the" ? 2 : 1)];
  const dated = next !== undefined && times.some((time) => time.start <= next.start && next.start < time.end);
  const taken = dated || (lexicon.words.at(tokens, last)?.length ?? 0) > 1;
  return (taken ? lexicon.relations.at(tokens, at, last - at) : undefined) ?? found;
}

function longest(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const each of candidates) if (!best || each.length > best.length) best = each;
  return best;
}

function placeIn(text: string, tokens: readonly Token[], from: number, to: number): At {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const gap = text.slice(end, tokens[to]?.start ?? text.length);
  return { from, to, text: text.slice(start, end), pause: /[,;:.?!]|\s[-–—]\s/.test(gap) };
}
