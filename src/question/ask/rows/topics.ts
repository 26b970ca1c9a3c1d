/** What about: what was discussed, said or agreed. */
import { isLight, isWord } from "../../spans/span.js";
import { isBare, pattern, selection } from "../pattern.js";
import type { Question } from "../question.js";
import type { Row } from "../row.js";

export const topics: Row = {
  name: "what did they talk about · what was agreed · topics of the call",
  read(q) {
    const { head, stranded, topics } = q.frame;
    const what = q.ask?.word === "what" && q.kind?.at !== q.ask.at + 1;
    const byNoun = q.has("topic-noun");
    if (topics.length > 0 || q.polar || isBare(q)) return undefined;
    if (!head)
      return byNoun || (what && q.has("covers"))
        ? { kind: "topics", pattern: pattern(q), ...selection(q) }
        : undefined;
    const about =
      q.askedBehind === "about" ||
      q.has("covers") ||
      isIn(q) ||
      isReached(q) ||
      stranded.some((each) => each === "about" || each === "on" || each === "with");
    const substance = head.takesTopic || head.uses.some((use) => use.type.topical === true);
    const said = substance && !q.frame.concerning && head.voice !== "noun";
    // "What did they talk on 30 March": a talk has no other object.
    const talked = head.voice === "active" && head.uses.every((use) => use.type.symmetric) && !q.has("act");
    return byNoun || (what && (about || said || talked))
      ? { kind: "topics", pattern: pattern(q), ...selection(q) }
      : undefined;
  },
};

/** "What is in the agreement": its contents. */
function isIn({ ask, spans }: Question): boolean {
  const [verb, preposition] = spans.slice((ask?.at ?? spans.length) + 1).filter((span) => !isLight(span));
  const be = isWord(verb, "auxiliary") && verb.word.of === "be";
  return be && isWord(preposition, "preposition") && preposition.word.preposition === "in";
}

/** "What agreement did they reach": what it says. */
function isReached({ ask, frame: { head }, spans }: Question): boolean {
  const noun =
    head?.voice === "noun" && head.at === (ask?.at ?? -2) + 1 && head.uses.some((use) => use.type.topical);
  return (
    noun === true && spans.slice(head.at).some((span) => isWord(span, "auxiliary") && span.word.of === "do")
  );
}
