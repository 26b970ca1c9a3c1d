/** "When?", "where?", "how many?", "who else?": another question of the same events. */

import type { Catalogue } from "../../dataset/catalogue.js";
import type { EventPattern, Query } from "../../query/query.js";
import { FORCES } from "../ask/rows/counts.js";
import { isLight, isWord } from "../spans/span.js";
import { type Asking, counted, doersIn, participants } from "./asked-who.js";
import type { Fragment } from "./fragment.js";
import { patternIn, selectIn } from "./parts.js";
import { withWhoWasAsked } from "./who-was-asked.js";

interface Row {
  readonly name: string;
  asks(fragment: Fragment, before: Query, catalogue: Catalogue): boolean;
  query(asking: Asking): Query | undefined;
}

/** In the order in which they are tried. */
const ROWS: readonly Row[] = [
  {
    name: "how many sources?",
    asks: ({ has }) => has("how-many-sources") || (has("how-many") && has("source-noun")),
    query: ({ pattern, fragment: { spans } }) => {
      const asked = spans.find((span) => isWord(span, "how-many-sources"));
      return { kind: "count", pattern, of: isWord(asked, "how-many-sources") ? asked.word.of : "sources" };
    },
  },
  {
    name: "sources?",
    asks: ({ has }) => has("source-noun"),
    query: ({ pattern }) => ({ kind: "sources", pattern }),
  },
  {
    name: "timeline? · in order",
    asks: ({ has }) => has("timeline"),
    query: ({ pattern }) => ({ kind: "timeline", pattern }),
  },
  {
    name: "by month?",
    asks: ({ per }) => per !== undefined,
    query: ({ pattern, fragment: { per } }) => per && { kind: "count", pattern, of: "events", per },
  },
  {
    name: "list them · what happened?",
    asks: ({ has, ask }) => has("list") || (ask === "what" && has("happen")),
    query: ({ pattern, select }) => ({ kind: "events", pattern, ...select }),
  },
  {
    name: "when and where? · who and when? The events say all of it",
    asks: ({ spans, relation }) =>
      relation === undefined &&
      new Set(spans.flatMap((span) => (isWord(span, "ask") ? [span.word.ask] : []))).size > 1 &&
      spans.some((span) => isWord(span, "and")),
    query: ({ pattern, select }) => ({ kind: "events", pattern, ...select }),
  },
  {
    name: "by phone or in person? The events say so",
    asks: ({ spans, ask }) => ask === undefined && spans.filter((span) => isWord(span, "mode")).length > 1,
    query: ({ pattern, select }) => ({ kind: "events", pattern, ...select }),
  },
  {
    name: "the topics? · what did they discuss?",
    asks: (fragment) =>
      fragment.has("topic-noun") ||
      (fragment.ask === "what" && fragment.askedBehind === "about") ||
      (fragment.ask === "what" &&
        (fragment.has("covers") || (fragment.relation !== undefined && !fragment.noun))),
    query: ({ pattern, select }) => ({ kind: "topics", pattern, ...select }),
  },
  {
    name: "how many in March? after how many it was",
    asks: (fragment, before) => before.kind === "count" && isBareNumber(fragment),
    query: ({ before }) => before,
  },
  {
    name: "how many soldiers? · how many? after whether forces moved",
    asks: (fragment, before, catalogue) =>
      (fragment.has("how-many") && fragment.has("troops")) ||
      (before.kind !== "participants" && movesForces(before, catalogue) && isBareNumber(fragment)),
    query: ({ pattern }) => ({ kind: "count", pattern: ofMovement(pattern), of: "quantity", units: FORCES }),
  },
  {
    name: "how many days?",
    asks: ({ has, grain }) => has("how-many") && grain !== undefined,
    query: ({ pattern }) => ({ kind: "count", pattern, of: "days" }),
  },
  {
    name: "how many countries? · how many? after who it was",
    asks: (fragment, { kind }) =>
      fragment.has("how-many") &&
      (fragment.kind !== undefined || (kind === "participants" && fragment.relation === undefined)) &&
      !/\btimes\b/i.test(fragment.text),
    query: (asking) => {
      const { of, ...rest } = participants(asking);
      return { kind: "count", of: "participants", kinds: of, ...counted(rest) };
    },
  },
  {
    name: "how many? · how often? · how many times?",
    asks: ({ has }) => has("how-many") || has("how-often"),
    query: ({ pattern }) => ({ kind: "count", pattern, of: "events" }),
  },
  {
    name: "when? · which day? · the date?",
    asks: ({ ask, grain, kind }) =>
      ask === "when" || (grain !== undefined && kind === undefined && (ask === undefined || /^wh/.test(ask))),
    query: ({ pattern, select, fragment: { grain } }) => ({
      kind: "dates",
      pattern,
      grain: grain ?? "day",
      ...select,
    }),
  },
  {
    name: "where? · which city? · from where?",
    asks: ({ ask, kind }) => ask === "where" || kind?.kinds.includes("place") === true,
    query: ({ pattern, select, fragment: { kind, askedBehind } }) => ({
      kind: "places",
      pattern: ofMovement(pattern),
      which: askedBehind === "from" ? "origin" : "place",
      feature: kind?.feature ?? "any",
      ...select,
    }),
  },
  {
    name: "did Iran threaten Israel: who else?",
    asks: (fragment, before, catalogue) =>
      fragment.has("else") &&
      (fragment.ask !== "whom" || fragment.askedBehind === "by") &&
      doersIn(before, catalogue).length > 0,
    query: (asking) => {
      const { select: _, ...all } = participants(asking);
      const doers = doersIn(asking.before, asking.catalogue);
      const slots = all.pattern.slots.filter((slot) => !doers.includes(slot));
      return { ...all, side: "actor", pattern: { ...all.pattern, slots } };
    },
  },
  {
    name: "who else?",
    asks: ({ has }) => has("else"),
    query: (asking) => {
      const { select: _, ...all } = participants(asking);
      const { when } = all.pattern;
      // All of that time were named; whoever is new is of another.
      const named = asking.before.kind === "participants" && !asking.before.select && !asking.before.most;
      return named && when.length > 0 && asking.fragment.when.length === 0
        ? { ...all, pattern: { ...all.pattern, when: [] } }
        : all;
    },
  },
  {
    name: "who? · with whom? · which countries?",
    asks: ({ ask, kind }) => ask === "who" || ask === "whom" || ask === "whose" || kind !== undefined,
    query: participants,
  },
  {
    name: "was it by phone? · did it happen in March? · is that true?",
    asks: ({ spans, ask }) => {
      const [first] = spans.filter((span) => !isLight(span));
      return ask === undefined && (isWord(first, "auxiliary") || isWord(first, "whether"));
    },
    query: ({ pattern, fragment }) => whether(fragment.has("happen") ? { ...pattern, status: [] } : pattern),
  },
];

/** Undefined where no other question is asked. */
export function askedOf(fragment: Fragment, before: Query, catalogue: Catalogue): Query | undefined {
  const row = asking(fragment, before, catalogue);
  const pattern = patternIn(before);
  if (!row || !pattern) return undefined;
  const chosen = selectIn(before);
  const select = chosen ? { select: chosen } : {};
  return row.query({
    fragment,
    before,
    pattern: withWhoWasAsked(pattern, before, catalogue),
    select,
    catalogue,
  });
}

export const asksAnew = (fragment: Fragment, before: Query, catalogue: Catalogue): boolean =>
  asking(fragment, before, catalogue) !== undefined;

const asking = (fragment: Fragment, before: Query, catalogue: Catalogue): Row | undefined =>
  ROWS.find((row) => row.asks(fragment, before, catalogue));

/** "How many?", and no word of what. */
const isBareNumber = ({ has, kind, grain, relation, text }: Fragment): boolean =>
  has("how-many") && !kind && !grain && !relation && !has("troops") && !/\btimes\b/i.test(text);

const movesForces = (query: Query, catalogue: Catalogue): boolean =>
  (patternIn(query)?.types ?? []).some((type) => catalogue.type(type)?.movement === true);

/** Yes or no: of what happened, unless plans were spoken of. */
export const whether = (pattern: EventPattern): Query => ({
  kind: "yes-no",
  pattern: pattern.status.length > 0 ? pattern : { ...pattern, status: ["occurred"] },
});

/** Of telling and told, the told: where the landing was that someone announced. */
const ofMovement = (pattern: EventPattern): EventPattern => {
  const { concerning, ...telling } = pattern;
  return concerning ? { ...concerning, toldIn: telling } : pattern;
};
