/** Persons by their office: "the French foreign minister", "President Macron", "his French counterpart". */
import type { Catalogue } from "../../../dataset/catalogue.js";
import { keyOf } from "../../../text/tokens.js";
import { isLight, isWord, type NameSpan, type OfficeSpan, type Span, spanOf } from "../span.js";
import {
  after,
  countryAt,
  groupAt,
  isAsked,
  isPerson,
  nameOf,
  ownerOfOfficesAt,
  type Row,
  reach,
} from "./composed.js";
import { held, holders, holdersIn, inOffice } from "./holders.js";

export const OFFICE_ROWS: readonly Row[] = [
  {
    name: "<group> ['s] <offices>: NATO leaders, the Baltic presidents · <offices> of [the] <group>",
    starts: ["name", "office"],
    compose(spans, at, scope) {
      if (isAsked(spans, at)) return undefined;
      const group = groupAt(spans, at, scope.catalogue);
      const behind = group ? after(spans, at, "possessive") : at;
      const office = spans[behind];
      if (group)
        return isPlural(office) ? holdersIn(group, office.offices, spans, at, behind + 1, scope) : undefined;
      const link = spans[at + 1];
      if (!isPlural(office) || !isWord(link, "preposition") || !/^(?:of|from|in)$/i.test(link.text))
        return undefined;
      const last = after(spans, at + 1, "the");
      const whole = groupAt(spans, last, scope.catalogue);
      return whole ? holdersIn(whole, office.offices, spans, at, last + 1, scope) : undefined;
    },
  },
  {
    name: "<country> ['s] <office>: the French foreign minister, the town's mayor",
    starts: ["name"],
    compose(spans, at, scope) {
      const country = ownerOfOfficesAt(spans, at, scope.catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      const office = spans[next];
      if (!country || office?.tag !== "office" || isAsked(spans, at)) return undefined;
      return holders(office, country, spans, at, next + 1, scope);
    },
  },
  {
    name: "<country> and <country> <office>: the US and French presidents",
    starts: ["name"],
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
    starts: ["the", "filler"],
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
        holders(spanOf({ tag: "office", offices, from, to, text, pause }), country, spans, at, at + 3, scope)
      );
    },
  },
  {
    name: "<office> of [the] <country>: the president of France",
    starts: ["office"],
    compose(spans, at, scope) {
      const office = spans[at];
      const link = spans[at + 1];
      if (office?.tag !== "office" || !isWord(link, "preposition")) return undefined;
      if (link.word.preposition !== "of" && link.word.preposition !== "from") return undefined;
      const next = after(spans, at + 1, "the");
      const country = ownerOfOfficesAt(spans, next, scope.catalogue);
      return country === undefined ? undefined : holders(office, country, spans, at, next + 1, scope);
    },
  },
  {
    name: "<person>'s <office>: Biden's national security adviser",
    starts: ["name"],
    compose(spans, at, scope) {
      const person = spans[at];
      if (person?.tag !== "name" || !isPerson(person, scope.catalogue) || isAsked(spans, at))
        return undefined;
      const next = after(spans, at, "possessive");
      const owns = next > at + 1 || isOwner(person, scope.catalogue);
      const office = spans[next];
      if (!owns || office?.tag !== "office") return undefined;
      const country = held(person.ids, scope).map(
        (term) => scope.catalogue.countryOf(term.of, scope.period.start)?.id,
      );
      const [of] = country.flatMap((id) => id ?? []);
      return of === undefined ? undefined : holders(office, of, spans, at, next + 1, scope);
    },
  },
  {
    name: "<office> <person>: President Macron",
    starts: ["office"],
    compose(spans, at, { catalogue }) {
      const office = spans[at];
      const name = spans[at + 1];
      if (office?.tag !== "office" || name?.tag !== "name" || !isPerson(name, catalogue)) return undefined;
      if (contradicts(office, name, catalogue)) return undefined;
      // "Presidents Biden phoned": those whom he did.
      const listed = name.pause || isWord(spans[at + 2], "and");
      if (/[^s]s$/i.test(office.text) && !listed) return undefined;
      return { length: 2, spans: [{ ...name, ...reach(spans, at, at + 2) }] };
    },
  },
  {
    name: "<holder> [,] <person>: US Secretary of State Antony Blinken · Blinken, the US Secretary of State",
    starts: ["name"],
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
    name: "<person> as <office>: Scholz as chancellor",
    starts: ["name"],
    compose(spans, at, { catalogue }) {
      const [person, as, office] = [spans[at], spans[at + 1], spans[at + 2]];
      if (person?.tag !== "name" || !isPerson(person, catalogue) || !/^as$/i.test(as?.text ?? ""))
        return undefined;
      return office?.tag === "office"
        ? { length: 3, spans: [{ ...person, ...reach(spans, at, at + 3) }] }
        : undefined;
    },
  },
  {
    name: "<country> counterpart: Biden's French counterpart",
    starts: ["name"],
    compose(spans, at, scope) {
      const country = countryAt(spans, at, scope.catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      if (!country || !isWord(spans[next], "counterpart")) return undefined;
      const person = spans.find(
        (span): span is NameSpan => span.tag === "name" && isPerson(span, scope.catalogue),
      );
      const roles = held(person?.ids ?? [], scope).flatMap((term) => term.role ?? []);
      const group = groupAt(spans, at, scope.catalogue);
      const of = group === undefined ? [country] : scope.catalogue.bodiesOf(group, scope.period);
      const holders = scope.catalogue.terms
        .filter(
          (term) => of.includes(term.of) && roles.includes(term.role ?? "") && inOffice(term, scope.period),
        )
        .map((term) => term.holder.id);
      // Unnamed, they stand in the record as their countries.
      const ids = [...new Set([...holders, ...(group === undefined ? [] : of)])];
      const many = group === undefined ? {} : { group: true };
      return ids.length === 0
        ? undefined
        : { length: next + 1 - at, spans: [{ ...nameOf(ids, spans, at, next + 1), ...many }] };
    },
  },
];

/** "Bidens" without its apostrophe, of one whose name has no s at its end. */
function isOwner({ text, ids }: NameSpan, catalogue: Catalogue): boolean {
  return /[^s]s$/i.test(text) && ids.every((id) => !catalogue.entity(id)?.name.endsWith("s"));
}

/** President Scholz: of one whose offices are known, it is none, nor like one of them. */
function contradicts({ offices }: OfficeSpan, { ids }: NameSpan, catalogue: Catalogue): boolean {
  const roles = catalogue.rolesOf(offices);
  const terms = catalogue.terms.filter((term) => ids.includes(term.holder.id));
  return terms.length > 0 && terms.every((term) => term.role !== undefined && !roles.has(term.role));
}

function isPlural(span: Span | undefined): span is OfficeSpan {
  return span?.tag === "office" && /s$/i.test(span.text);
}
