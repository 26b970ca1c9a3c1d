/** "Which Ukrainian commander", "which adviser of the prime minister": those whose title in the data has that word. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { keyOf } from "../../text/tokens.js";
import { asWord, isLight, isWord, type Span } from "../spans/span.js";
import { type Titles, titleKey } from "../words/titles.js";
import type { Qualified } from "./qualifier.js";

export function takeTitled(
  spans: readonly Span[],
  titles: Titles,
  catalogue: Catalogue,
): Qualified | undefined {
  const ask = spans.findIndex((span) => isWord(span, "ask") && /^(?:which|what)$/.test(span.word.ask));
  const at = spans.findIndex((span, index) => index > ask && (span.tag === "unknown" || isPause(span)));
  const word = spans[at];
  if (ask < 0 || word?.tag !== "unknown" || word.pause) return undefined;
  const before = spans.slice(ask + 1, at).filter((span) => !isLight(span) && !isWord(span, "number"));
  const behind = ofWhom(spans, at);
  const [country] = behind ? [behind.whole] : before;
  if (before.length > 1 || (behind && before.length > 0)) return undefined;
  if (country && country.tag !== "name") return undefined;
  const wholes = country?.tag === "name" ? country.ids.flatMap((id) => wholeOf(id, catalogue)) : undefined;
  const key = titleKey([keyOf(word.text)]);
  const forms = new Set([key, key.replace(/s$/, "")]);
  const bears = (title: string): boolean => title.split(" ").some((each) => forms.has(each));
  const holders = [...titles.entries].flatMap(([title, held]) =>
    bears(title) ? held.map(({ holder }) => holder) : [],
  );
  const day = catalogue.coverage.end - 1;
  const among = [...new Set(holders)].filter(
    (id) => wholes === undefined || catalogue.countsAmong(id, wholes, day),
  );
  if (among.length === 0) return undefined;
  const person: Span = asWord(word, { is: "kind", kinds: ["person"] });
  return {
    main: [...spans.slice(0, ask + 1), person, ...spans.slice(behind ? behind.to : at + 1)],
    among,
    inside: [],
  };
}

/** Anything that ends the phrase behind the question word. */
const isPause = (span: Span): boolean => !isLight(span) && span.tag !== "name" && !isWord(span, "number");

/** "Of the Italian prime minister", "to Duda". */
function ofWhom(
  spans: readonly Span[],
  at: number,
): { readonly whole: Span; readonly to: number } | undefined {
  const link = spans[at + 1];
  if (!isWord(link, "preposition") || !/^(?:of|to|from)$/i.test(link.text)) return undefined;
  const name = isLight(spans[at + 2]) ? at + 3 : at + 2;
  const whole = spans[name];
  return whole?.tag === "name" ? { whole, to: name + 1 } : undefined;
}

/** The country of a person; of anything else, itself. */
function wholeOf(id: string, { entity, countryOf, coverage }: Catalogue): readonly string[] {
  if (entity(id)?.kind !== "person") return [id];
  return [countryOf(id, coverage.end - 1)?.id ?? id];
}
