/**
 * Whose someone is, where a feed's names tell of no such ties: "Freedonia's Grand Party" is the party, and "the citizens"
 * are Freedonia's where no other country is spoken of.
 */

import type { Catalogue } from "../../../dataset/catalogue.js";
import { keyOf } from "../../../text/tokens.js";
import { isWord, type Span, spanOf } from "../span.js";
import { type Row, reach } from "./composed.js";

export const COUNTRYS_OWN_ROWS: readonly Row[] = [
  {
    name: "<country>'s <party or person>: Freedonia's Grand Party",
    starts: ["name"],
    compose(spans, at, { catalogue }) {
      const named = spans[at + 2];
      if (!catalogue.tableEvents || !isWord(spans[at + 1], "possessive")) return undefined;
      if (!isCountry(spans[at], catalogue) || named?.tag !== "name" || named.demonym) return undefined;
      if (isCountry(named, catalogue) || named.group) return undefined;
      return { length: 3, spans: [{ ...named, ...reach(spans, at, at + 3) }] };
    },
  },
  {
    name: "<role>, of the only country that is spoken of: did the Freedonian army yield to the police",
    starts: ["unknown"],
    compose(spans, at, { catalogue, lexicon }) {
      const span = spans[at];
      if (!catalogue.tableEvents || span?.tag !== "unknown" || !/^\p{L}{4,}$/u.test(span.text))
        return undefined;
      const [country, ...others] = new Set(spans.flatMap((each) => countriesOf(each, catalogue)));
      if (country === undefined || others.length > 0) return undefined;
      // "Ruling party", "Muslim separatists" before "separatists".
      for (const length of /^\p{Ll}/u.test(span.text) ? [2, 1] : [2]) {
        const words = spans.slice(at, at + length);
        if (
          words.length < length ||
          !words.every((each) => each.tag === "unknown" || /^\p{Ll}+$/u.test(each.text))
        )
          continue;
        const own = lexicon.roles.ownOf(
          country,
          words.map(({ text }) => keyOf(text)),
        );
        if (!own) continue;
        const named = { ids: [own.id], demonym: false, troops: false, ambiguous: false } as const;
        return { length, spans: [spanOf({ tag: "name", ...named, ...reach(spans, at, at + length) })] };
      }
      return undefined;
    },
  },
];

/** That it names, or whose body it names. */
const countriesOf = (span: Span, catalogue: Catalogue): readonly string[] =>
  span.tag === "name"
    ? span.ids.flatMap((id) => {
        const { kind, within } = catalogue.entity(id) ?? {};
        return kind === "country" ? [id] : (within ?? []);
      })
    : [];

const isCountry = (span: Span | undefined, catalogue: Catalogue): boolean =>
  span?.tag === "name" && span.ids.every((id) => catalogue.entity(id)?.kind === "country");
