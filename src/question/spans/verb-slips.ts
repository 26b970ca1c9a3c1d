/** "When did biden cal macron": a short word right where a verb must stand, a letter short of an everyday verb or past it, is that verb. */
import { distance } from "../../text/distance.js";
import type { Token } from "../../text/tokens.js";
import { COMMON_WORDS } from "../words/common-words.js";
import { isLight, isWord, type Span } from "./span.js";

/** What people do with one another most; the forms behind "did", and those without it. Short ones only: longer words are spelt right wherever they stand. */
const BASE = ["call", "meet", "talk", "phone", "visit", "speak", "host", "tell", "send"];
const PAST = ["called", "met", "talked", "phoned", "visited", "spoke", "hosted", "told", "sent"];

const LONGEST = 4;
const SHORTEST = 3;

/** Undefined where no verb is missing there, or none is that near. */
export function verbMeant({ key }: Token, spans: readonly Span[], at: number): string | undefined {
  if (key.length < SHORTEST || key.length > LONGEST || COMMON_WORDS.has(key)) return undefined;
  if (spans.some((span) => span.tag === "relation" && !span.light)) return undefined;
  const place = spans.findIndex((span) => span.from === at);
  const before = spans.slice(0, place).filter((span) => !isLight(span));
  const last = before.at(-1);
  const subject = last?.tag === "name" && !last.pause;
  const asked = isWord(last, "ask") && /^who/.test(last.word.ask);
  const next = spans[place + 1];
  const object = next?.tag === "name" || next?.tag === "unknown" || isWord(next, "preposition");
  if (!object || !(subject || asked)) return undefined;
  const helped = before.some((span) => isWord(span, "auxiliary"));
  const order = helped ? [BASE, PAST] : [PAST, BASE];
  return order.flat().find((verb) => isSlip(key, verb));
}

/** A letter too many or too few: with another letter in its place, "cull" and "melt" are words of their own. */
const isSlip = (key: string, verb: string): boolean =>
  key[0] === verb[0] && key.length !== verb.length && distance(key, verb, 1) === 1;
