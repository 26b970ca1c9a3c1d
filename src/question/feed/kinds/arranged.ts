/**
 * A question in the plainest order of words: who is asked for, who did it, one verb in place of all words of the act, to
 * whom, and when. For questions of a feed whose act is told in words that stand in no order that the grammar knows.
 */
import type { EventType } from "../../../ontology/schema.js";
import type { WordForm } from "../../../ontology/words.js";
import { asWord, type RelationSpan, type Span, spanOf } from "../../spans/span.js";
import type { Word } from "../../words/word.js";
import type { Parts } from "./parts.js";
import { PLACELESS } from "./placeless.js";
import type { Part } from "./tail.js";

/** Undefined where nothing is asked that a row of a feed could answer, or where two parts claim the same place. */
export function arranged(parts: Parts, type: EventType): readonly Span[] | undefined {
  const { asked, front, order, most, tail } = parts;
  const actors = parts.actors.map(asNoun);
  const recipients = parts.recipients.map(asNoun);
  const said = (form: WordForm): RelationSpan =>
    spanOf({
      tag: "relation",
      uses: [{ type, form, reverse: false }],
      light: false,
      ...PLACELESS,
      text: type.label,
    });
  const rest = [...most, ...tail.flatMap((each) => behind(each, said("past")))];
  switch (asked) {
    case "actor":
      return actors.length > 0 ? undefined : [...front, ...order, said("past"), ...recipients, ...rest];
    case "recipient":
      return recipients.length > 0 || actors.length === 0
        ? undefined
        : [...front, DID, ...actors, ...order, said("base"), ...rest];
    case "time":
    case "number":
    case "whether":
      if (actors.length > 0)
        return [...front, DID, ...actors, ...order, said("base"), ...recipients, ...rest];
      return recipients.length > 0
        ? [...front, WAS, ...recipients, ...order, said("participle"), ...rest]
        : undefined;
  }
}

/** "To Freedonian demands": the demands are gone, and the Freedonians remain. */
const asNoun = (span: Span): Span => (span.tag === "name" ? { ...span, demonym: false } : span);

/** "Before Freedonia accused Sylvania" keeps a verb of its own; "before Freedonia" did the same. */
const behind = ({ spans, names }: Part, verb: Span): readonly Span[] => {
  if (names < 2) return spans;
  const second = spans.findLastIndex(({ tag }) => tag === "name");
  return [...spans.slice(0, second), verb, ...spans.slice(second)];
};

const made = (text: string, word: Word): Span => asWord({ ...PLACELESS, text }, word);

const DID = made("did", { is: "auxiliary", of: "do" });
const WAS = made("was", { is: "auxiliary", of: "be" });
