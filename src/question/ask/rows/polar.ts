/** Did …, was …, is it true that …: yes or no. */
import type { EventPattern } from "../../../query/query.js";
import { isWord } from "../../spans/span.js";
import { inBody, pattern } from "../pattern.js";
import type { Question } from "../question.js";
import type { Row } from "../row.js";

export const polar: Row = {
  name: "did Biden call Macron",
  read(q) {
    if (!q.polar) return undefined;
    const { types, topics } = q.frame;
    if (types.length === 0 && q.has("covers")) {
      // "Did the Sahel come up between them": what came up is no place.
      const { places, ...talked } = pattern(q);
      return { kind: "yes-no", pattern: { ...talked, places: [], topics: [...topics, ...places] } };
    }
    const judged = q.frame.voices !== undefined || q.frame.sources !== undefined || q.frame.disputed;
    const there = q.frame.places.length > 0 && q.frame.slots.length > 0;
    if (types.length === 0 && topics.length === 0 && !q.has("happen") && !judged && !there) {
      return { kind: "incomplete", missing: "what they are supposed to have done" };
    }
    const found = inBody(q, pattern(q));
    // "In person or by phone" asks in which form, and the events say so.
    if (asksForm(q)) {
      const { mode, ...inAnyForm } = found;
      const uses = q.frame.head?.uses ?? [];
      return {
        kind: "events",
        pattern: { ...inAnyForm, types: uses.map(({ type }) => type.parent ?? type.id) },
      };
    }
    // Planned is not occurred: "did they send troops" is about what happened, "are troops to be sent" is not.
    // "Did the planned meeting take place": whether it came about.
    const came = q.has("happen") && found.status.includes("planned");
    const happened = came || (found.status.length === 0 && asksWhatHappened(q));
    const all: EventPattern = happened ? { ...found, status: ["occurred"] } : found;
    const each = eachOfBoth(q).map((slots) => ({ ...all, slots }));
    if (each[0]) return { kind: "yes-no", pattern: each[0], also: each.slice(1) };
    const [first, ...others] = q.has("and") ? found.places.map((place) => ({ ...all, places: [place] })) : [];
    return first && others.length > 0
      ? { kind: "yes-no", pattern: first, also: others }
      : { kind: "yes-no", pattern: all };
  },
};

/** "Did both Lind and Marsh call Kovac": not the two of them together; the slots of each question by itself. */
function eachOfBoth({ frame, whole }: Question): readonly EventPattern["slots"][] {
  const at = whole.findIndex((span) => /^both$/i.test(span.text));
  const [one, and, other] = whole.slice(at + 1);
  const opens = at > 0 && whole.slice(0, at).every((span) => isWord(span, "auxiliary"));
  if (!opens || one?.tag !== "name" || !isWord(and, "and") || other?.tag !== "name") return [];
  const slots = frame.slots.map(({ span, ...slot }) => ({ span, slot }));
  const others = slots.filter(({ span }) => span !== one && span !== other);
  if (others.length + frame.places.length === 0 || slots.length - others.length !== 2) return [];
  return [one, other].map((each) =>
    slots.flatMap(({ span, slot }) => (span === each || (span !== one && span !== other) ? slot : [])),
  );
}

function asksWhatHappened({ frame, spans }: Question): boolean {
  const first = spans.find((span) => isWord(span, "auxiliary"));
  const future = spans.some((span) => isWord(span, "auxiliary") && span.word.of === "will");
  // "Are troops in Romania" without an event word asks whether they got there.
  const past = /^(?:did|has|have|had|was|were)/i.test(first?.text ?? "") || frame.head === undefined;
  return past && !future;
}

/** Two forms of contact with "or" between them. */
function asksForm({ frame, spans, has }: Question): boolean {
  const named = spans.flatMap((span) => (isWord(span, "mode") ? [span.word.mode] : []));
  const implied = frame.head?.uses.flatMap((use) => use.mode ?? []) ?? [];
  return has("or") && new Set([...named, ...implied]).size > 1;
}
