/** "Which non-members", "which partners from outside NATO": those who do not belong to a group. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EntityKind } from "../../dataset/schema.js";
import { asWord, isLight, isWord, type Span } from "../spans/span.js";

export interface Outsiders {
  /** The question with "which countries" in their place. */
  readonly main: readonly Span[];
  /** Groups to none of which an answer may belong. */
  readonly outside: readonly string[];
}

interface Row {
  readonly name: string;
  /** The group, and the span behind the whole phrase; it begins behind the question word. */
  reads(
    spans: readonly Span[],
    from: number,
    catalogue: Catalogue,
  ): { group: string; to: number } | undefined;
}

const ROWS: readonly Row[] = [
  {
    name: "non-NATO partners, non-NATO countries, non-NATO members",
    reads(spans, from, catalogue) {
      const group = isNon(spans[from]) ? groupOf(spans[from + 1], catalogue) : undefined;
      if (group === undefined) return undefined;
      return { group, to: isPeople(spans[from + 2]) ? from + 3 : from + 2 };
    },
  },
  {
    name: "non-members of NATO, non-members: of the only group that is named",
    reads(spans, from, catalogue) {
      if (
        !isNon(spans[from]) ||
        !/^(?:members?|member (?:states?|countries|country)|allies)$/i.test(spans[from + 1]?.text ?? "")
      )
        return undefined;
      const groups = [...new Set(spans.slice(from).flatMap((span) => groupOf(span, catalogue) ?? []))];
      const [group] = groups;
      if (group === undefined || groups.length > 1) return undefined;
      const named =
        /^of$/i.test(spans[from + 2]?.text ?? "") && groupOf(spans[from + 3], catalogue) === group;
      return { group, to: named ? from + 4 : from + 2 };
    },
  },
  {
    name: "partners from outside NATO, countries not in the EU, leaders beyond the Alliance",
    reads(spans, from, catalogue) {
      if (!isPeople(spans[from])) return undefined;
      let at = from + 1;
      while (
        /^(?:from|outside|beyond|not|in|of|that|are|were|who|belonging|to|the)$/i.test(spans[at]?.text ?? "")
      )
        at++;
      const said = spans.slice(from + 1, at).some((span) => /^(?:outside|beyond|not)$/i.test(span.text));
      const group = said ? groupOf(spans[at], catalogue) : undefined;
      return group === undefined ? undefined : { group, to: at + 1 };
    },
  },
];

/** "Which foreign leader came to the White House": of another country than the one that is named, whoever acts for it. */
function takeForeign(spans: readonly Span[], from: number, catalogue: Catalogue): Outsiders | undefined {
  const noun = spans[from];
  const asked = noun?.tag === "office" || (isWord(noun, "kind") && noun.word.people === true);
  if (!asked || !/^foreign$/i.test(spans[from - 1]?.text ?? "")) return undefined;
  const day = catalogue.coverage.end - 1;
  const homes = spans
    .slice(from + 1)
    .flatMap((span) => (span.tag === "name" ? span.ids : []))
    .flatMap((id) => catalogue.countryOf(id, day)?.id ?? []);
  const [home] = homes;
  const only = home !== undefined && homes.every((each) => each === home);
  return only ? { main: spans, outside: [home] } : undefined;
}

export function takeOutsiders(spans: readonly Span[], catalogue: Catalogue): Outsiders {
  const ask = spans.findIndex(
    (span) => isWord(span, "ask") || isWord(span, "how-many") || isWord(span, "list"),
  );
  const from = spans.findIndex((span, at) => at > ask && !isLight(span));
  const foreign = ask < 0 || from < 0 ? undefined : takeForeign(spans, from, catalogue);
  if (foreign) return foreign;
  for (const row of ask < 0 || from < 0 ? [] : ROWS) {
    const found = row.reads(spans, from, catalogue);
    const [first] = spans.slice(from);
    if (!found || !first) continue;
    const noun = spans
      .slice(from, found.to)
      .map((span) => span.text)
      .join(" ");
    const asked: Span = asWord(first, { is: "kind", kinds: kindsOf(noun) });
    const rest = spans.slice(found.to).map((span) => asBody(span, found.group, catalogue));
    return { main: [...spans.slice(0, from), asked, ...rest], outside: [found.group] };
  }
  return { main: spans, outside: [] };
}

/** Leaders are people and states are countries; who is a partner or no member may also be an organisation. */
function kindsOf(noun: string): readonly EntityKind[] {
  if (/leaders?|officials?|ministers?|people|diplomats?/i.test(noun)) return ["person"];
  return /countr|nations?|states?/i.test(noun) ? ["country"] : ["country", "organisation"];
}

/** Whom they joined is the group itself, and not any one of its leaders. */
function asBody(span: Span, group: string, catalogue: Catalogue): Span {
  if (span.tag !== "name" || groupOf(span, catalogue) !== group) return span;
  return { ...span, ids: [group], group: false };
}

function groupOf(span: Span | undefined, catalogue: Catalogue): string | undefined {
  return span?.tag === "name"
    ? span.ids.find((id) => {
        const entity = catalogue.entity(id);
        return entity?.members !== undefined || entity?.feature === "continent";
      })
    : undefined;
}

const isNon = (span: Span | undefined): boolean => /^(?:non|nonmembers?)$/i.test(span?.text ?? "");

const isPeople = (span: Span | undefined): boolean =>
  isWord(span, "allies") ||
  (isWord(span, "kind") && !span.word.kinds.includes("place")) ||
  /^(?:partners?|allies|guests?|outsiders?|participants?|nations?|leaders?)$/i.test(span?.text ?? "");
