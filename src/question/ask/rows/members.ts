/** Who belongs to a group: NATO's members, the countries in the G7. */
import { isWord } from "../../spans/span.js";
import type { Row } from "../row.js";

export const members: Row = {
  name: "who is in the G7 · members of NATO · how many members does NATO have",
  read({ frame, group, polar, whole, when, ask }) {
    if (group === undefined || polar || frame.types.length > 0 || when.length > 0) return undefined;
    const says = whole.some(
      (span) =>
        (isWord(span, "kind") && (span.word.people === true || span.word.kinds.includes("country"))) ||
        // A name that says so itself: "NATO members".
        (span.tag === "name" && /\bmembers?\b/i.test(span.text)),
    );
    const belongs = whole.some((span) => /^belong/i.test(span.text));
    const be = whole.some((span) => isWord(span, "auxiliary") && span.word.of === "be");
    const inside = be && whole.some((span) => isWord(span, "preposition") && span.word.preposition === "in");
    if (!says && !belongs && !inside) return undefined;
    return { kind: "members", entity: group, count: ask?.word === "how-many" };
  },
};
