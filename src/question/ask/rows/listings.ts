/** Questions for the record itself: its sources, its order, on whose word, and what it does not hold. */
import { ANYTHING } from "../../../query/query.js";
import { isLight, isWord } from "../../spans/span.js";
import { confirmed, isBare, pattern } from "../pattern.js";
import type { Question } from "../question.js";
import type { Row } from "../row.js";

export const self: Row = {
  name: "help · what can you do · what does the data cover · hello",
  read: (q) => ((q.has("self") || isGreeting(q)) && isBare(q) ? { kind: "about" } : undefined),
};

/** Whoever says hello is told what can be asked. */
const isGreeting = ({ spans }: Question): boolean =>
  /^(?:hi|hiya|hey|hello|greetings|good (?:morning|afternoon|evening|day))(?: (?:there|all|everyone|everybody|bot))?$/i.test(
    spans.map(({ text }) => text).join(" "),
  );

export const sources: Row = {
  name: "what sources do you have · sources for the landing",
  read(q) {
    if (!q.has("source-noun")) return undefined;
    return isBare(q) ? { kind: "sources" } : { kind: "sources", pattern: confirmed(q) };
  },
};

export const disputed: Row = {
  name: "where do sources differ · on what do the sources disagree about the landing",
  read(q) {
    const asks = q.has("disputed") && !q.polar && q.ask?.word !== "how-many";
    const open = q.ask === undefined || /^(?:where|what|which|how|when)$/.test(q.ask.word);
    return asks && open && q.kind === undefined ? { kind: "events", pattern: pattern(q) } : undefined;
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
  name: "why · how long · at what time · what type of plane · should they: none of it is recorded",
  read(q) {
    const { ask, spans } = q;
    const thing =
      ask && (ask.word === "what" || ask.word === "which")
        ? spans.slice(ask.at + 1).find((span) => !isLight(span))
        : undefined;
    if (ask?.word === "why") return { kind: "not-recorded", what: "reasons" };
    if (ask?.word === "how-long") return { kind: "not-recorded", what: "how long things lasted" };
    if (q.has("clock")) return { kind: "not-recorded", what: "the time of day" };
    if (isWord(thing, "carrier")) return { kind: "not-recorded", what: "what kind it was", of: thing.text };
    const advises = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "should");
    return advises ? { kind: "not-recorded", what: "what should or may happen" } : undefined;
  },
};
