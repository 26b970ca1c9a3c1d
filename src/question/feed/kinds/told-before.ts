/**
 * Two sentences of a question of a feed: what happened, and what is asked of the same act. "Freedonia threatened Sylvania.
 * Whom else did it threaten that month?" Pronouns stand for those who were named, and whoever is asked for is compared with
 * the one who stood in the same place.
 */
import type { EventType } from "../../../ontology/schema.js";
import { isWord, type Span } from "../../spans/span.js";
import { arranged } from "./arranged.js";
import type { ByKind } from "./by-kind.js";
import type { KindWords } from "./kind-words.js";
import { isOfAct, likeliest } from "./likeliest.js";
import { linkOf } from "./links.js";
import { type Parts, partsOf } from "./parts.js";
import { rolesOf } from "./sides.js";
import { isSmall, withoutTail } from "./tail.js";

/** The readings of the question, the likeliest first; none where it does not go back to what was told. */
export function byKindToldBefore(
  told: readonly Span[],
  asked: readonly Span[],
  kinds: KindWords,
): readonly ByKind[] {
  if (!asked.some((span) => goesBack(span))) return [];
  const parts = joined(told, asked);
  if (!parts) return [];
  const own = asked.filter((span) => !isGeneral(span));
  const both = likeliest([...told, ...own], kinds);
  const alone = likeliest(own, kinds);
  const roots = new Set(alone.map(({ type }) => rootOf(type)));
  // "It wanted judicial cooperation. From whom did it demand this?" narrows what is asked; another act does not, nor what is told of no kind.
  const narrows = alone.length === 0 || both.some(({ type }) => roots.has(rootOf(type)));
  return (narrows ? both : alone).flatMap((kind) => {
    const spans = arranged(parts, kind.type);
    return spans ? [{ ...kind, sure: false, spans }] : [];
  });
}

/** The first two digits of a CAMEO code: "demand" of all demands. */
const rootOf = ({ cameo }: EventType): string | undefined => cameo[0]?.slice(0, 2);

/** "It", "that", "so", "else", "the same", "next": what is asked is not whole without what was told. */
const goesBack = (span: Span): boolean =>
  isWord(span, "pronoun") ||
  isWord(span, "that") ||
  isWord(span, "else") ||
  isWord(span, "same") ||
  isWord(span, "next") ||
  /^(?:so|same|this)$/i.test(span.text);

/** "Which country got the same offer": a word for any act. */
const GENERAL =
  /^(?:same|very|act|deed|offer|move|step|one|thing|receive[ds]?|got|gets?|ma[dk]es?|say|said|says|do|does|done|g[ai]ven?|gives?)$/i;
const isGeneral = (span: Span): boolean => span.tag !== "name" && GENERAL.test(span.text);

function joined(told: readonly Span[], asked: readonly Span[]): Parts | undefined {
  const scene = withoutTail(told, isOfAct);
  const before = rolesOf(scene.main, isOfAct);
  const dates = scene.tail.filter(({ names }) => names === 0);
  const isAct = (span: Span): boolean => isOfAct(span) || isGeneral(span);
  const named = withNames(asked, before.actor, isAct);
  const parts = partsOf(
    named.filter((span) => !isLink(span)),
    isAct,
  );
  if (!parts) return undefined;
  const { asked: side } = parts;
  const actors = side === "actor" ? [] : own(parts.actors, before.actor);
  const recipients = side === "recipient" ? [] : own(parts.recipients, before.recipient);
  const compared = side === "actor" ? before.actor : side === "recipient" ? before.recipient : [];
  const links = compared.length > 0 ? linkOf(asked, dates, compared) : [];
  const tail = parts.tail.filter(({ names }) => names > 0 || dates.length === 0 || links.length === 0);
  const settled = links.some(({ grain }) => grain !== undefined);
  return {
    ...parts,
    actors,
    recipients,
    tail: [...tail, ...links.map(({ part }) => part), ...(settled ? [] : dates)],
  };
}

const own = (theirs: readonly Span[], before: readonly Span[]): readonly Span[] =>
  theirs.length > 0 ? theirs : before;

/** "Did they", "had he": whoever acted before; any other pronoun is left out, as are "so" and "it". */
function withNames(
  asked: readonly Span[],
  actors: readonly Span[],
  isAct: (span: Span) => boolean,
): readonly Span[] {
  return asked.flatMap((span, at) => {
    // "Was it demanding": cut as one.
    if (isWord(span, "auxiliary") && / (?:it|he|she|they)$/i.test(span.text)) return [span, ...actors];
    if (!isWord(span, "pronoun")) return [span];
    const before = asked.slice(0, at).findLast((each) => !isSmall(each));
    const subject = isWord(before, "auxiliary") || asked.slice(at + 1, at + 3).some(isAct);
    return subject && !asked.slice(0, at).some(isAct) ? actors : [];
  });
}

/** Said of the relation to what was told, which `linkOf` puts in its own words. */
const isLink = (span: Span): boolean =>
  isWord(span, "same") ||
  isWord(span, "next") ||
  isWord(span, "else") ||
  /^(?:same|very|so|this|earlier|later|previously)$/i.test(span.text);
