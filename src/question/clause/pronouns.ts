/** "Before she visited Poland", "before he met them": whoever of those named before is the only one whom it fits. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isSingle, type Phrase, phrasesIn } from "../pieces/antecedents.js";
import { isWord, type Span } from "../spans/span.js";

/** Names in place of the pronouns behind a comparison; elsewhere, and where several fit, they stay. */
export function settlePronouns(spans: readonly Span[], catalogue: Catalogue): readonly Span[] {
  const from = spans.findIndex((span) => isWord(span, "relative") || isWord(span, "same"));
  if (from < 0) return spans;
  return spans.flatMap((span, at) => {
    if (at < from || !isWord(span, "pronoun")) return [span];
    // Within its own clause it is another: "when did Biden next speak to him".
    const own = beginOf(spans, at);
    const people = phrasesIn(spans.slice(0, own), catalogue).filter((phrase) => isPeople(phrase, catalogue));
    const both = spans.slice(from).filter((each) => isWord(each, "pronoun"));
    const meant = antecedent(span.text.toLowerCase(), people, both.length > 1);
    return meant ? placed(meant, span) : [span];
  });
}

/** Where the clause begins: behind a pause, at a comparison or a question word. */
const beginOf = (spans: readonly Span[], at: number): number =>
  1 +
  spans.findLastIndex(
    (span, index) =>
      index < at && (span.pause || isWord(span, "relative") || isWord(span, "same") || isWord(span, "ask")),
  );

function antecedent(pronoun: string, people: readonly Phrase[], both: boolean): readonly Span[] | undefined {
  const singles = distinct(people.filter(isSingle));
  const several = distinct(people.filter((phrase) => !isSingle(phrase)));
  const [first, second] = singles;
  switch (pronoun) {
    case "he":
    case "she":
      // Of two, the one who acts goes on acting: "before he called him".
      return singles.length === 1 || singles.length === 2 ? first?.spans : undefined;
    case "him":
      return singles.length === 1 ? first?.spans : both && singles.length === 2 ? second?.spans : undefined;
    case "them":
      return several.length === 1 ? several[0]?.spans : undefined;
    case "they":
      return several.length === 1 && singles.length === 0 ? several[0]?.spans : undefined;
    default:
      return undefined;
  }
}

/** In the pronoun's place, so that what stands around it is beside them. */
const placed = (meant: readonly Span[], { from, to, pause }: Span): readonly Span[] =>
  meant.map((span, at) => ({ ...span, from, to, pause: pause && at === meant.length - 1 }));

const isPeople = ({ names }: Phrase, catalogue: Catalogue): boolean =>
  names.every((name) => name.ids.every((id) => catalogue.entity(id)?.kind === "person"));

function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  const keys = phrases.map(({ names }) => names.map((name) => `${name.ids}`).join());
  return phrases.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
}
