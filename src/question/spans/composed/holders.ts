/** Who held an office in the time that a question is about: of one country, or in any member of a group. */
import type { Term } from "../../../dataset/catalogue.js";
import type { OfficeType } from "../../../ontology/schema.js";
import { keyOf } from "../../../text/tokens.js";
import type { Interval } from "../../../time/interval.js";
import { type OfficeSpan, type Span, spanOf } from "../span.js";
import { type Composed, nameOf, reach, type Scope } from "./composed.js";

/** Who holds that office; several where the term changed hands within the period, none where nobody is known to. */
export function holders(
  { offices, text }: OfficeSpan,
  of: string,
  spans: readonly Span[],
  from: number,
  to: number,
  { catalogue, period }: Scope,
): Composed | undefined {
  // "Ukraine's commander-in-chief" is whoever bears that title, and not whoever else may be called so.
  const titled = catalogue.terms.filter(
    (term) => term.of === of && inOffice(term, period) && isTitle(text, term.title),
  );
  if (titled.length > 0)
    return {
      length: to - from,
      spans: [
        { ...nameOf([...new Set(titled.map((term) => term.holder.id))], spans, from, to), byOffice: true },
      ],
    };
  const roles = catalogue.rolesOf(offices);
  const inRole = catalogue.terms.filter(
    (term) => term.role !== undefined && roles.has(term.role) && inOffice(term, period),
  );
  const own = inRole.filter((term) => term.of === of);
  // The US national security adviser serves in the White House.
  const parts = own.length > 0 ? [] : catalogue.members(of);
  const ids = (own.length > 0 ? own : inRole.filter((term) => parts.includes(term.of))).map(
    (term) => term.holder.id,
  );
  // "OSCE ministers", of a body without offices: those who act for it.
  const many = ids.length === 0 && /s$/i.test(spans[to - 1]?.text ?? "");
  if (many && catalogue.entity(of)?.kind === "organisation")
    return { length: to - from, spans: [nameOf([of], spans, from, to)] };
  // "The German chancellor" of data that knows none is nobody, and not Germany.
  const nobody: OfficeSpan = spanOf({ tag: "office", offices, vacant: true, ...reach(spans, from, to) });
  const holder =
    ids.length === 0 ? nobody : { ...nameOf([...new Set(ids)], spans, from, to), byOffice: true };
  return { length: to - from, spans: [holder] };
}

/** "Commander-in-chief" for "Commander-in-Chief of the Armed Forces"; one word alone says too little. */
function isTitle(text: string, title: string): boolean {
  const key = keyOf(text);
  return key.includes(" ") && keyOf(title).startsWith(`${key} of `);
}

/** Whoever held that office in one of the group's members, and those members and the group themselves. */
export function holdersIn(
  group: string,
  offices: readonly OfficeType[],
  spans: readonly Span[],
  from: number,
  to: number,
  { catalogue, period }: Scope,
): Composed | undefined {
  const roles = catalogue.rolesOf(offices);
  const bodies = new Set(catalogue.bodiesOf(group, period));
  const ids = catalogue.terms
    .filter((term) => bodies.has(term.of) && roles.has(term.role ?? "") && inOffice(term, period))
    .map((term) => term.holder.id);
  // One who is not named stands in the record as their country: "Nordic counterparts".
  return {
    length: to - from,
    spans: [{ ...nameOf([...new Set([...ids, ...bodies])], spans, from, to), group: true, offices }],
  };
}

export function held(ids: readonly string[], { catalogue, period }: Scope): readonly Term[] {
  return catalogue.terms.filter((term) => ids.includes(term.holder.id) && inOffice(term, period));
}

export const inOffice = (term: Pick<Term, "interval">, period: Interval): boolean =>
  term.interval.start < period.end && period.start < term.interval.end;
