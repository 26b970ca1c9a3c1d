/** The grammar: what kind of thing is asked for. Rows are tried in order; the first that reads the question decides. */
import type { Failure } from "../failure.js";
import { ANYTHING, type EventPattern, type PlaceFeature, type Query } from "../query/query.js";
import { askedSide, type Question } from "./asked.js";
import { patternOf } from "./frame.js";
import { tells } from "./head.js";
import { isLight, isWord, type NameSpan } from "./span.js";

export interface Row {
  readonly name: string;
  read(question: Question): Query | Failure | undefined;
}

export const ROWS: readonly Row[] = [
  {
    name: "what sources do you have · sources for the landing",
    read(q) {
      if (!q.has("source-noun")) return undefined;
      return isBare(q) ? { kind: "sources" } : { kind: "sources", pattern: pattern(q) };
    },
  },
  {
    name: "timeline of the deployment · what happened, in order",
    read: (q) => (q.has("timeline") ? { kind: "timeline", pattern: pattern(q) } : undefined),
  },
  {
    name: "according to whom did they land",
    read(q) {
      if (!q.onWord?.asked || isBare(q)) return undefined;
      const telling = { ...ANYTHING, concerning: pattern(q) };
      return { kind: "participants", pattern: telling, side: "actor", of: q.kind?.kinds ?? [], except: [] };
    },
  },
  {
    name: "why · how long: reasons and lengths are not recorded",
    read: (q) =>
      q.ask?.word === "why" || q.ask?.word === "how-long"
        ? { kind: "not-recorded", what: q.ask.word === "why" ? "reasons" : "how long things lasted" }
        : undefined,
  },
  {
    name: "how often did Biden and Macron talk",
    read: (q) => (q.ask?.word === "how-often" ? counting(q, "events") : undefined),
  },
  {
    name: "how many soldiers · how many days · how many countries · how many talks",
    read(q) {
      if (q.ask?.word !== "how-many") return undefined;
      const counted = q.spans
        .slice(q.ask.at + 1)
        .find(
          (span) =>
            !isLight(span) &&
            !isWord(span, "order") &&
            !isWord(span, "auxiliary") &&
            !isWord(span, "preposition"),
        );
      // "US soldiers, how many will be sent": they stand before it.
      const verb = counted === undefined || (counted.tag === "relation" && q.frame.head?.voice !== "noun");
      if (verb && q.frame.troops) return counting(q, "quantity");
      if (isWord(counted, "grain")) return counting(q, "days");
      if (isWord(counted, "kind")) {
        const side = askedSide(q);
        return {
          kind: "count",
          pattern: isGoal(q) ? told(q) : pattern(q),
          of: "participants",
          side: isGoal(q) ? "recipient" : side,
          kinds: counted.word.kinds,
          except: [],
        };
      }
      if (isWord(counted, "carrier"))
        return { kind: "not-recorded", what: `how many ${counted.text} there were` };
      if (isWord(counted, "troops") || (counted?.tag === "name" && counted.troops))
        return counting(q, "quantity");
      return q.frame.head || isWord(counted, "event-noun") ? counting(q, "events") : undefined;
    },
  },
  {
    name: "when · on what date · date of the landing",
    read(q) {
      const asked =
        q.ask?.word === "when" ||
        (q.grain !== undefined &&
          (q.ask === undefined || q.ask.word === "which" || q.ask.word === "what") &&
          !q.polar);
      if (!asked || isBare(q)) return undefined;
      return { kind: "dates", pattern: pattern(q), grain: q.grain ?? "day", ...selection(q) };
    },
  },
  {
    name: "where is Rzeszów",
    read(q) {
      const only = onlyName(q);
      return q.ask?.word === "where" && only && q.when.length === 0
        ? { kind: "location", entity: only }
        : undefined;
    },
  },
  {
    name: "where did they land · in which city · to which countries · meeting place",
    read(q) {
      const { kind, ask } = q;
      const placeNoun = kind?.kinds.includes("place");
      const country = kind?.kinds.includes("country") && isGoal(q);
      if (ask?.word !== "where" && !(placeNoun && !q.polar) && !country) return undefined;
      if (isBare(q)) return undefined;
      const feature: PlaceFeature = kind?.feature ?? "any";
      const origin = q.askedBehind === "from" || q.frame.stranded.includes("from");
      return {
        kind: "places",
        pattern: told(q),
        which: origin ? "origin" : "place",
        feature,
        ...selection(q),
      };
    },
  },
  {
    name: "who is Blinken · who was the French president in 2022 · tell me about Rzeszów",
    read(q) {
      const only = onlyName(q);
      const dated =
        q.when.length > 0 && !(q.ask?.word === "who" && q.when.every((bound) => bound.kind === "in"));
      if (!only || q.polar || dated) return undefined;
      return { kind: "profile", entity: only };
    },
  },
  {
    name: "what did they talk about · what was agreed · topics of the call",
    read(q) {
      const { head, stranded, topics } = q.frame;
      const what = q.ask?.word === "what" && q.kind?.at !== q.ask.at + 1;
      const byNoun = q.has("topic-noun");
      if (topics.length > 0 || q.polar || isBare(q)) return undefined;
      if (!head)
        return byNoun || (what && q.has("covers"))
          ? { kind: "topics", pattern: pattern(q), ...selection(q) }
          : undefined;
      const about =
        q.askedBehind === "about" ||
        q.has("covers") ||
        isIn(q) ||
        isReached(q) ||
        stranded.some((each) => each === "about" || each === "on" || each === "with");
      const substance = head.takesTopic || head.uses.some((use) => use.type.topical === true);
      const said = substance && !q.frame.concerning && head.voice !== "noun";
      return byNoun || (what && (about || said))
        ? { kind: "topics", pattern: pattern(q), ...selection(q) }
        : undefined;
    },
  },
  {
    name: "did Biden call Macron",
    read(q) {
      if (!q.polar) return undefined;
      const { types, places, topics } = q.frame;
      if (types.length === 0 && places.length === 0 && topics.length === 0 && !q.has("happen")) {
        return { kind: "incomplete", missing: "what they are supposed to have done" };
      }
      const found = pattern(q);
      // Planned is not occurred: "did they send troops" is about what happened, "are troops to be sent" is not.
      const happened = found.status.length === 0 && asksWhatHappened(q);
      return { kind: "yes-no", pattern: happened ? { ...found, status: ["occurred"] } : found };
    },
  },
  {
    name: "who met Le Drian · which country sent troops · whose soldiers · list the countries",
    read(q) {
      const word = q.ask?.word;
      const asked =
        word === "who" ||
        word === "whom" ||
        word === "whose" ||
        (q.kind !== undefined && (word === "which" || word === "what" || q.ask === undefined)) ||
        whichTroops(q) ||
        asksBehind(q);
      if (!asked || isBare(q)) return undefined;
      const { types } = q.frame;
      if (
        types.length === 0 &&
        !q.has("light") &&
        !q.has("happen") &&
        !q.has("else") &&
        !q.has("event-noun")
      ) {
        return { kind: "not-understood" };
      }
      const side = askedSide(q);
      return {
        kind: "participants",
        pattern: pattern(q),
        side: q.frame.head?.uses[0]?.type.movement && isGoal(q) ? "recipient" : side,
        of: q.kind?.kinds ?? (whichTroops(q) ? ["unit"] : []),
        except: [...q.except, ...q.frame.slots.flatMap((slot) => slot.anyOf)],
        ...selection(q),
        ...(q.among.length > 0 && { among: q.among }),
        ...(q.has("most") && { most: true }),
      };
    },
  },
  {
    name: "what happened on 6 February · what did Biden do · which statements · landing in Rzeszów",
    read(q) {
      if (isBare(q)) return undefined;
      const { head } = q.frame;
      const happened = q.has("happen") && !head;
      const asks =
        q.ask === undefined || q.ask.word === "what" || q.ask.word === "which" || q.ask.word === "how";
      if (!asks) return undefined;
      const found = pattern(q);
      return {
        kind: "events",
        pattern: happened && found.status.length === 0 ? { ...found, status: ["occurred"] } : found,
        ...selection(q),
      };
    },
  },
];

export function pattern(q: Question): EventPattern {
  const { frame, when, inside, onWord } = q;
  const own = patternOf(frame, when);
  const teller = {
    ...ANYTHING,
    slots: [{ side: "actor" as const, anyOf: onWord?.ids ?? [], members: true }],
  };
  return {
    ...own,
    places: [...own.places, ...inside],
    ...(onWord && !onWord.asked && { toldIn: teller }),
  };
}

/** Of telling and told, the told: where the landing was that someone announced, not where he announced it. */
function told(q: Question): EventPattern {
  const { concerning, ...telling } = pattern(q);
  return concerning ? { ...concerning, toldIn: telling } : telling;
}

function counting(q: Question, of: "events" | "days" | "quantity"): Query {
  return { kind: "count", pattern: of === "quantity" ? told(q) : pattern(q), of };
}

function asksWhatHappened({ spans }: Question): boolean {
  const first = spans.find((span) => isWord(span, "auxiliary"));
  const future = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "will");
  return !future && /^(?:did|has|have|had|was|were)/i.test(first?.text ?? "");
}

/** Keywords that end in what they ask for: "rzeszow landing announced by", "blinken meeting partner". */
function asksBehind({ ask, frame, spans }: Question): boolean {
  const last = spans.at(-1);
  const open =
    isWord(last, "preposition") && (last.word.preposition === "by" || last.word.preposition === "with");
  return ask === undefined && (open || (frame.head?.uses.every((use) => use.form === "agent") ?? false));
}

/** "What is in the agreement": its contents. */
function isIn({ ask, spans }: Question): boolean {
  const [verb, preposition] = spans.slice((ask?.at ?? spans.length) + 1).filter((span) => !isLight(span));
  const be = isWord(verb, "auxiliary") && verb.word.of === "be";
  return be && isWord(preposition, "preposition") && preposition.word.preposition === "in";
}

/** "What agreement did they reach": what it says. */
function isReached({ ask, frame: { head }, spans }: Question): boolean {
  const noun =
    head?.voice === "noun" && head.at === (ask?.at ?? -2) + 1 && head.uses.some((use) => use.type.topical);
  return (
    noun === true && spans.slice(head.at).some((span) => isWord(span, "auxiliary") && span.word.of === "do")
  );
}

/** "Which soldiers landed": units are asked for. */
function whichTroops({ ask, spans }: Question): boolean {
  const next = ask?.word === "which" ? spans.slice(ask.at + 1).find((span) => !isLight(span)) : undefined;
  return isWord(next, "troops") || (next?.tag === "name" && next.troops);
}

const selection = (q: Question) => (q.select ? { select: q.select } : {});

/** Neither an event, nor a name, nor a date: nothing to go by. */
function isBare({ frame, when }: Question): boolean {
  return (
    frame.types.length === 0 &&
    frame.slots.length === 0 &&
    frame.places.length === 0 &&
    frame.topics.length === 0 &&
    frame.origins.length === 0 &&
    when.length === 0
  );
}

/** The question is about one name and says nothing else. */
function onlyName({ frame, spans }: Question): string | undefined {
  const names = spans.filter((span): span is NameSpan => span.tag === "name");
  const [only] = names;
  const acts = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "do");
  if (frame.head || names.length !== 1 || !only || acts || frame.mode || frame.status.length > 0)
    return undefined;
  if (
    spans.some(
      (span) =>
        isWord(span, "happen") ||
        isWord(span, "light") ||
        isWord(span, "else") ||
        isWord(span, "act") ||
        isWord(span, "event-noun") ||
        isWord(span, "topic-noun") ||
        isWord(span, "how-many") ||
        isWord(span, "grain"),
    )
  )
    return undefined;
  return only.ids[0];
}

/** Asked for where to or where at, rather than who: "to which countries", "which country did they land in". */
function isGoal({ askedBehind, frame, ask, spans, kind }: Question): boolean {
  if (kind?.kinds.includes("unit")) return false;
  const movement = frame.head ? frame.head.uses.some((use) => use.type.movement) : frame.troops;
  const behind = askedBehind ?? frame.stranded.at(-1) ?? frame.concerning?.stranded.at(-1);
  if (behind === "in" || behind === "at" || behind === "near" || behind === "on") return true;
  const inner = frame.concerning;
  const innerMoves = inner?.head?.uses.some((use) => use.type.movement) ?? inner?.troops ?? false;
  if (behind === "to" || behind === "for")
    return (
      movement ||
      innerMoves ||
      frame.head?.uses.some((use) => use.type.verbs.length > 0 && tells(use.type)) === true
    );
  const head = frame.head;
  if (!movement || !head || head.uses.every((use) => use.reverse)) return false;
  // "US troop deployment: which countries?" The one who sends is known, so the others are where to.
  if (head.voice === "noun") return frame.slots.length > 0;
  if (head.voice === "passive") return false;
  const from = ask?.at ?? kind?.at ?? -1;
  return spans.some((span, at) => at > from && at < head.at && span.tag === "name");
}
