/** The event word that a clause turns on: which of its event words it is, and whether it stands as verb or noun. */
import type { EventType } from "../../ontology/schema.js";
import { tells } from "../../ontology/tells.js";
import type { TypeWord } from "../../ontology/words.js";
import { isLight, isWord, type RelationSpan, type Span } from "../spans/span.js";
import type { WordKind } from "../words/word.js";

export interface Head {
  readonly at: number;
  readonly span: RelationSpan;
  readonly uses: readonly TypeWord[];
  readonly voice: "active" | "passive" | "noun";
  /** Its object is what it is about: "discuss the Sahel". */
  readonly takesTopic: boolean;
}

interface Found {
  readonly at: number;
  readonly span: RelationSpan;
  readonly uses: readonly TypeWord[];
  readonly noun: boolean;
}

/** In order: what "whose" asks for; a word of telling, which governs all behind it; the first verb; the first noun. */
const CHOICES: readonly ((found: readonly Found[], spans: readonly Span[]) => Found | undefined)[] = [
  (found, spans) => found.find(({ at }) => isWhose(spans[at - 1])),
  // "The forces headed for Poland were announced": the participle before it says which forces.
  (found, spans) => {
    const [first] = found;
    const asked = spans.slice(0, first?.at).some((span) => isWord(span, "auxiliary"));
    return asked || !movesSomething(spans) ? undefined : found.find((each) => isToldOf(each, spans));
  },
  (found) => {
    const [first] = found;
    return first?.uses.some(({ type }) => tells(type)) ? first : undefined;
  },
  // "What agreement did they reach": a verb of movement without anything that moves says nothing beside the noun.
  (found, spans) => {
    const idle = (each: Found): boolean =>
      !each.noun && each.uses.every(({ type }) => type.movement) && !movesSomething(spans);
    return found.some(idle)
      ? found.find((each) => each.noun && !each.uses.some(({ type }) => type.movement))
      : undefined;
  },
  (found) => found.find((each) => !each.noun),
  // "Biden's deployment order": of nouns side by side the last one counts.
  (found) => {
    let [best] = found;
    for (const each of found) if (best && each.at === best.at + 1) best = each;
    return best;
  },
];

export function findHead(spans: readonly Span[], troops: boolean): Head | undefined {
  const found = spans.flatMap((span, at): readonly Found[] => {
    if (span.tag !== "relation" || isTopical(spans, at)) return [];
    const uses = usesFor(span, troops);
    return uses.length === 0 ? [] : [{ at, span, uses, noun: isNoun(spans, at) }];
  });
  // "The statement was released": beside a noun, a verb like that releases nobody.
  const heavy = found.filter((each) => !each.span.light);
  const best = CHOICES.map((choose) => choose(heavy.length > 0 ? heavy : found, spans)).find(
    (each) => each !== undefined,
  );
  if (!best) return undefined;
  const { at, span, noun } = best;
  const form = (use: TypeWord): boolean => isNominal(use) === noun;
  const uses = best.uses.some(form) ? best.uses.filter(form) : best.uses;
  const voice = noun ? "noun" : isPassive(spans, at, uses) ? "passive" : "active";
  const takesTopic = uses.some((use) => use.takes === "topic");
  return { at, span, uses: noun ? uses : (occasion(spans, at, troops) ?? uses), voice, takesTopic };
}

/** Another event word beside the head that says something else: it must not be dropped in silence. */
export function isLost(span: RelationSpan, at: number, head: Head, troops: boolean): boolean {
  const uses = usesFor(span, troops);
  if (at === head.at || span.light || uses.length === 0) return false;
  const kin = (one: EventType, other: EventType): boolean =>
    one.id === other.id ||
    one.parent === other.id ||
    one.id === other.parent ||
    (one.movement === true && other.movement === true);
  return !uses.some((use) => head.uses.some((own) => kin(use.type, own.type)));
}

/** "host" and "get" are movements only where forces are spoken of, and then nothing else. */
export function usesFor(span: RelationSpan, troops: boolean): readonly TypeWord[] {
  const movements = span.uses.filter((use) => use.type.movement === true);
  if (troops && movements.length > 0) return movements;
  return span.uses.filter((use) => !(use.type.movement === true && use.reverse));
}

const isNominal = (use: TypeWord): boolean => use.form === "noun" || use.form === "agent";
const isWhose = (span: Span | undefined): boolean => isWord(span, "ask") && span.word.ask === "whose";

/** "Were announced": a passive of telling, its auxiliary right before it. */
function isToldOf({ at, uses, noun }: Found, spans: readonly Span[]): boolean {
  const be = spans[at - 1];
  return (
    !noun && at > 1 && isWord(be, "auxiliary") && be.word.of === "be" && uses.some(({ type }) => tells(type))
  );
}

function movesSomething(spans: readonly Span[]): boolean {
  return spans.some((span) => isWord(span, "troops") || (span.tag === "name" && span.troops));
}

/** Stands behind "about": then it is what was talked of, not what happened. */
function isTopical(spans: readonly Span[], at: number): boolean {
  // "About the bridge blockades": a word that nobody knows goes with what follows it.
  const known = spans.slice(0, at).filter((span) => span.tag !== "unknown");
  const before = governor([...known, ...spans.slice(at)], known.length, ["troops", "possessive", "order"]);
  return isWord(before, "preposition") && before.word.preposition === "about";
}

/** "talked about in its statement", "said in a tweet", "discussed in their last call": the noun is the kind of event. */
function occasion(spans: readonly Span[], head: number, troops: boolean): readonly TypeWord[] | undefined {
  for (const [at, span] of spans.entries()) {
    if (at === head || span.tag !== "relation" || !isNoun(spans, at)) continue;
    const before = governor(spans, at, ["order", "ask", "possessive"]);
    const nouns = usesFor(span, troops).filter((use) => use.form === "noun");
    const within = isWord(before, "preposition") && before.word.preposition === "in";
    // "wrote a tweet", "published a statement": the object says what was written.
    const written = before === spans[head] && tellsAll(spans[head]) && nouns.every((use) => tells(use.type));
    const own = spans[head];
    const narrower =
      own?.tag === "relation" &&
      nouns.every(
        (use) =>
          tells(use.type) || own.uses.some(({ type }) => type === use.type || type.id === use.type.parent),
      );
    if ((within || written) && narrower && nouns.length > 0) return nouns;
  }
  return undefined;
}

const tellsAll = (span: Span | undefined): boolean =>
  span?.tag === "relation" && span.uses.every((use) => tells(use.type));

/** The first span to the left that is neither a name nor light nor of these kinds. */
function governor(spans: readonly Span[], at: number, passing: readonly WordKind[]): Span | undefined {
  return spans
    .slice(0, at)
    .findLast(
      (span) =>
        !isLight(span) && span.tag !== "name" && !(span.tag === "word" && passing.includes(span.word.is)),
    );
}

/** Words after which an event word that may be both is a noun. */
const BEFORE_NOUN: ReadonlySet<WordKind> = new Set([
  "the",
  "possessive",
  "order",
  "light",
  "mode",
  "list",
  "how-many",
  "status",
  "troops",
  "most",
  "else",
  "profile",
  "timeline",
  "number",
  "same",
  "relative",
  "and",
  "whether",
  "next",
]);

export function isNoun(spans: readonly Span[], at: number): boolean {
  const span = spans[at];
  if (span?.tag !== "relation") return false;
  const nominal = span.uses.some(isNominal);
  if (!nominal || span.uses.every(isNominal)) return nominal;
  const before = spans[at - 1];
  if (!before) return spans.length === 1 || isWord(spans[at + 1], "preposition");
  if (isWord(before, "preposition")) return before.word.preposition !== "to";
  // "By whom was the Blinken and Le Drian talk reported": behind it stands the verb.
  const next = spans[at + 1];
  if (before.tag === "name" && next?.tag === "relation" && next.uses.some((use) => use.form === "participle"))
    return true;
  // "Who gave Freedonia aid": to whom stands between them.
  const giver = spans.slice(0, at - 1).findLast((each) => !isLight(each));
  if (before.tag === "name" && isWord(giver, "light") && /^(?:give|gives|gave)$/i.test(giver.text))
    return true;
  // "In the Quint meeting": behind a preposition and an article, no one is meeting.
  const article = isWord(spans[at - 2], "the") ? at - 3 : /^the\s/i.test(before.text) ? at - 2 : -1;
  const governed = isWord(spans[article], "preposition");
  if (before.tag === "name" && governed && spans[at + 1]?.tag !== "name") return true;
  if (before.tag === "name")
    return before.demonym || (!isClause(spans.slice(0, at)) && spans[at + 1]?.tag !== "name");
  // "The 22 February order", and "were sanctions ordered": no verb stands there.
  if (before.tag === "time") return isWord(spans[at - 2], "the") || isWord(spans[at - 2], "possessive");
  if (isWord(before, "auxiliary") && before.word.of === "be")
    return !span.uses.some((use) => use.form === "participle" || use.form === "gerund");
  if (before.tag === "relation") return isNoun(spans, at - 1);
  if (isWord(before, "filler")) return !isWord(spans[at - 2], "auxiliary") && !isWord(spans[at - 2], "ask");
  if (isWord(before, "ask"))
    return before.word.ask === "which" || before.word.ask === "what" || before.word.ask === "whose";
  return before.tag === "word" && BEFORE_NOUN.has(before.word.is);
}

/** In a row of words without question word or auxiliary, an event word names the event: "biden macron call". */
function isClause(spans: readonly Span[]): boolean {
  return spans.some((span) => isWord(span, "ask") || isWord(span, "auxiliary"));
}

/** "The squadron the US sent": a name behind forces, right before the verb, is who did it. */
function isOwnSubject(spans: readonly Span[], at: number): boolean {
  const subject = spans[at - 1];
  if (subject?.tag !== "name" || subject.demonym || subject.troops || subject.pause) return false;
  const article = isWord(spans[at - 2], "the");
  const before = spans[article ? at - 3 : at - 2];
  const forces = isWord(before, "troops") || (before?.tag === "name" && before.troops);
  return forces && before?.pause === false && spans.slice(0, at).some((span) => isWord(span, "auxiliary"));
}

function isPassive(spans: readonly Span[], at: number, uses: readonly TypeWord[]): boolean {
  if (!uses.some((use) => use.form === "participle") || isOwnSubject(spans, at)) return false;
  // "Was the first to cut aid": behind "to" it is no participle.
  const before = spans[at - 1];
  if (isWord(before, "preposition") && before.word.preposition === "to") return false;
  for (const span of spans.slice(0, at).reverse()) {
    if (isWord(span, "auxiliary")) return span.word.of === "be";
    // "Got sanctioned", "did it get sanctioned": as if "was" stood there.
    if (span === spans[at - 1] && /^(?:gets?|got|gotten|getting)$/i.test(span.text)) return true;
    if (span.tag === "relation" || isWord(span, "that") || isWord(span, "ask")) return false;
  }
  // "troops sent by Biden": a participle without an auxiliary, followed by its agent.
  const next = spans[at + 1];
  return isWord(next, "preposition") && next.word.preposition === "by";
}
