/** A title or clause as pieces: known names, offices, words of other names, small words and punctuation. */
import type { Entity } from "../../dataset/schema.js";
import { keyOf } from "../../text/tokens.js";
import { MONTH } from "../../time/calendar-words.js";
import type { Lexicon } from "./lexicon.js";
import { HEADS, HONORIFICS, PARTICLES, PLURALS } from "./office-words.js";

export type Piece =
  | {
      readonly kind: "country" | "body" | "person";
      readonly text: string;
      readonly entities: readonly Entity[];
      readonly owns: boolean;
      readonly demonym: boolean;
    }
  | { readonly kind: "office"; readonly text: string; readonly plural: boolean }
  | { readonly kind: "honorific" | "name" | "word" | "mark"; readonly text: string };

interface Word {
  readonly text: string;
  /** With the possessive 's taken off. */
  readonly bare: string;
  readonly owns: boolean;
}

const WORD =
  /\((?:[^()]*)\)|(?:\p{Lu}\.){1,}(?:\p{Lu}\b)?|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&-]*(?:(?<=\b(?:Jr|Sr|Dr|Mr|Mrs|Ms|St|Gen|Sen|Amb|Adm))\.)?|[,;:–—]|-(?= )/gu;

export function cut(text: string, lexicon: Lexicon): readonly Piece[] {
  const words = [...text.replace(/,? (Jr|Sr)\b\.?/g, " $1.").matchAll(WORD)]
    // What stands in brackets explains what stands before: (ROK), (D-CA).
    .filter(([word]) => !word.startsWith("("))
    .map(([word]): Word => {
      const owns = /(?:'s|s')$/i.test(word);
      return { text: word, bare: word.replace(/'s?$/i, ""), owns };
    });
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const [piece, length] = nameAt(words, at, lexicon) ??
      officeAt(words, at, lexicon) ?? [single(words[at], words[at + 1]), 1];
    if (piece) pieces.push(piece);
    at += length;
  }
  return pieces;
}

/** Words that have a capital at the beginning of a sentence or by custom, and begin no name. */
/** Small words keep their kind where a title writes them large: "Call With", "Of Lithuania". */
const SMALL = /^(?:of|for|to|with|by|from|and|the|on|in|at)$/i;
const NO_NAME =
  /^(?:this|that|today|yesterday|tonight|earlier|during|as|together|d\.c\.?|phone|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** Before a figure: "Jan" and "May" are names too. */
const MONTH_NAME = new RegExp(`^${MONTH}$`, "i");

type Read = readonly [Piece, number] | undefined;

function nameAt(words: readonly Word[], at: number, lexicon: Lexicon): Read {
  if (!startsName(words[at]?.text ?? "")) return undefined;
  for (let length = Math.min(lexicon.longest, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    const last = run.at(-1);
    if (!last || run.some(({ text }) => /^[,;:–—-]$/.test(text))) continue;
    const key = keyOf([...run.slice(0, -1).map(({ text }) => text), last.bare].join(" "));
    const entry = lexicon.entries.get(key) ?? lexicon.entries.get(withoutInitials(run, last));
    if (!entry) continue;
    const { kind, entities } = entry;
    // A place is no one who takes part, unless an office before it makes it a name: "Secretary Austin".
    if (kind === "place") {
      if (isHead(words[at - 1]) || HONORIFICS.has(keyOf(words[at - 1]?.text ?? ""))) continue;
      return [{ kind: "word", text: run.map(({ text }) => text).join(" ") }, length];
    }
    return [
      {
        kind,
        text: run.map(({ text }) => text).join(" "),
        entities,
        owns: last.owns,
        demonym: entry.how === "demonym",
      },
      length,
    ];
  }
  const demonym = lexicon.demonym(words[at]?.bare ?? "");
  // "Jordan" or "Chad" before another name may be one's own name; a demonym stands before an office.
  if (!demonym || !startsName(words[at + 1]?.text ?? "")) return undefined;
  return [
    { kind: "country", text: words[at]?.text ?? "", entities: [demonym], owns: false, demonym: true },
    1,
  ];
}

/** "Joseph R. Biden Jr." is Joseph Biden. */
function withoutInitials(run: readonly Word[], last: Word): string {
  const kept = run
    .filter(({ text }) => !/^(?:\p{Lu}\.|Jr\.?|Sr\.?)$/u.test(text))
    .map((word) => (word === last ? word.bare : word.text));
  return run.length > 2 && kept.length > 1 ? keyOf(kept.join(" ")) : "";
}

/** The words up to the first head of an office, and other heads right behind it: "Deputy Prime Minister", "Secretary General". */
function officeAt(words: readonly Word[], at: number, lexicon: Lexicon): Read {
  let end = at;
  while (end < words.length && end - at < 7) {
    const word = words[end];
    if (!word || !startsName(word.text) || word.owns || SMALL.test(word.text) || NO_NAME.test(word.text))
      return undefined;
    if (end > at && nameAt(words, end, lexicon)?.[0].kind === "person") return undefined;
    if (isHead(word)) break;
    end++;
  }
  if (!isHead(words[end])) return undefined;
  while (isHead(words[end + 1]) && !words[end]?.owns) end++;
  const run = words.slice(at, end + 1);
  const first = run[0];
  // General, Admiral and the like are an office only where nothing else is.
  if (run.length === 1 && first && HONORIFICS.has(keyOf(first.text)) && words.length > at + 1)
    return undefined;
  const plural = PLURALS[keyOf(run.at(-1)?.text ?? "")];
  const text = run.map(({ text }) => text);
  if (plural !== undefined) text[text.length - 1] = (run.at(-1)?.text ?? "").replace(/s$/, "");
  return [{ kind: "office", text: text.join(" "), plural: plural !== undefined }, run.length];
}

function isHead(word: Word | undefined): boolean {
  if (!word || !startsName(word.text)) return false;
  const key = word.text.toLowerCase();
  return HEADS.has(key) || PLURALS[key] !== undefined;
}

function single(word: Word | undefined, next: Word | undefined): Piece | undefined {
  if (!word) return undefined;
  const { text } = word;
  if (/^[,;:–—-]$/.test(text)) return { kind: "mark", text };
  if (HONORIFICS.has(keyOf(text)) && startsName(text)) return { kind: "honorific", text };
  if (PARTICLES.has(text.toLowerCase()) || /^(?:al|el)-\p{L}/iu.test(text)) return { kind: "name", text };
  if (SMALL.test(text)) return { kind: "word", text: text.toLowerCase() };
  const isDate = MONTH_NAME.test(text) && /^\d/.test(next?.text ?? "");
  return { kind: startsName(text) && !NO_NAME.test(text) && !isDate ? "name" : "word", text };
}

function startsName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
