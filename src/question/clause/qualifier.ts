/** "Which French official", "what Polish city", "who from the US": a name that narrows what is asked for, and takes no part itself. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { asWord, isLight, isWord, type NameSpan, type Span } from "../spans/span.js";
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
  const sent = takeSender(spans, catalogue);
  if (sent) return sent;
  for (const [at, span] of spans.entries()) {
    if (span.tag !== "name" || (!span.group && !isWhole(span, catalogue))) continue;
    const noun = spans[isWord(spans[at + 1], "possessive") ? at + 2 : at + 1];
    const asks = asksBefore(spans, at);
    // "Which American spoke with Macron": the people of the country.
    const which = spans.slice(0, at).findLast((each) => !isLight(each));
    if (
      isWord(which, "ask") &&
      which.word.ask === "which" &&
      span.demonym &&
      (noun === undefined ||
        isWord(noun, "auxiliary") ||
        isWord(noun, "light") ||
        isRelative(spans, at) ||
        (noun.tag === "relation" && !isNoun(spans, at + 1)))
    ) {
      const people: Span = asWord(span, { is: "kind", kinds: ["person"] });
      return { main: [...spans.slice(0, at), people, ...spans.slice(at + 1)], among: span.ids, inside: [] };
    }
    // "Which Nordic countries": the name of a group asks for its members; "which Baltic states' leaders" does not.
    const group = span.ids.length === 1 && catalogue.entity(span.ids[0] ?? "")?.members !== undefined;
    const own = noun?.tag !== "office";
    if (asks && group && own && /(?:countries|states|nations|allies|members|partners)$/i.test(span.text)) {
      const countries: Span = asWord(span, { is: "kind", kinds: ["country"] });
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

/** "Who travelled to Poland from the State Department": a body behind the journey is what they belong to. */
function takeSender(spans: readonly Span[], catalogue: Catalogue): Qualified | undefined {
  const who = spans.findIndex((span) => isWord(span, "ask") && span.word.ask === "who");
  const journey = spans.findIndex(
    (span, at) => at > who && span.tag === "relation" && span.uses.some(({ type }) => type.travel),
  );
  const link = spans.findIndex((span, at) => at > journey && /^from$/i.test(span.text));
  const at = isLight(spans[link + 1]) ? link + 2 : link + 1;
  const body = spans[at];
  if (who < 0 || journey < 0 || link < 0 || body?.tag !== "name") return undefined;
  const isBody = body.ids.every((id) => catalogue.entity(id)?.kind === "organisation");
  const named = spans.slice(who, journey).some((span) => span.tag === "name");
  if (!isBody || named) return undefined;
  return { main: [...spans.slice(0, link), ...spans.slice(at + 1)], among: body.ids, inside: [] };
}

/** "Which Latvians Blinken met": a clause begins behind them. */
function isRelative(spans: readonly Span[], at: number): boolean {
  const [subject, verb] = [spans[at + 1], spans[at + 2]];
  return /s$/i.test(spans[at]?.text ?? "") && subject?.tag === "name" && verb?.tag === "relation";
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
