/** Questions for the record itself: its sources, its order, on whose word, and what it does not hold. */
import { ANYTHING } from "../../../query/query.js";
import { isBare, pattern } from "../pattern.js";
import type { Row } from "../row.js";

export const self: Row = {
  name: "help · what can you do · what does the data cover",
  read: (q) => (q.has("self") && isBare(q) ? { kind: "about" } : undefined),
};

export const sources: Row = {
  name: "what sources do you have · sources for the landing",
  read(q) {
    if (!q.has("source-noun")) return undefined;
    return isBare(q) ? { kind: "sources" } : { kind: "sources", pattern: pattern(q) };
  },
};

export const timeline: Row = {
  name: "timeline of the deployment · what happened, in order",
  read: (q) => (q.has("timeline") ? { kind: "timeline", pattern: pattern(q) } : undefined),
};

export const onWhoseWord: Row = {
  name: "according to whom did they land",
  read(q) {
    if (!q.onWord?.asked || isBare(q)) return undefined;
    const telling = { ...ANYTHING, concerning: pattern(q) };
    return { kind: "participants", pattern: telling, side: "actor", of: q.kind?.kinds ?? [], except: [] };
  },
};

export const notRecorded: Row = {
  name: "why · how long: reasons and lengths are not recorded",
  read: (q) =>
    q.ask?.word === "why" || q.ask?.word === "how-long"
      ? { kind: "not-recorded", what: q.ask.word === "why" ? "reasons" : "how long things lasted" }
      : undefined,
};
