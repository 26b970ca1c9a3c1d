/**
 * Names made of several spans become one: "the French foreign minister", "American soldiers", "President Macron",
 * "Poland's Błaszczak", "the French government". Rows are tried in order at every place until none applies.
 */
import type { Catalogue, Term } from "../dataset/catalogue.js";
import { keyOf } from "../names/tokens.js";
import type { Interval } from "../time/interval.js";
import type { Lexicon } from "./lexicon.js";
import { isLight, isWord, type NameSpan, type OfficeSpan, type Span } from "./span.js";

interface Composed {
  /** How many spans it takes, at least 2. */
  readonly length: number;
  readonly spans: readonly Span[];
}

interface Row {
  readonly name: string;
  compose(spans: readonly Span[], at: number, scope: Scope): Composed | undefined;
}

interface Scope {
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  /** The time that the question is about: offices are looked up in it. */
  readonly period: Interval;
}

const ROWS: readonly Row[] = [
  {
    name: "<country> ['s] <office>: the French foreign minister",
    compose(spans, at, scope) {
      const country = countryAt(spans, at, scope.catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      const office = spans[next];
      if (!country || office?.tag !== "office" || isAsked(spans, at)) return undefined;
      return holders(office, country, spans, at, next + 1, scope);
    },
  },
  {
    name: "<country> and <country> <office>: the US and French presidents",
    compose(spans, at, scope) {
      const [first, and, office] = [countryAt(spans, at, scope.catalogue), spans[at + 1], spans[at + 3]];
      const second = countryAt(spans, at + 2, scope.catalogue);
      if (!first || !second || !isWord(and, "and") || office?.tag !== "office") return undefined;
      const one = holders(office, first, spans, at, at + 1, scope);
      const other = holders(office, second, spans, at + 2, at + 4, scope);
      return one && other && { length: 4, spans: [...one.spans, and, ...other.spans] };
    },
  },
  {
    name: "<adjective> <country> <noun> as an office: the top French diplomat",
    compose(spans, at, scope) {
      const [adjective, country, noun] = [
        spans[at],
        countryAt(spans, at + 1, scope.catalogue),
        spans[at + 2],
      ];
      if (!country || !adjective || !noun || !isLight(adjective)) return undefined;
      const offices = scope.lexicon.offices.entries.get(keyOf(`${adjective.text} ${noun.text}`));
      const { from, to, text, pause } = noun;
      return (
        offices &&
        holders({ tag: "office", offices, from, to, text, pause }, country, spans, at, at + 3, scope)
      );
    },
  },
  {
    name: "<office> of [the] <country>: the president of France",
    compose(spans, at, scope) {
      const office = spans[at];
      const link = spans[at + 1];
      if (office?.tag !== "office" || !isWord(link, "preposition")) return undefined;
      if (link.word.preposition !== "of" && link.word.preposition !== "from") return undefined;
      const next = after(spans, at + 1, "the");
      const country = countryAt(spans, next, scope.catalogue);
      return country === undefined ? undefined : holders(office, country, spans, at, next + 1, scope);
    },
  },
  {
    name: "<office> <person>: President Macron",
    compose(spans, at, { catalogue }) {
      const office = spans[at];
      const name = spans[at + 1];
      if (office?.tag !== "office" || name?.tag !== "name" || !isPerson(name, catalogue)) return undefined;
      return { length: 2, spans: [{ ...name, ...reach(spans, at, at + 2) }] };
    },
  },
  {
    name: "<holder> [,] <person>: US Secretary of State Antony Blinken · Blinken, the US Secretary of State",
    compose(spans, at, { catalogue }) {
      const first = spans[at];
      const next = after(spans, at, "the");
      const second = spans[next];
      if (first?.tag !== "name" || second?.tag !== "name" || !isPerson(first, catalogue)) return undefined;
      const same = first.ids.filter((id) => second.ids.includes(id));
      if (same.length === 0) return undefined;
      return {
        length: next + 1 - at,
        spans: [{ ...second, ids: same, ambiguous: same.length > 1, ...reach(spans, at, next + 1) }],
      };
    },
  },
  {
    name: "<country> counterpart: Biden's French counterpart",
    compose(spans, at, scope) {
      const country = countryAt(spans, at, scope.catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      if (!country || !isWord(spans[next], "counterpart")) return undefined;
      const person = spans.find(
        (span): span is NameSpan => span.tag === "name" && isPerson(span, scope.catalogue),
      );
      const roles = held(person?.ids ?? [], scope).flatMap((term) => term.role ?? []);
      const ids = scope.catalogue.terms
        .filter(
          (term) => term.of === country && roles.includes(term.role ?? "") && inOffice(term, scope.period),
        )
        .map((term) => term.holder.id);
      return ids.length === 0
        ? undefined
        : { length: next + 1 - at, spans: [nameOf(ids, spans, at, next + 1)] };
    },
  },
  {
    name: "<country> ['s] <troops>: American soldiers · <troops> from <country>",
    compose(spans, at, { catalogue }) {
      const country = countryAt(spans, at, catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      if (country && isWord(spans[next], "troops")) return troopsOf(country, spans, at, next + 1, catalogue);
      const link = spans[at + 1];
      if (!isWord(spans[at], "troops") || !isWord(link, "preposition")) return undefined;
      if (link.word.preposition !== "of" && link.word.preposition !== "from") return undefined;
      const last = after(spans, at + 1, "the");
      const owner = countryAt(spans, last, catalogue);
      return owner ? troopsOf(owner, spans, at, last + 1, catalogue) : undefined;
    },
  },
  {
    name: "<troops> of <unit> · <unit> <troops>: soldiers of the 82nd Airborne Division",
    compose(spans, at) {
      const first = spans[at];
      if (first?.tag === "name" && first.troops && isWord(spans[at + 1], "troops")) {
        return { length: 2, spans: [{ ...first, ...reach(spans, at, at + 2) }] };
      }
      if (!isWord(first, "troops")) return undefined;
      const link = spans[at + 1];
      const linked =
        isWord(link, "preposition") && (link.word.preposition === "of" || link.word.preposition === "from");
      const next = linked ? after(spans, at + 1, "the") : at + 1;
      const unit = spans[next];
      if (unit?.tag !== "name" || !unit.troops || unit.demonym) return undefined;
      return { length: next + 1 - at, spans: [{ ...unit, ...reach(spans, at, next + 1) }] };
    },
  },
  {
    name: "<country> ['s] <people>: American officials, the French side",
    compose(spans, at, { catalogue }) {
      const country = countryAt(spans, at, catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      const people = spans[next];
      if (!country || !isWord(people, "kind") || !people.word.people || isAsked(spans, at)) return undefined;
      return { length: next + 1 - at, spans: [nameOf([country], spans, at, next + 1)] };
    },
  },
  {
    name: "<whole> ['s] <part>: the US State Department · Poland's Błaszczak · American soldiers of the 82nd",
    compose(spans, at, { catalogue }) {
      const whole = spans[at];
      const link = spans[at + 1];
      const linked =
        isWord(link, "possessive") || (isWord(link, "preposition") && link.word.preposition === "of");
      const next = linked ? after(spans, at + 1, "the") : after(spans, at, "the");
      const part = spans[next];
      if (whole?.tag !== "name" || part?.tag !== "name" || whole.pause) return undefined;
      if (!linked && !whole.demonym && !whole.troops) return undefined;
      const ids = part.ids.filter(
        (id) => id !== whole.ids[0] && whole.ids.some((each) => catalogue.members(each).includes(id)),
      );
      const isPlace = ids.some((id) => catalogue.entity(id)?.kind === "place");
      if (ids.length === 0 || isPlace) return undefined;
      return {
        length: next + 1 - at,
        spans: [{ ...part, ids, ambiguous: ids.length > 1, ...reach(spans, at, next + 1) }],
      };
    },
  },
];

/** Applies the rows from left to right, again on what they make, until nothing changes. */
export function compose(spans: readonly Span[], scope: Scope): readonly Span[] {
  for (let at = 0; at < spans.length; at++) {
    for (const row of ROWS) {
      const made = row.compose(spans, at, scope);
      if (made)
        return compose([...spans.slice(0, at), ...made.spans, ...spans.slice(at + made.length)], scope);
    }
  }
  return spans;
}

/** "Which French minister": the kind of answer that is wanted. */
function isAsked(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).findLast((span) => !isLight(span));
  const asks = isWord(before, "ask") && (before.word.ask === "which" || before.word.ask === "what");
  return asks || isWord(before, "how-many");
}

/** The position after `at`, past one word of that kind if it stands there. */
function after(spans: readonly Span[], at: number, kind: "possessive" | "the"): number {
  const next = spans[at + 1];
  return isWord(next, kind) || (kind === "the" && isLight(next)) ? at + 2 : at + 1;
}

function countryAt(spans: readonly Span[], at: number, catalogue: Catalogue): string | undefined {
  const span = spans[at];
  if (span?.tag !== "name") return undefined;
  return span.ids.find((id) => {
    const kind = catalogue.entity(id)?.kind;
    return kind === "country" || kind === "organisation";
  });
}

/** Who holds that office; several where the term changed hands within the period, none where nobody is known to. */
function holders(
  { offices }: OfficeSpan,
  of: string,
  spans: readonly Span[],
  from: number,
  to: number,
  { catalogue, period }: Scope,
): Composed | undefined {
  const roles = new Set(offices.map((office) => office.id));
  const ids = catalogue.terms
    .filter(
      (term) => term.of === of && term.role !== undefined && roles.has(term.role) && inOffice(term, period),
    )
    .map((term) => term.holder.id);
  return ids.length === 0
    ? undefined
    : { length: to - from, spans: [nameOf([...new Set(ids)], spans, from, to)] };
}

function held(ids: readonly string[], { catalogue, period }: Scope): readonly Term[] {
  return catalogue.terms.filter((term) => ids.includes(term.holder.id) && inOffice(term, period));
}

const inOffice = (term: Term, period: Interval): boolean =>
  term.interval.start < period.end && period.start < term.interval.end;

/** The widest units of the country: their parts come with them. */
function troopsOf(
  country: string,
  spans: readonly Span[],
  from: number,
  to: number,
  catalogue: Catalogue,
): Composed | undefined {
  const units = catalogue.members(country).filter((id) => catalogue.entity(id)?.kind === "unit");
  const widest = units.filter((id) => !units.includes(catalogue.entity(id)?.within ?? ""));
  if (widest.length === 0) return undefined;
  return { length: to - from, spans: [{ ...nameOf(widest, spans, from, to), troops: true }] };
}

function isPerson(span: NameSpan, catalogue: Catalogue): boolean {
  return span.ids.every((id) => catalogue.entity(id)?.kind === "person");
}

function nameOf(ids: readonly string[], spans: readonly Span[], from: number, to: number): NameSpan {
  return { tag: "name", ids, demonym: false, troops: false, ambiguous: false, ...reach(spans, from, to) };
}

function reach(
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
