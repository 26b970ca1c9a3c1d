/** The parts of an answer that every layout has, as markdown within their limits. */
import type { Presentation } from "../../answer/presentation.js";
import { lineIn } from "../../forms/line-in.js";
import type { Locale } from "../../phrases/locale.js";
import { number } from "../../phrases/number.js";
import {
  AND_MORE,
  ASK_NARROWER,
  DID_YOU_MEAN,
  PAGE,
  READ_AS,
  SHOWN_BY,
  YOU_CAN_ASK,
} from "../../phrases/reply.js";
import { cut } from "../cut.js";
import { escapeLine, plainLine } from "../escape.js";
import { LIMITS } from "../limits.js";
import type { Page } from "./page.js";
import type { Scene } from "./scene.js";

/** How the question was read, and what else is to be known of the answer: a line each, without marks. */
export function remarks({ reading, notes }: Presentation, locale: Locale): readonly string[] {
  const read = cut(escapeLine(reading), LIMITS.part.reading);
  const told = notes.map(escapeLine).filter(Boolean);
  const shown = told.slice(0, LIMITS.part.notes).map((note) => `• ${cut(note, LIMITS.part.note)}`);
  const more = told.length - shown.length;
  return [
    ...(read === "" ? [] : [READ_AS[locale](read)]),
    ...shown,
    ...(more > 0 ? [AND_MORE[locale](String(more))] : []),
  ];
}

/** The question, where others would not see it; and who showed it. */
export function preface({ asked, quoted, shownBy, locale }: Scene): readonly string[] {
  const isToQuote = quoted === true && asked !== undefined && !BARE.test(asked.question);
  const question = isToQuote ? escapeLine(lineIn(asked.question, locale)) : "";
  return [
    ...(question === "" ? [] : [`> ${cut(question, LIMITS.part.question)}`]),
    ...(shownBy === undefined ? [] : [`-# ${SHOWN_BY[locale](`<@${shownBy}>`)}`]),
  ];
}

/** A command with nothing filled in: what it shows says what was asked. */
const BARE = /^\/\S+$/u;

export function suggestionTitle({ didYouMean }: Presentation, locale: Locale): string {
  return (didYouMean === true ? DID_YOU_MEAN : YOU_CAN_ASK)[locale]();
}

export const suggestionLines = (suggestions: readonly string[], locale: Locale): readonly string[] =>
  suggestions.map((question) => `• ${cut(escapeLine(lineIn(question, locale)), LIMITS.part.suggestion)}`);

/** Where no page has all the events: how many are left out, and what to do. */
export const leftOut = (count: number, locale: Locale): string =>
  `${AND_MORE[locale](number(count, locale))}. ${ASK_NARROWER[locale]()}`;

/** What the data covers, and the page. Plain text, which embeds show as it is; `written` makes it fit elsewhere. */
export function footing(
  { footer }: Presentation,
  { number: at, count }: Page,
  locale: Locale,
  written: (text: string) => string = plainLine,
): string {
  const pages = count > 1 ? PAGE[locale](number(at + 1, locale), number(count, locale)) : "";
  return [cut(written(footer), LIMITS.part.footer), pages].filter(Boolean).join(" · ");
}
