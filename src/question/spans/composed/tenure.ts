/** Of those who held an office one after the other, the earlier or the later one: "the outgoing German chancellor". */
import type { Term } from "../../../dataset/catalogue.js";
import { keyOf } from "../../../text/tokens.js";
import { isLight, isWord, type NameSpan, type OfficeSpan, type Span } from "../span.js";
import {
  after,
  type Composed,
  countryAt,
  isPerson,
  nameOf,
  type Row,
  reach,
  type Scope,
} from "./composed.js";
import { inOffice } from "./holders.js";

/** Whose term began last; whose ends; and whose was over before. */
type Tenure = "new" | "outgoing" | "former";

export const TENURE_ROWS: readonly Row[] = [
  {
    name: "<new> <country> <office>: the new German chancellor, the outgoing president of France",
    compose(spans, at, scope) {
      const tenure = tenureOf(spans[at]);
      if (!tenure) return undefined;
      const country = countryAt(spans, at + 1, scope.catalogue);
      if (country !== undefined) {
        const next = after(spans, at + 1, "possessive");
        const office = spans[next];
        return office?.tag === "office"
          ? pick(tenure, office, country, spans, at, next + 1, scope)
          : undefined;
      }
      const [office, link] = [spans[at + 1], spans[at + 2]];
      if (office?.tag === "name" && isTitled(office, scope))
        return { length: 2, spans: [{ ...office, ...reach(spans, at, at + 2) }] };
      if (office?.tag === "office" && link?.tag === "name" && isPerson(link, scope.catalogue))
        return everHeld(office, link, scope)
          ? { length: 3, spans: [{ ...link, ...reach(spans, at, at + 3) }] }
          : undefined;
      if (office?.tag !== "office" || !isWord(link, "preposition") || link.word.preposition !== "of")
        return undefined;
      const last = isLight(spans[at + 3]) ? at + 4 : at + 3;
      const of = countryAt(spans, last, scope.catalogue);
      return of === undefined ? undefined : pick(tenure, office, of, spans, at, last + 1, scope);
    },
  },
  {
    name: "<country> 's <new> <office>: Germany's new chancellor",
    compose(spans, at, scope) {
      const country = countryAt(spans, at, scope.catalogue);
      const next = country === undefined ? at : after(spans, at, "possessive");
      const [tenure, office] = [tenureOf(spans[next]), spans[next + 1]];
      return country !== undefined && tenure && office?.tag === "office"
        ? pick(tenure, office, country, spans, at, next + 2, scope)
        : undefined;
    },
  },
];

function tenureOf(span: Span | undefined): Tenure | undefined {
  if (span === undefined || (span.tag !== "unknown" && !isWord(span, "filler"))) return undefined;
  if (/^(?:new|incoming|newly elected|newly appointed)$/i.test(span.text)) return "new";
  if (/^(?:outgoing|departing)$/i.test(span.text)) return "outgoing";
  return /^(?:former|ex|previous|erstwhile)$/i.test(span.text) ? "former" : undefined;
}

function pick(
  tenure: Tenure,
  office: OfficeSpan,
  of: string,
  spans: readonly Span[],
  from: number,
  to: number,
  { catalogue, period }: Scope,
): Composed | undefined {
  const next = spans[to];
  const roles = catalogue.rolesOf(office.offices);
  const terms = catalogue.terms
    .filter((term) => term.of === of && term.role !== undefined && roles.has(term.role))
    .sort((a, b) => a.interval.start - b.interval.start);
  if (next?.tag === "name" && isPerson(next, catalogue))
    return everHeld(office, next, { catalogue })
      ? { length: to + 1 - from, spans: [{ ...next, ...reach(spans, from, to + 1) }] }
      : undefined;
  const chosen = choose(
    tenure,
    terms,
    terms.filter((term) => inOffice(term, period)),
  );
  const nobody: OfficeSpan = { ...office, vacant: true, ...reach(spans, from, to) };
  const span = chosen ? { ...nameOf([chosen.holder.id], spans, from, to), byOffice: true } : nobody;
  return { length: to - from, spans: [span] };
}

function choose(tenure: Tenure, terms: readonly Term[], current: readonly Term[]): Term | undefined {
  const [first] = current;
  switch (tenure) {
    case "new":
      return current.at(-1);
    case "outgoing":
      return first;
    case "former":
      // Where the office changed hands in the time asked about, the one who left it.
      return current.length > 1
        ? first
        : terms.findLast((term) => term.interval.end <= (first?.interval.start ?? 0));
  }
}

/** "Former Secretary of State Albright" bore that title at some time. */
function everHeld(
  { offices }: OfficeSpan,
  { ids }: NameSpan,
  { catalogue }: Pick<Scope, "catalogue">,
): boolean {
  const roles = catalogue.rolesOf(offices);
  return catalogue.terms.some((term) => ids.includes(term.holder.id) && roles.has(term.role ?? ""));
}

/** "Chancellor Merkel", which is itself one of her names. */
function isTitled(name: NameSpan, { catalogue, lexicon }: Scope): boolean {
  const [first = ""] = keyOf(name.text).split(" ");
  return !name.byOffice && isPerson(name, catalogue) && lexicon.offices.entries.has(first);
}
