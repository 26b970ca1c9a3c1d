/** Where: of events, or where a place itself lies. */
import type { PlaceFeature } from "../../../query/query.js";
import { isWord, type Span } from "../../spans/span.js";
import { isGoal } from "../goal.js";
import { onlyName } from "../only-name.js";
import { inBody, isBare, selection, told } from "../pattern.js";
import type { Question } from "../question.js";
import type { Row } from "../row.js";

export const location: Row = {
  name: "where is Rzeszów",
  read(q) {
    const only = onlyName(q);
    return q.ask?.word === "where" &&
      only &&
      !wasSomeone(q) &&
      q.when.length === 0 &&
      q.frame.quantity === undefined
      ? { kind: "location", entity: only }
      : undefined;
  },
};

/** "Where has Lind been" asks where they were seen, not who they are. */
const wasSomeone = ({ frame, spans }: Question): boolean =>
  frame.slots.some(({ members }) => !members) && spans.some(({ text }) => /^(?:was|were|been)$/i.test(text));

/** "From which country were they moved"; of those who landed it asks whose they are. */
const movesSomething = ({ frame }: Question): boolean =>
  frame.head?.uses.every(({ type }) => type.movement && !type.intransitive) ?? false;

export const places: Row = {
  name: "where did they land · in which city · to which countries · meeting place",
  read(q) {
    const { kind, ask } = q;
    const placeNoun = kind?.kinds.includes("place");
    const from = q.askedBehind === "from" && movesSomething(q);
    const country = kind?.kinds.includes("country") && (from || isGoal(q));
    if (ask?.word !== "where" && !(placeNoun && !q.polar) && !country) return undefined;
    if (isBare(q)) return undefined;
    const feature: PlaceFeature = kind?.feature ?? "any";
    const origin = q.askedBehind === "from" || q.frame.stranded.includes("from") || isHome(q);
    return {
      kind: "places",
      pattern: origin ? told(q) : inBody(q, told(q)),
      which: origin ? "origin" : "place",
      feature,
      ...selection(q),
    };
  },
};

/** "Where were the soldiers for Poland based": where they came from, since where they were to go is said. */
function isHome({ frame, spans }: Question): boolean {
  const based = /^(?:based|stationed|garrisoned)$/i.test(spans.at(-1)?.text ?? "");
  const bound = spans.some((span, at) => isWord(span, "troops") && isFor(spans[at + 1]));
  const named = spans.some((span, at) => span.tag === "name" && span.troops && isFor(spans[at + 1]));
  return based && (bound || named) && frame.places.length > 0;
}

const isFor = (span: Span | undefined): boolean =>
  isWord(span, "preposition") && /^(?:for|bound for|headed for|headed to)$/i.test(span.text);
