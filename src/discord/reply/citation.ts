/** A source in a line of markdown, with a link where it has a web address. */

import type { SourceLine } from "../../answer/presentation.js";
import { addressOf } from "../../answer/text.js";
import type { Locale } from "../../phrases/locale.js";
import { ON_THE_WORD_OF, UNTITLED } from "../../phrases/reply.js";
import { cut } from "../cut.js";
import { escapeLine } from "../escape.js";
import { LIMITS } from "../limits.js";
import { linkTo } from "./links.js";

/** Title, publisher, where in it, and on whose word. */
export function citation(source: SourceLine, locale: Locale, linked: boolean): string {
  const { title, publisher, locator, by } = source;
  const told = by === undefined ? "" : ON_THE_WORD_OF[locale](by);
  const details = [publisher, locator, told]
    .map((detail) => cut(escapeLine(detail), LIMITS.part.sourceDetail))
    .filter(Boolean);
  return [titleOf(source, title, locale, linked), ...details].join(", ");
}

/** Title and publisher alone. */
export function briefCitation(source: SourceLine, locale: Locale, linked: boolean): string {
  const publisher = cut(escapeLine(source.publisher), LIMITS.part.sourceDetail);
  return [titleOf(source, source.title, locale, linked), publisher].filter(Boolean).join(", ");
}

function titleOf(source: SourceLine, title: string, locale: Locale, linked: boolean): string {
  const name = cut(escapeLine(title) || UNTITLED[locale](), LIMITS.part.sourceTitle);
  const url = linked ? linkTo(addressOf(source)) : undefined;
  return url === undefined ? name : `[${name}](${url})`;
}
