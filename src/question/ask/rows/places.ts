/** Where: of events, or where a place itself lies. */
import type { PlaceFeature } from "../../../query/query.js";
import { isGoal } from "../goal.js";
import { onlyName } from "../only-name.js";
import { isBare, selection, told } from "../pattern.js";
import type { Question } from "../question.js";
import type { Row } from "../row.js";

export const location: Row = {
  name: "where is Rzeszów",
  read(q) {
    const only = onlyName(q);
    return q.ask?.word === "where" && only && q.when.length === 0
      ? { kind: "location", entity: only }
      : undefined;
  },
};

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
    const origin = q.askedBehind === "from" || q.frame.stranded.includes("from");
    return {
      kind: "places",
      pattern: told(q),
      which: origin ? "origin" : "place",
      feature,
      ...selection(q),
    };
  },
};
