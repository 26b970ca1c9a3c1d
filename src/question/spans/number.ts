/** Numbers as people write them: "1,700", "53 million", "$53m", "three thousand", and with a hedge, "up to 100,000". */
import { createPhrases } from "../../text/phrases.js";
import type { Token } from "../../text/tokens.js";

export interface WrittenNumber {
  /** Tokens that it takes, its hedge among them. */
  readonly length: number;
  readonly value: number;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["k", 1_000],
  ["million", 1_000_000],
  ["mn", 1_000_000],
  ["mln", 1_000_000],
  ["m", 1_000_000],
  ["billion", 1_000_000_000],
  ["bn", 1_000_000_000],
  ["b", 1_000_000_000],
]);

/** Letters that are a scale only right behind the figures: "53m", but not "53 m". */
const ATTACHED = /^(\d+)(k|m|mn|mln|b|bn)$/;

/** Numbers up to twelve, written out. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, at) => [word, at + 1] as const),
);

/** What says how exact a number is: what is asked for is compared within a tenth anyway. */
const HEDGES = createPhrases(
  new Map(
    [
      "up to",
      "nearly",
      "almost",
      "roughly",
      "approximately",
      "some",
      "more than",
      "less than",
      "fewer than",
      "at least",
      "at most",
      "no more than",
      "no fewer than",
      "no less than",
      "as many as",
      "as much as",
      "just over",
      "just under",
      "well over",
      "close to",
      "upwards of",
    ].map((text) => [text, true]),
  ),
);

/** From this on a number with a hedge is an amount: "more than two sources" is another thing. */
const LEAST_HEDGED = 100;

/** The number that begins at the token, or the hedge before one; `dated` tells whether a token belongs to a date. */
export function numberAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  dated: (token: Token) => boolean,
): WrittenNumber | undefined {
  const plain = plainAt(text, tokens, at, dated);
  if (plain) return plain;
  const hedge = HEDGES.at(tokens, at);
  const hedged = hedge && plainAt(text, tokens, at + hedge.length, dated);
  return hedge && hedged && hedged.value >= LEAST_HEDGED
    ? { length: hedge.length + hedged.length, value: hedged.value }
    : undefined;
}

function plainAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  dated: (token: Token) => boolean,
): WrittenNumber | undefined {
  const token = tokens[at];
  if (!token || dated(token)) return undefined;
  const next = tokens[at + 1]?.key ?? "";
  // "Three thousand": without a scale, a number in words is a word like others.
  const word = NUMBER_WORDS.get(token.key);
  const scale = next.length > 2 ? SCALES.get(next) : undefined;
  if (word !== undefined) return scale === undefined ? undefined : { length: 2, value: word * scale };
  const [, figures, letters] = ATTACHED.exec(token.key) ?? [];
  if (figures !== undefined) return { length: 1, value: Number(figures) * (SCALES.get(letters ?? "") ?? 1) };
  if (!/^\d[\d,]*$/.test(token.text)) return undefined;
  const whole = Number(token.key);
  const point = decimalsBehind(text, token, tokens[at + 1]);
  if (point === undefined) return { length: scale === undefined ? 1 : 2, value: whole * (scale ?? 1) };
  const [, decimals = "", behind] = point;
  const spelt = SCALES.get(behind ?? tokens[at + 2]?.key ?? "");
  const value = Number(`${whole}.${decimals}`) * (spelt ?? 1);
  return {
    length: behind === undefined && spelt !== undefined ? 3 : 2,
    value: Math.round(value * 100) / 100,
  };
}

/** "1.5 billion", "1.5bn": a point with figures right behind it, where these are an amount and no date. */
function decimalsBehind(text: string, token: Token, next: Token | undefined): RegExpExecArray | undefined {
  if (!next || text.slice(token.end, next.start) !== ".") return undefined;
  const found = /^(\d{1,2})(k|m|mn|mln|b|bn)?$/.exec(next.key);
  return found ?? undefined;
}
