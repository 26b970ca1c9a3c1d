/** Whom "he", "them" or "there" may stand for: the names of what stands before, each with those that it is joined to. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isLight, isWord, type NameSpan, type Span } from "../spans/span.js";

/** Names that stand together: "Joey and Paula Reed". */
export interface Phrase {
  readonly names: readonly NameSpan[];
  /** As the spans are written, with what joins them. */
  readonly spans: readonly Span[];
  /** A country or a place rather than people. */
  readonly place: boolean;
}

export function phrasesIn(spans: readonly Span[], catalogue: Catalogue): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const [at, span] of spans.entries()) {
    if (span.tag !== "name" || (span.demonym && !span.group)) continue;
    const place = isPlace(span, catalogue);
    // "Poland's minister" is someone else, but "Sullivan's meetings" are his.
    if (place && isWord(spans[at + 1], "possessive")) continue;
    const last = phrases.at(-1);
    const end = last?.spans.at(-1);
    const between = end === undefined ? [] : spans.slice(spans.indexOf(end) + 1, at);
    const joined =
      last !== undefined &&
      end !== undefined &&
      last.place === place &&
      between.every((each) => isWord(each, "and") || isWord(each, "or") || isLight(each)) &&
      (between.some((each) => isWord(each, "and") || isWord(each, "or")) || end.pause);
    const phrase: Phrase = joined
      ? { names: [...last.names, span], spans: [...last.spans, ...between, span], place }
      : { names: [span], spans: [span], place };
    if (joined) phrases.splice(-1, 1, phrase);
    else phrases.push(phrase);
  }
  return phrases;
}

/** One person by name or office. */
export const isSingle = ({ names, place }: Phrase): boolean =>
  !place && names.length === 1 && names[0]?.group !== true && names[0]?.by !== "members";

function isPlace({ ids, group, by }: NameSpan, catalogue: Catalogue): boolean {
  const kinds = ids.map((id) => catalogue.entity(id)?.kind);
  return !group && by !== "members" && kinds.every((kind) => kind === "place" || kind === "country");
}
