/** Forces, officials and parts by what they belong to: "American soldiers", "the US State Department". */
import type { Catalogue } from "../../../dataset/catalogue.js";
import { keyOf } from "../../../text/tokens.js";
import { asWord, isWord, type Span, spanOf } from "../span.js";
import { after, type Composed, countryAt, groupAt, isAsked, nameOf, type Row, reach } from "./composed.js";
import { holdersIn } from "./holders.js";

export const GROUP_ROWS: readonly Row[] = [
  {
    name: "first tranche [of sanctions]: what is called so, and not the first of all by date",
    starts: ["order"],
    compose(spans, at) {
      const [order, set] = [spans[at], spans[at + 1]];
      const noun = set?.tag === "relation" && set.uses.every((use) => use.form === "noun");
      const named = noun && /^(?:tranche|set|round|wave|batch|package)\b/i.test(set.text);
      if (!isWord(order, "order") || order.word.from !== "first" || !named) return undefined;
      const text = ["first", "second", "third"][order.word.nth - 1] ?? order.text;
      return { length: 2, spans: [asWord({ ...order, text }, { is: "literal" }), set] };
    },
  },
  {
    name: "hit by sanctions: no blow",
    starts: ["relation"],
    compose(spans, at, { lexicon }) {
      const hit = spans[at];
      const behind = spans.findIndex(
        (span, index) => index > at && /\b(?:sanctions|tranche)\b/i.test(span.text),
      );
      if (hit?.tag !== "relation" || !/^(?:hit|struck|targeted)$/i.test(hit.text) || behind < 0)
        return undefined;
      // "Were hit with sanctions": they were sanctioned.
      const uses = lexicon.relations.entries.get("sanctioned");
      const link = spans[at + 1];
      const by = isWord(link, "preposition") && /^(?:with|by)$/i.test(link.text);
      if (uses && by && behind === at + 2)
        return {
          length: 3,
          spans: [{ ...hit, uses, text: "sanctioned", pause: spans[behind]?.pause ?? false }],
        };
      return { length: 1, spans: [asWord(hit, { is: "light" })] };
    },
  },
  {
    name: "total <troops>: how many, at the beginning",
    starts: ["filler"],
    compose(spans, at) {
      const [total, troops] = [spans[at], spans[at + 1]];
      const opens = at === 0 && /^(?:total|altogether|overall|combined)$/i.test(total?.text ?? "");
      const forces = isWord(troops, "troops") || (troops?.tag === "name" && troops.troops);
      if (!opens || !forces || !isWord(total, "filler") || spans.some(isAsking)) return undefined;
      return { length: 2, spans: [asWord(total, { is: "how-many" }), troops] };
    },
  },
  {
    name: "<country> ['s] <troops>: American soldiers · <troops> from <country>",
    starts: ["name", "troops"],
    compose(spans, at, { catalogue }) {
      const country = countryAt(spans, at, catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      if (country && isWord(spans[next], "troops")) return troopsOf(country, spans, at, next + 1, catalogue);
      const link = spans[at + 1];
      if (!isWord(spans[at], "troops") || !isWord(link, "preposition")) return undefined;
      if (!/^(?:of|from)$/i.test(link.text)) return undefined;
      const last = after(spans, at + 1, "the");
      const owner = countryAt(spans, last, catalogue);
      return owner ? troopsOf(owner, spans, at, last + 1, catalogue) : undefined;
    },
  },
  {
    name: "<troops> did <country> have: those that were there",
    starts: ["troops"],
    compose(spans, at, { catalogue }) {
      const [troops, did, have] = [spans[at], spans[at + 1], spans[at + 3]];
      const country = countryAt(spans, at + 2, catalogue);
      if (!country || !isWord(troops, "troops") || !isWord(did, "auxiliary") || did.word.of !== "do")
        return undefined;
      if (!/^have$/i.test(have?.text ?? "")) return undefined;
      const forces = troopsOf(country, spans, at, at + 4, catalogue);
      return forces && { length: 4, spans: [...forces.spans, asWord(did, { is: "auxiliary", of: "be" })] };
    },
  },
  {
    name: "<troops> of <unit> · <unit> <troops>: soldiers of the 82nd Airborne Division",
    starts: ["name", "troops"],
    compose(spans, at) {
      const first = spans[at];
      if (first?.tag === "name" && first.troops && isWord(spans[at + 1], "troops")) {
        return { length: 2, spans: [{ ...first, ...reach(spans, at, at + 2) }] };
      }
      if (!isWord(first, "troops")) return undefined;
      const link = spans[at + 1];
      const linked = isWord(link, "preposition") && /^(?:of|from)$/i.test(link.text);
      const next = linked ? after(spans, at + 1, "the") : at + 1;
      const unit = spans[next];
      if (unit?.tag !== "name" || !unit.troops || unit.demonym) return undefined;
      return { length: next + 1 - at, spans: [{ ...unit, ...reach(spans, at, next + 1) }] };
    },
  },
  {
    name: "<group> ['s] <members>: NATO allies, G7 countries, European officials",
    starts: ["name"],
    compose(spans, at, scope) {
      const { catalogue, period, lexicon } = scope;
      const group = groupAt(spans, at, catalogue);
      const next = group ? after(spans, at, "possessive") : at;
      const kind = spans[next];
      const members =
        isWord(kind, "allies") ||
        (isWord(kind, "kind") && (kind.word.people || kind.word.kinds.includes("country")));
      if (!group || !kind || !members || isAsked(spans, at)) return undefined;
      const offices = lexicon.offices.entries.get(keyOf(kind.text).replace(/s$/, ""));
      if (offices && /s$/i.test(kind.text)) return holdersIn(group, offices, spans, at, next + 1, scope);
      const ids = catalogue.bodiesOf(group, period);
      return {
        length: next + 1 - at,
        spans: [{ ...nameOf(ids, spans, at, next + 1), by: "members", group: true }],
      };
    },
  },
  {
    name: "which <group> <leaders>: the office that is asked for",
    starts: ["name"],
    compose(spans, at, { catalogue, lexicon }) {
      const [group, kind] = [spans[at], spans[at + 1]];
      if (group?.tag !== "name" || !isWord(kind, "kind") || !kind.word.people || !isAsked(spans, at))
        return undefined;
      if (!groupAt(spans, at, catalogue)) return undefined;
      const offices = lexicon.offices.entries.get(keyOf(kind.text).replace(/s$/, ""));
      const { from, to, text, pause } = kind;
      return (
        offices && { length: 2, spans: [group, spanOf({ tag: "office", offices, from, to, text, pause })] }
      );
    },
  },
  {
    name: "<country> ['s] <people>: American officials, the French side",
    starts: ["name"],
    compose(spans, at, { catalogue }) {
      const country = countryAt(spans, at, catalogue);
      const next = country ? after(spans, at, "possessive") : at;
      const people = spans[next];
      if (
        !country ||
        !isWord(people, "kind") ||
        !(people.word.people || people.word.kinds.includes("country")) ||
        isAsked(spans, at)
      )
        return undefined;
      return { length: next + 1 - at, spans: [{ ...nameOf([country], spans, at, next + 1), by: "members" }] };
    },
  },
  {
    name: "<people> from <country>: anyone from China, officials of Poland",
    starts: ["kind"],
    compose(spans, at, { catalogue, period }) {
      const [people, link] = [spans[at], spans[at + 1]];
      if (!isWord(people, "kind") || !people.word.people || !isWord(link, "preposition")) return undefined;
      const last = after(spans, at + 1, "the");
      const country = countryAt(spans, last, catalogue);
      if (!country || !/^(?:from|of)$/i.test(link.text) || isAsked(spans, at) || at === 0) return undefined;
      const ids = groupAt(spans, last, catalogue) ? catalogue.bodiesOf(country, period) : [country];
      return {
        length: last + 1 - at,
        spans: [{ ...nameOf(ids, spans, at, last + 1), by: "members", group: true }],
      };
    },
  },
  {
    name: "<place> ['s] <site>: Rzeszów's airport, a site that the data has no name for",
    starts: ["name"],
    compose(spans, at, { catalogue }) {
      const place = spans[at];
      const next = after(spans, at, "possessive");
      const site = spans[next];
      if (place?.tag !== "name" || !isWord(site, "kind") || isAsked(spans, at)) return undefined;
      const isPlace = place.ids.every((id) => catalogue.entity(id)?.kind === "place");
      if (!isPlace || !/^(?:airport|airfield|air base|base|arena)$/i.test(site.text)) return undefined;
      return { length: next + 1 - at, spans: [{ ...place, ...reach(spans, at, next + 1) }] };
    },
  },
  {
    name: "<kind> of <place>: the city of Rzeszów",
    starts: ["kind"],
    compose(spans, at, { catalogue }) {
      const [kind, link, place] = [spans[at], spans[at + 1], spans[at + 2]];
      const placed =
        isWord(kind, "kind") && kind.word.kinds.includes("place") && /^of$/i.test(link?.text ?? "");
      if (!placed || place?.tag !== "name" || isAsked(spans, at) || at === 0) return undefined;
      if (!place.ids.every((id) => catalogue.entity(id)?.kind === "place")) return undefined;
      return { length: 3, spans: [{ ...place, ...reach(spans, at, at + 3) }] };
    },
  },
  {
    name: "<whole> ['s] <part>: the US State Department · Poland's Błaszczak · American soldiers of the 82nd",
    starts: ["name"],
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

const isAsking = (span: Span): boolean => isWord(span, "ask") || isWord(span, "how-many");
