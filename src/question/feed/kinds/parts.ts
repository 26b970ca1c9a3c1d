/** The parts of a question of a feed, by where they stand: what is asked, who did it, to whom, and when. */
import { asWord, isWord, type Span } from "../../spans/span.js";
import { PLACELESS } from "./placeless.js";
import { isAsk, rolesOf } from "./sides.js";
import { type Part, withoutTail } from "./tail.js";

export interface Parts {
  readonly asked: "actor" | "recipient" | "time" | "number" | "whether";
  /** The words of asking. */
  readonly front: readonly Span[];
  readonly order: readonly Span[];
  readonly most: readonly Span[];
  readonly actors: readonly Span[];
  readonly recipients: readonly Span[];
  /** Dates, and what it is compared with. */
  readonly tail: readonly Part[];
}

/** `receiving` of an act that consists in taking someone or something in. */
export function partsOf(
  spans: readonly Span[],
  isAct: (span: Span) => boolean,
  receiving = false,
): Parts | undefined {
  const { main, tail } = withoutTail(spans, isAct);
  // "Before the crowds came": a time that is lost without what happened then.
  if (tail.some((part) => part.names === 0 && !part.spans.some(({ tag }) => tag === "time")))
    return undefined;
  const { actor, recipient, whose } = rolesOf(main, isAct, receiving);
  const front = frontOf(main) ?? (actor.length + recipient.length === 1 ? IN_KEYWORDS : undefined);
  if (!front) return undefined;
  // "Lifted ban on Freedonia": of two sides the one that nobody is named on.
  const open = actor.length > 0 ? "recipient" : "actor";
  const asked = front.asks === "who" ? (whose ?? open) : front.asks;
  return {
    asked,
    front: front.spans,
    order: main.filter((span) => isWord(span, "order")),
    most: main.filter((span) => isWord(span, "most")),
    actors: actor,
    recipients: recipient,
    tail,
  };
}

interface Front {
  readonly asks: "who" | "time" | "number" | "whether";
  readonly spans: readonly Span[];
}

/** What is asked for; in keywords the kind alone. */
function frontOf(main: readonly Span[]): Front | undefined {
  const number = main.find((span) => isWord(span, "how-many") || isWord(span, "how-often"));
  if (number) return { asks: "number", spans: [HOW_OFTEN] };
  const when = main.find((span) => isWord(span, "ask") && span.word.ask === "when");
  if (when) return { asks: "time", spans: [when] };
  const who = main.findIndex((span) => isAsk(span));
  const grain = main.find((span, at) => isWord(span, "grain") && !isWord(main[at - 1], "that"));
  const kind = main.find((span) => isWord(span, "kind"));
  if (grain && (who < 0 || isWord(main[who + 1], "grain") || isThing(main[who])))
    return { asks: "time", spans: [WHICH, grain] };
  if (kind) return { asks: "who", spans: [WHICH, kind] };
  if (who >= 0) return { asks: "who", spans: [WHO] };
  return isWord(main[0], "auxiliary") || main.some((span) => isWord(span, "whether"))
    ? { asks: "whether", spans: [] }
    : undefined;
}

/** "What was the last month". */
const isThing = (span: Span | undefined): boolean => isWord(span, "ask") && span.word.ask === "what";

const WHO: Span = asWord({ ...PLACELESS, text: "who" }, { is: "ask", ask: "who" });
const WHICH: Span = asWord({ ...PLACELESS, text: "which" }, { is: "ask", ask: "which" });
const IN_KEYWORDS: Front = { asks: "who", spans: [WHO] };
const HOW_OFTEN: Span = asWord({ ...PLACELESS, text: "how often" }, { is: "how-often" });
