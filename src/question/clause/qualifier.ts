/** "Which French official", "what Polish city", "who from the US": a name that narrows what is asked for, and takes no part itself. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isLight, isWord, type NameSpan, type Span } from "../spans/span.js";
import { isByPhone } from "./by-phone.js";
import { isNoun } from "./head.js";

export interface Qualified {
  /** The question without the qualifier. */
  readonly main: readonly Span[];
  /** Answers must belong to one of these. */
  readonly among: readonly string[];
  /** The events must lie in one of these. */
  readonly inside: readonly string[];
}

export function takeQualifier(spans: readonly Span[], catalogue: Catalogue): Qualified {
  for (const [at, span] of spans.entries()) {
    if (span.tag !== "name" || (!span.group && !isWhole(span, catalogue))) continue;
    const noun = spans[isWord(spans[at + 1], "possessive") ? at + 2 : at + 1];
    const asks = asksBefore(spans, at);
    // "Which American spoke with Macron": the people of the country.
    const which = spans[at - 1];
    if (
      isWord(which, "ask") &&
      which.word.ask === "which" &&
      span.demonym &&
      (noun === undefined || isWord(noun, "auxiliary") || (noun.tag === "relation" && !isNoun(spans, at + 1)))
    ) {
      const people: Span = { ...span, tag: "word", word: { is: "kind", kinds: ["person"] } };
      return { main: [...spans.slice(0, at), people, ...spans.slice(at + 1)], among: span.ids, inside: [] };
    }
    // "Which Nordic countries": the name of a group asks for its members.
    const group = span.ids.length === 1 && catalogue.entity(span.ids[0] ?? "")?.members !== undefined;
    if (asks && group && /(?:countries|states)$/i.test(span.text)) {
      const countries: Span = { ...span, tag: "word", word: { is: "kind", kinds: ["country"] } };
      return {
        main: [...spans.slice(0, at), countries, ...spans.slice(at + 1)],
        among: span.ids,
        inside: [],
      };
    }
    if (asks && (isWord(noun, "kind") || noun?.tag === "office")) {
      const main = [...spans.slice(0, at), ...spans.slice(spans.indexOf(noun))];
      const place = isWord(noun, "kind") && noun.word.kinds.includes("place");
      return place ? { main, among: [], inside: span.ids } : { main, among: span.ids, inside: [] };
    }
    // "Which member of the Polish government": an article may stand between.
    const linkAt = isLight(spans[at - 1]) ? at - 2 : at - 1;
    const link = spans[linkAt];
    const asked = spans[isWord(link, "preposition") ? linkAt - 1 : linkAt];
    const placed =
      isWord(asked, "kind") && asked.word.kinds.includes("place") && asksBefore(spans, spans.indexOf(asked));
    if (
      placed &&
      (link === asked ||
        (isWord(link, "preposition") && (link.word.preposition === "of" || link.word.preposition === "in")))
    ) {
      return {
        main: [...spans.slice(0, spans.indexOf(asked) + 1), ...spans.slice(at + 1)],
        among: [],
        inside: span.ids,
      };
    }
    // "Who in Washington called him": a call is nowhere, so that it says who.
    const inside =
      isWord(link, "preposition") &&
      link.word.preposition === "in" &&
      span.standsFor !== undefined &&
      spans.some(isByPhone);
    const from =
      inside ||
      (isWord(link, "preposition") && (link.word.preposition === "from" || link.word.preposition === "of"));
    if (
      from &&
      ((isWord(asked, "ask") && /^whom?$/.test(asked.word.ask)) ||
        (isWord(asked, "kind") && !asked.word.kinds.includes("place")))
    ) {
      // "Who from Washington": officials, not citizens of the city.
      const people = span.ids.filter((id) => catalogue.entity(id)?.kind === "person");
      const among = span.group && people.length > 0 ? people : (span.standsFor ?? span.ids);
      return { main: [...spans.slice(0, linkAt), ...spans.slice(at + 1)], among, inside: [] };
    }
  }
  return { main: spans, among: [], inside: [] };
}

function asksBefore(spans: readonly Span[], at: number): boolean {
  const before = spans.slice(0, at).findLast((span) => !isLight(span) && !isWord(span, "else"));
  return isWord(before, "ask") || isWord(before, "how-many") || isWord(before, "list");
}

function isWhole(span: NameSpan, catalogue: Catalogue): boolean {
  return span.ids.every((id) => {
    const kind = catalogue.entity(id)?.kind;
    return kind === "country" || kind === "organisation" || kind === "place";
  });
}
