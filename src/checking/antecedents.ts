/** Whom "he", "him" and "them" stand for, among those whom the message named before. */
import type { Catalogue } from "../dataset/catalogue.js";
import { isLight, isWord, type NameSpan, type Span } from "../question/spans/span.js";
import type { Clause } from "./clauses.js";

/** What the clauses so far leave to a pronoun: the nearest first. */
export interface Named {
  readonly subject: NameSpan | undefined;
  /** Not alone: "Biden and Macron met". */
  readonly joined: boolean;
  readonly others: readonly NameSpan[];
}

/** How far back whom a pronoun means is looked for. */
const MOST_BACK = 3;

/** The clause with names in place of its pronouns; one that might mean several stays, and stands for nobody. */
export function withAntecedents(clause: Clause, before: readonly Named[], catalogue: Catalogue): Clause {
  const spans = clause.spans.flatMap((span, at): readonly Span[] => {
    if (!isPronoun(clause.spans, at)) return [span];
    const names = meant(span.text.toLowerCase(), clause.spans, before, catalogue);
    const last = names.length - 1;
    return names.length === 0
      ? [span]
      : names.map((name, index) => ({
          ...name,
          from: span.from,
          to: span.to,
          pause: span.pause && index === last,
        }));
  });
  return { ...clause, spans };
}

/** "Phoned her", but not "her visit". */
function isPronoun(clause: readonly Span[], at: number): boolean {
  const [span, next] = [clause[at], clause[at + 1]];
  if (isWord(span, "pronoun")) return /^(?:he|she|him|they|them)$/iu.test(span.text);
  const ends =
    !next || span?.pause || next.tag === "time" || isWord(next, "preposition") || isWord(next, "and");
  return span !== undefined && isLight(span) && /^her$/iu.test(span.text) && ends;
}

function meant(
  pronoun: string,
  clause: readonly Span[],
  before: readonly Named[],
  catalogue: Catalogue,
): readonly NameSpan[] {
  const own = namesIn(clause, catalogue);
  const isOwn = (name: NameSpan): boolean => own.some((each) => same(each, name));
  const near = before.slice(0, MOST_BACK);
  switch (pronoun) {
    case "he":
    case "she":
      return near[0]?.subject && !near[0].joined ? [near[0].subject] : [];
    case "they": {
      const [last] = near;
      const all = last ? [...(last.subject ? [last.subject] : []), ...last.others] : [];
      return all.length > 1 ? all : [];
    }
    case "them": {
      const all = near
        .map(({ others }) => others.filter((name) => !isOwn(name)))
        .find(({ length }) => length > 0);
      return all && all.length > 1 ? all : [];
    }
    default: {
      // Whoever acts in this clause is not the one to whom it is done; who acted in the one before may be.
      const all = near
        .map(({ subject, others }) =>
          [...(subject ? [subject] : []), ...others].filter((name) => !isOwn(name)),
        )
        .find(({ length }) => length > 0);
      return all?.length === 1 ? all : [];
    }
  }
}

const same = (one: NameSpan, other: NameSpan): boolean => `${one.ids}` === `${other.ids}`;

/** What the clause, its pronouns settled, leaves to the next. */
export function namedIn({ spans }: Clause, catalogue: Catalogue): Named {
  const verb = spans.findIndex(({ tag }) => tag === "relation");
  const all = namesIn(spans, catalogue);
  const before = namesIn(spans.slice(0, Math.max(0, verb)), catalogue);
  const subject = before[0] ?? all[0];
  return {
    subject,
    joined: before.length > 1,
    others: all.filter((name) => !subject || !same(name, subject)),
  };
}

/** People, each once. */
function namesIn(spans: readonly Span[], catalogue: Catalogue): readonly NameSpan[] {
  const people = spans.flatMap((span) =>
    span.tag === "name" && span.ids.every((id) => catalogue.entity(id)?.kind === "person") ? [span] : [],
  );
  return people.filter((name, at) => people.findIndex((each) => same(each, name)) === at);
}
