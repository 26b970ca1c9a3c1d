/** Is one place in another. */
import { isWord, type NameSpan } from "../../spans/span.js";
import type { Row } from "../row.js";

export const within: Row = {
  name: "is Rzeszów in Poland",
  read({ frame, polar, spans, when }) {
    const names = spans.filter((span): span is NameSpan => span.tag === "name");
    const [entity, whole] = names.map((span) => span.ids[0]);
    const be = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "be");
    // Of places, countries, organisations, but not of people: where they were is not a matter of what contains what.
    const places = frame.places.length > 0 && frame.slots.every((slot) => slot.members);
    const asks = polar && be && frame.types.length === 0 && places && when.length === 0;
    return asks && names.length === 2 && entity && whole ? { kind: "within", entity, whole } : undefined;
  },
};
