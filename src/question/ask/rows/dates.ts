/** When: dates as fine as was asked. */
import { inBody, isBare, pattern, selection, told } from "../pattern.js";
import type { Row } from "../row.js";

export const dates: Row = {
  name: "when · on what date · date of the landing",
  read(q) {
    const asked =
      q.ask?.word === "when" ||
      (q.grain !== undefined &&
        (q.ask === undefined || q.ask.word === "which" || q.ask.word === "what") &&
        !q.polar);
    if (!asked || (isBare(q) && !q.has("event-noun"))) return undefined;
    return {
      kind: "dates",
      // "For which day was it announced" asks for the day of the thing itself.
      pattern: q.askedBehind === "for" ? told(q) : inBody(q, pattern(q)),
      grain: q.grain ?? "day",
      ...selection(q),
      ...(q.has("most") && { most: true }),
    };
  },
};
