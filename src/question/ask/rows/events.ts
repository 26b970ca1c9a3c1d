/** What happened, and anything that names events without asking for a part of them. */
import { isWord } from "../../spans/span.js";
import { cameAbout, isBare, pattern, selection } from "../pattern.js";
import type { Row } from "../row.js";

export const events: Row = {
  name: "what happened on 6 February · what did Biden do · which statements · landing in Rzeszów",
  read(q) {
    // "List all events" is all that there is.
    if (isBare(q) && isWord(q.spans.at(-1), "preposition")) return undefined;
    if (isBare(q))
      return q.has("event-noun") || (q.has("happen") && q.ask?.word === "what")
        ? { kind: "events", pattern: pattern(q), ...selection(q) }
        : undefined;
    const { head } = q.frame;
    if (q.ask?.word === "how" && !head) return undefined;
    const happened = q.has("happen") && !head;
    const asks =
      q.ask === undefined || q.ask.word === "what" || q.ask.word === "which" || q.ask.word === "how";
    if (!asks) return undefined;
    const found = cameAbout(q, pattern(q));
    return {
      kind: "events",
      pattern: happened && found.status.length === 0 ? { ...found, status: ["occurred"] } : found,
      ...selection(q),
    };
  },
};
