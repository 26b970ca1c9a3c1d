/** What a statement says besides those that a question behind it takes up: when and where it was, and who was there. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isByPhone } from "../clause/by-phone.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import { phrasesIn } from "./antecedents.js";
import { isKin } from "./kin.js";
import { type Referred, wordsOf } from "./refer.js";
import { monthOf } from "./statement.js";

/** "When did he next call him", "whom did she call afterwards": from then on. */
const LATER = /\b(?:next|afterwards?|later|after (?:that|this|it)|subsequently|thereafter)\b/i;

export function leftover(
  { text, placed, dated }: Referred,
  own: readonly Span[],
  spans: readonly Span[],
  catalogue: Catalogue,
  /** When it came about is asked for, which need not be the day for which it was planned. */
  held: boolean,
): string {
  const phrases = phrasesIn(spans, catalogue);
  const said = [
    ...(placed ? [] : placesOf(own, spans, catalogue)),
    ...(dated || own.some(isTime) ? [] : timesOf(spans, LATER.test(text), held)),
  ];
  const others = phrases.filter((phrase) => !phrase.place && !text.includes(wordsOf(phrase)));
  const besides =
    own.some((span) => isWord(span, "else")) && others.length > 0
      ? [`besides ${others.map(wordsOf).join(" and ")}`]
      : [];
  return [...said, ...besides].join(" ");
}

const isTime = (span: Span): boolean => span.tag === "time";

/** Each time with the word that relates it: "in February", "before 20 February". */
function timesOf(spans: readonly Span[], later: boolean, held: boolean): readonly string[] {
  return spans.flatMap((span, at) => {
    if (span.tag !== "time") return [];
    if (held && span.interval) return [`in ${monthOf(span.interval)}`];
    const before = spans.slice(0, at).findLast((each) => !isLight(each));
    const link = isWord(before, "preposition") || isWord(before, "relative") ? before.text : "";
    return [`${later ? "after" : link} ${span.text.replace(/[.]$/, "")}`.trim()];
  });
}

/** Where it was, for what happened there as well: the same event, or a meeting on a visit; a call has no place. */
function placesOf(own: readonly Span[], spans: readonly Span[], catalogue: Catalogue): readonly string[] {
  const places = phrasesIn(spans, catalogue).filter(({ place }) => place);
  const [only] = places;
  const calls = own.some(isByPhone);
  const acts = spans.filter((span) => span.tag === "relation");
  const same =
    acts.length === 0 ||
    acts.some((act) => own.some((span) => isKin(act, span)) || act.uses.some(({ type }) => type.travel));
  return only && places.length === 1 && same && !calls ? [`in ${wordsOf(only)}`] : [];
}
