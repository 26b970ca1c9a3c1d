/** Who did it and to whom, in a question of a feed whose words of the act are known, and nothing of how they hang together. */
import { isWord, type Span } from "../../spans/span.js";
import type { Preposition } from "../../words/word.js";
import { isSmall } from "./tail.js";

type Role = "actor" | "recipient";

interface Roles {
  readonly actor: readonly Span[];
  readonly recipient: readonly Span[];
  /** The side of whoever is asked for, where somebody is. */
  readonly whose: Role | undefined;
}

/** On which side each name stands, and whoever is asked for. */
export function rolesOf(main: readonly Span[], isAct: (span: Span) => boolean, receiving = false): Roles {
  const act = main.findIndex(isAct);
  // To receive inspectors is an act of its own.
  const undergoes = !receiving && main.some(isUndergoing);
  const [subject, object]: readonly [Role, Role] =
    isPassive(main, isAct) !== undergoes ? ["recipient", "actor"] : ["actor", "recipient"];
  const sideOf = (preposition: Preposition): Role | undefined =>
    undergoes && preposition === "from" ? "actor" : usualSide(preposition);
  const sides: Record<Role, Span[]> = { actor: [], recipient: [] };
  let whose: Role | undefined;
  for (const [at, span] of main.entries()) {
    const before = main.slice(0, at).findLast((each) => !isSmall(each));
    const put = isWord(before, "preposition") ? sideOf(before.word.preposition) : undefined;
    // "Did Freedonia", "was Freedonia": whoever stands behind the auxiliary is the subject.
    const place = at < act || isWord(before, "auxiliary") ? subject : object;
    if (span.tag === "name" && !isAct(span)) sides[put ?? place].push(...joined(main, at));
    if (isAsked(span, main, at)) whose ??= put ?? (isObject(main, at, act) ? object : subject);
  }
  return { ...sides, whose };
}

/** "Whom did Freedonia …", "which country Freedonia …", "whose": another one is the subject. */
function isObject(main: readonly Span[], at: number, act: number): boolean {
  const whom = isWord(main[at], "ask") && main[at].word.ask === "whom";
  const next = main.slice(at + 1).findIndex(({ tag }) => tag === "name");
  const before = main.slice(0, at + 1 + next).findLast((each) => !isSmall(each));
  return whom || (next >= 0 && (at + 1 + next < act || isWord(before, "auxiliary")));
}

/** The word for whoever is asked for: a kind with no "which" before it is one in keywords. */
const isAsked = (span: Span, main: readonly Span[], at: number): boolean =>
  isAsk(span) || (isWord(span, "kind") && !main.slice(0, at).some(isAsk));

export const isAsk = (span: Span): boolean =>
  isWord(span, "ask") && /^(?:who|whom|whose|which|what)$/.test(span.word.ask);

/** "Which country received it from Freedonia": it is the one to whom it is done. */
export const isUndergoing = ({ tag, text }: Span): boolean =>
  tag !== "name" && /^(?:got|gets?|receive[ds]?|suffer(?:ed|s)?|fac(?:e|ed|es))$/i.test(text);

const usualSide = (preposition: Preposition): Role | undefined =>
  preposition === "by" ? "actor" : AT.has(preposition) ? "recipient" : undefined;

const AT: ReadonlySet<Preposition> = new Set<Preposition>([
  "to",
  "of",
  "for",
  "on",
  "against",
  "with",
  "at",
  "from",
  "about",
]);

/** "Was accused", and whatever was done "by" someone. */
function isPassive(main: readonly Span[], isAct: (span: Span) => boolean): boolean {
  const be = main.findIndex(
    // "Asked for it to be eased" is active.
    (span, at) => isWord(span, "auxiliary") && span.word.of === "be" && !isWord(main[at - 1], "preposition"),
  );
  const to = main.findIndex((span, at) => at > be && isAct(span));
  const verb = main[to];
  // "Was the second that Lind visited": of another clause.
  if (main.slice(be + 1, to).some((span) => isWord(span, "order"))) return false;
  const done = be >= 0 && verb !== undefined && /(?:ed|en|wn|ught|ld|pt|nt|de)\b/i.test(verb.text);
  return done || main.some((span) => isWord(span, "preposition") && span.word.preposition === "by");
}

/** "Freedonia and Sylvania": with what joins it to the next one. */
const joined = (main: readonly Span[], at: number): readonly Span[] => {
  const [span, and, next] = main.slice(at, at + 3);
  return span ? (isWord(and, "and") && next?.tag === "name" ? [span, and] : [span]) : [];
};
