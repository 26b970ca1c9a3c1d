/**
 * On whose word: an aside that says where something is told ("according to Błaszczak", "under the 2 February
 * announcement", "as Harris said in Warsaw"). It is no condition on the event itself, and is taken out first.
 */
import { tells } from "../../ontology/tells.js";
import type { TypeWord } from "../../ontology/words.js";
import type { Interval } from "../../time/interval.js";
import type { OnWord } from "../ask/question.js";
import { isLight, isWord, type RelationSpan, type Span } from "../spans/span.js";
import { isNoun } from "./head.js";

interface Taken {
  readonly main: readonly Span[];
  readonly of: OnWord | undefined;
}

interface Row {
  readonly name: string;
  /** Where the aside ends that begins there; undefined where none does. */
  end(spans: readonly Span[], at: number): number | undefined;
}

const ROWS: readonly Row[] = [
  {
    name: "according to Błaszczak · per the readout of 4 March",
    end: (spans, at) => (isWord(spans[at], "according") ? endOfPhrase(spans, at + 1) : undefined),
  },
  {
    name: "as Harris said in Warsaw on 10 March · like Psaki said · as announced by Kirby",
    end(spans, at) {
      if (!/^(?:as|like)$/i.test(spans[at]?.text ?? "")) return undefined;
      const verb = spans.findIndex((span, index) => index > at && span.tag !== "name" && !isLight(span));
      const said = spans[verb];
      if (said?.tag !== "relation" || !said.uses.every(isTelling) || isNoun(spans, verb)) return undefined;
      return endOfLinks(spans, verb + 1);
    },
  },
  {
    name: "under the 2 February announcement · in Biden's order of 22 February: beside another event",
    end(spans, at) {
      const [link] = [spans[at]];
      if (!isWord(link, "preposition") || !/^(?:under|in|by|with)$/i.test(link.text)) return undefined;
      const noun = spans.findIndex((span, index) => index > at && !isBefore(span));
      const named = spans[noun];
      if (named?.tag !== "relation" || !named.uses.every(isTelling) || !named.uses.some(isNamed))
        return undefined;
      const end = endOfLinks(spans, noun + 1);
      const dated = spans.slice(at, end).some((span) => span.tag === "time");
      const rest = [...spans.slice(0, at), ...spans.slice(end)];
      return dated && isAbout(rest) ? end : undefined;
    },
  },
];

/** Without the aside, and what it says. "According to whom" asks for that. */
export function takeWord(spans: readonly Span[]): Taken {
  for (const at of spans.keys()) {
    for (const row of ROWS) {
      const end = row.end(spans, at);
      if (end === undefined) continue;
      const aside = spans.slice(at + 1, end);
      const main = [...spans.slice(0, at), ...spans.slice(end)];
      const asked = aside.some((span) => isWord(span, "ask"));
      return { main, of: asked ? ASKED : wordOf(aside) };
    }
  }
  return { main: spans, of: undefined };
}

const ASKED: OnWord = { asked: true, tellers: [], types: [], when: [] };

/** Who told it, in what, and when. */
function wordOf(aside: readonly Span[]): OnWord {
  const told = aside.filter((span): span is RelationSpan => span.tag === "relation");
  // Where it was said is not on whose word.
  const names = aside.filter(
    (span, at) =>
      span.tag === "name" &&
      !(isWord(aside[at - 1], "preposition") && /^(?:in|at)$/i.test(aside[at - 1]?.text ?? "")),
  );
  const types = told.flatMap((span) =>
    span.uses.every(isTelling) ? span.uses.map(({ type }) => type.parent ?? type.id) : [],
  );
  return {
    asked: false,
    tellers: names.flatMap((span) => (span.tag === "name" ? [span.ids] : [])),
    types: [...new Set(types)],
    when: aside.flatMap((span): Interval[] => (span.tag === "time" && span.interval ? [span.interval] : [])),
  };
}

/** Behind "according to": whom, or whose talk of when; up to a pause, or where anything else begins. */
function endOfPhrase(spans: readonly Span[], from: number): number | undefined {
  const noun = spans.findIndex((span, at) => at >= from && !isBefore(span) && !joins(span));
  const first = spans.findIndex((span, at) => at >= from && !isLight(span));
  const opening = spans[first];
  const pause = spans.findIndex((span, at) => at >= from && span.pause);
  // "According to reports, who": nobody in particular.
  if (pause >= 0 && pause < first) return pause + 1;
  if (isWord(opening, "ask")) return first + 1;
  if (isWord(opening, "source-noun")) return endOfLinks(spans, first + 1);
  const named = spans[noun];
  const whole = pause < 0 || noun <= pause;
  // "According to reports": behind it stands a noun, whatever the word may be elsewhere.
  const noted = named?.tag === "relation" && (named.uses.some(isNamed) || named.uses.every(isTelling));
  if (whole && noted) return endOfLinks(spans, noun + 1);
  if (opening?.tag !== "name") return undefined;
  const to = opening.pause ? first + 1 : endOfLinks(spans, first + 1);
  // "According to Kirby on 2 February": said then, where nothing follows.
  return spans[to - 1]?.pause || to === spans.length ? to : first + 1;
}

/** "… of 4 March", "… by Kirby", "… with Duda in Warsaw": phrases that go with it, up to a pause. */
function endOfLinks(spans: readonly Span[], from: number): number {
  let to = from;
  while (to < spans.length && !spans[to - 1]?.pause) {
    const span = spans[to];
    const next = spans.findIndex((each, at) => at > to && !isLight(each));
    const governed = spans[next];
    if (span?.tag === "time" || (isWord(span, "and") && governed?.tag === "name")) {
      to++;
    } else if (isWord(span, "preposition") && (governed?.tag === "name" || governed?.tag === "time")) {
      to = next + 1;
    } else break;
  }
  return to;
}

/** Also a noun: "the call", "reports". */
const isNamed = ({ form }: TypeWord): boolean => form === "noun";
const isTelling = ({ type }: TypeWord): boolean => tells(type);

/** What may stand between a preposition and the noun of telling. */
const isBefore = (span: Span): boolean =>
  isLight(span) ||
  span.tag === "name" ||
  span.tag === "time" ||
  isWord(span, "possessive") ||
  isWord(span, "order");
const joins = (span: Span): boolean => isWord(span, "and");

/** Something else is spoken of, which can be what was told, and it is not told itself: "said in his statement". */
const isAbout = (rest: readonly Span[]): boolean =>
  !rest.some((span) => span.tag === "relation" && !span.light && span.uses.every(isTelling)) &&
  hasEvent(rest);

const hasEvent = (rest: readonly Span[]): boolean =>
  rest.some((span) => isWord(span, "troops") || (span.tag === "name" && span.troops)) ||
  rest.some((span) => span.tag === "relation" && !span.light && !span.uses.every(isTelling));
