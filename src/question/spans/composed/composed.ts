/** What a row that joins spans is given and gives, and what all of them need to know of their neighbours. */
import type { Catalogue } from "../../../dataset/catalogue.js";
import type { Interval } from "../../../time/interval.js";
import type { Lexicon } from "../../words/lexicon.js";
import { isLight, isWord, type NameSpan, type Span, type SpanKind, spanOf } from "../span.js";

export interface Composed {
  /** How many spans it takes; where it is only one, what it makes must be nothing that a row reads again. */
  readonly length: number;
  readonly spans: readonly Span[];
}

export interface Scope {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  /** The time that the question is about: offices are looked up in it. */
  readonly period: Interval;
}

export interface Row {
  /** The pattern, and an example. */
  readonly name: string;
  /** What the first of its spans may be, so that it is not tried elsewhere; anything where it is left out. */
  readonly starts?: readonly SpanKind[];
  compose(spans: readonly Span[], at: number, scope: Scope): Composed | undefined;
}

/** "Which French minister": the kind of answer that is wanted. */
export function isAsked(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).findLast((span) => !isLight(span));
  const asks = isWord(before, "ask") && (before.word.ask === "which" || before.word.ask === "what");
  return asks || isWord(before, "how-many");
}

/** The position after `at`, past one word of that kind if it stands there. */
export function after(spans: readonly Span[], at: number, kind: "possessive" | "the"): number {
  const next = spans[at + 1];
  return isWord(next, kind) || (kind === "the" && isLight(next)) ? at + 2 : at + 1;
}

/** The id of the country or organisation that is named there. */
export function countryAt(spans: readonly Span[], at: number, catalogue: Catalogue): string | undefined {
  const span = spans[at];
  if (span?.tag !== "name") return undefined;
  return [...span.ids, ...(span.standsFor ?? [])].find((id) => {
    const kind = catalogue.entity(id)?.kind;
    return kind === "country" || kind === "organisation";
  });
}

/** The id of what has an office of its own, named there: a country, or a town whose mayor someone is. */
export function ownerOfOfficesAt(
  spans: readonly Span[],
  at: number,
  catalogue: Catalogue,
): string | undefined {
  const span = spans[at];
  if (span?.tag !== "name") return undefined;
  return (
    span.ids.find((id) => catalogue.terms.some((term) => term.of === id)) ?? countryAt(spans, at, catalogue)
  );
}

/** The id of what has members, or of the continent or the like, that is named there: NATO, the G7, Europe. */
export function groupAt(spans: readonly Span[], at: number, catalogue: Catalogue): string | undefined {
  const span = spans[at];
  if (span?.tag !== "name") return undefined;
  return span.ids.find((id) => {
    const entity = catalogue.entity(id);
    return entity?.members !== undefined || entity?.feature === "continent";
  });
}

export function isPerson(span: NameSpan, catalogue: Catalogue): boolean {
  return span.ids.every((id) => catalogue.entity(id)?.kind === "person");
}

/** One name for a stretch of spans. */
export function nameOf(ids: readonly string[], spans: readonly Span[], from: number, to: number): NameSpan {
  return spanOf({
    tag: "name",
    ids,
    demonym: false,
    troops: false,
    ambiguous: false,
    ...reach(spans, from, to),
  });
}

/** From the first to the last of them, with all their words. */
export function reach(
  spans: readonly Span[],
  from: number,
  to: number,
): Pick<Span, "from" | "to" | "text" | "pause"> {
  const taken = spans.slice(from, to);
  return {
    from: taken[0]?.from ?? 0,
    to: taken.at(-1)?.to ?? 0,
    text: taken.map((span) => span.text).join(" "),
    pause: taken.at(-1)?.pause ?? false,
  };
}
