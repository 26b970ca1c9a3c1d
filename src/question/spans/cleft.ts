/** "Who was the first leader that Harris met": asks for the same as "which leader did Harris meet first". */
import { asWord, isLight, isWord, type Span } from "./span.js";

/** What a cleft puts forward, and the clause that says who that is. */
interface Cleft {
  readonly ask: Span;
  readonly order: readonly Span[];
  /** What it belongs to, before it: "the first European leader". */
  readonly whole: readonly Span[];
  readonly noun: Span;
  readonly clause: readonly Span[];
}

/** Undefined where no clause stands behind the noun; what the noun may be, the caller says. */
export function cleftOf(spans: readonly Span[]): Cleft | undefined {
  const content = spans.filter((span) => !isLight(span));
  const [ask, be] = content;
  const opens = isWord(ask, "ask") && /^(?:who|which|what)$/.test(ask.word.ask);
  if (!opens || !isWord(be, "auxiliary") || be.word.of !== "be") return undefined;
  const opening = content.findIndex((span, index) => index > 1 && !isWord(span, "order"));
  const [first, second] = [content[opening], content[opening + 1]];
  const adjective =
    first?.tag === "name" && first.demonym && (second?.tag === "office" || isWord(second, "kind"));
  const at = adjective ? opening + 1 : opening;
  const noun = content[at];
  const behind = content[at + 1];
  if (!noun || !behind) return undefined;
  const relates =
    isWord(behind, "that") ||
    (isWord(behind, "preposition") &&
      behind.word.preposition === "to" &&
      content[at + 2]?.tag === "relation") ||
    (isWord(behind, "ask") && /^(?:who|whom|which)$/.test(behind.word.ask));
  const [start] = content.slice(relates ? at + 2 : at + 1);
  const clause = start ? spans.slice(spans.indexOf(start)) : [];
  const says = clause.some((span) => span.tag === "relation");
  const begins = relates || (behind.tag === "name" && isVerb(content[at + 2]));
  return begins && says
    ? { ask, order: content.slice(2, opening), whole: content.slice(opening, at), noun, clause }
    : undefined;
}

const isVerb = (span: Span | undefined): boolean =>
  span?.tag === "relation" || isWord(span, "covers") || isWord(span, "light") || isWord(span, "auxiliary");

/** With an office or a kind of people put forward, which of them is asked. */
export function withoutCleft(spans: readonly Span[]): readonly Span[] {
  const cleft = cleftOf(spans);
  if (!cleft || !(cleft.noun.tag === "office" || isWord(cleft.noun, "kind"))) return spans;
  const { ask, order, whole, noun, clause } = cleft;
  return [asWord(ask, { is: "ask", ask: "which" }), ...whole, noun, ...order, ...clause];
}

/** "Who was Austin's Ukrainian counterpart at the meeting": whom he met there. */
export function counterpartAt(
  spans: readonly Span[],
): { readonly main: readonly Span[]; readonly choice: readonly string[] } | undefined {
  const content = spans.filter((span) => !isLight(span));
  const [ask, be, person, possessive, counterpart, link, ...rest] = content;
  if (!isWord(ask, "ask") || ask.word.ask !== "who" || !isWord(be, "auxiliary") || !link) return undefined;
  if (person?.tag !== "name" || !isWord(possessive, "possessive") || counterpart?.tag !== "name")
    return undefined;
  const met = isWord(link, "preposition") && /^(?:at|in|on|during)$/i.test(link.text);
  if (!/counterparts?$/i.test(counterpart.text) || !met || !rest.some((span) => span.tag === "relation"))
    return undefined;
  const main: readonly Span[] = [
    ask,
    be,
    link,
    ...rest,
    asWord(link, { is: "preposition", preposition: "with" }),
    person,
  ];
  return { main, choice: counterpart.ids };
}

/** "Which person was the German chancellor when Harris visited France": who held it then, if just one did. */
export function holderWhen(spans: readonly Span[]): readonly Span[] {
  const content = spans.filter((span) => !isLight(span));
  const [ask, be, holder, when] = content;
  const asks = isWord(ask, "ask") && ask.word.ask === "who" && isWord(be, "auxiliary") && be.word.of === "be";
  const only = holder?.tag === "name" && holder.byOffice === true && holder.ids.length === 1;
  const dated = spans.some((span) => span.tag === "time");
  return asks && only && dated && isWord(when, "ask") && when.word.ask === "when" ? [ask, be, holder] : spans;
}
