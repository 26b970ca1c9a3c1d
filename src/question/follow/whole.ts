/** Questions that need nothing before them: they are never merged, however they begin. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EventPattern } from "../../query/query.js";
import { isLight, isWord, type Span } from "../spans/span.js";
import type { WordKind } from "../words/word.js";
import { type Fragment, isOne } from "./fragment.js";

interface Row {
  readonly name: string;
  finds(fragment: Fragment, kin: boolean): boolean;
}

/** Listings that name what they are of. */
const LISTINGS: readonly WordKind[] = [
  "list",
  "timeline",
  "event-noun",
  "source-noun",
  "topic-noun",
  "troops",
  "per",
];

const ROWS: readonly Row[] = [
  {
    name: "why, how: reasons and manners have answers of their own",
    finds: ({ ask }) => ask === "why" || ask === "how",
  },
  {
    name: "what are your sources: the bot's own",
    finds: ({ text }) => /\byours?\b/i.test(text),
  },
  {
    name: "who met Scholz, and did Biden call him: a verb that says what is asked of; but not what was discussed",
    finds: ({ relation, noun, parts, when, ...fragment }, kin) =>
      relation !== undefined &&
      !noun &&
      !(
        kin &&
        (pointsBack(fragment) || parts.length + when.length === 0) &&
        parts.every(({ preposition }) => preposition !== undefined)
      ),
  },
  {
    name: "visits to Poland, how many calls in March: a noun with what narrows it, where nothing says that it goes on",
    finds: ({ relation, manner, ask, parts, when, topics, ...fragment }, kin) =>
      relation !== undefined &&
      manner === "plain" &&
      !pointsBack(fragment) &&
      !(
        kin &&
        (ask !== undefined || fragment.has("how-many")) &&
        parts.length + when.length + topics.length === 0
      ),
  },
  {
    name: "Blinken's visit, and the Macron call: it says whose",
    finds: ({ relation, parts }) =>
      relation !== undefined && parts.some(({ preposition }) => preposition === undefined),
  },
  {
    name: "Scholz, French president: who that is",
    finds: ({ manner, ask, parts, spans }) =>
      manner === "plain" &&
      ask === undefined &&
      parts.some(({ preposition }) => preposition === undefined) &&
      !spans.some((span) => isWord(span, "auxiliary")),
  },
  {
    name: "who is Scholz, where is Rzeszów",
    finds: ({ ask, parts }) =>
      ask !== undefined && parts.some(({ preposition }) => preposition === undefined),
  },
  {
    name: "what is Article 5: no part of what was asked before",
    finds: ({ text, manner, relation, topics, spans }) =>
      /^what(?:['’]?s|\s+(?:is|are|was|were))\s/i.test(text) &&
      manner === "plain" &&
      relation === undefined &&
      topics.length > 0 &&
      !spans.some((span) => isWord(span, "preposition")),
  },
  {
    name: "what happened in March",
    finds: (fragment) =>
      fragment.ask === "what" &&
      fragment.has("happen") &&
      !pointsBack(fragment) &&
      fragment.parts.length + fragment.when.length > 0,
  },
  {
    name: "timeline of Blinken, how many soldiers in Poland",
    finds: (fragment) =>
      fragment.manner === "plain" &&
      !pointsBack(fragment) &&
      LISTINGS.some(fragment.has) &&
      fragment.parts.length + fragment.when.length > 0,
  },
  {
    name: "is Rzeszów in Poland",
    finds(fragment) {
      const [first] = fragment.spans.filter((span) => !isLight(span));
      const be = isWord(first, "auxiliary") && first.word.of === "be";
      const bare = fragment.parts.some(({ preposition }) => preposition === undefined);
      return be && bare && !pointsBack(fragment);
    },
  },
];

export function isWhole(
  fragment: Fragment,
  pattern: EventPattern | undefined,
  catalogue: Catalogue,
): boolean {
  const kin = areKin(fragment.types, pattern?.types ?? [], catalogue);
  return ROWS.some((row) => row.finds(fragment, kin));
}

/** "It", "that", "the last one", "their", "there": something stands for what was spoken of. */
export function pointsBack({ spans, bound }: Pick<Fragment, "spans" | "bound">): boolean {
  return spans.some((span) => !bound.has(span.from) && standsForAnother(span));
}

function standsForAnother(span: Span): boolean {
  return (
    isWord(span, "pronoun") ||
    isWord(span, "that") ||
    (span.tag === "unknown" && isOne(span)) ||
    /^(?:their|his|her|its|these|those|this|there|was it|is it|on the line|in the room|(?:at|around) the table|in attendance|present)$/i.test(
      span.text,
    )
  );
}

/** "Whom did she meet there": whom that stands for, where no place was spoken of. Undefined where nobody is spoken of so. */
export function strayIn(spans: readonly Span[]): string | undefined {
  const there = spans.some(({ text }) => /^there$/i.test(text));
  const relates = spans.some((span) => span.tag === "relation");
  return there && relates ? spans.find(({ text }) => /^(?:he|she|they)$/i.test(text))?.text : undefined;
}

/** Whether they may tell of one event: a talk and a call, an order to go and an arrival, but not a call and a visit. */
export function areKin(types: readonly string[], others: readonly string[], catalogue: Catalogue): boolean {
  return types.some((type) =>
    others.some(
      (other) =>
        catalogue.isUnder(type, other) ||
        catalogue.isUnder(other, type) ||
        (catalogue.type(type)?.movement === true && catalogue.type(other)?.movement === true),
    ),
  );
}
