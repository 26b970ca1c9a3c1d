/** The reply as the command line's JSON object: a stable contract for scripts. */
import type { Locale } from "../phrases/locale.js";
import type { Answer, DateItem } from "../query/answer.js";
import type { Presentation } from "./presentation.js";
import type { Reply } from "./reply.js";
import { toText } from "./text.js";

export interface JsonAnswer {
  readonly label: string;
  readonly id?: string;
  readonly date?: string;
  readonly count?: number;
}

export interface JsonReply {
  readonly question: string;
  readonly reading: string;
  readonly kind: Exclude<Answer["kind"], keyof typeof NEAREST_KIND> | "failure";
  readonly answers: readonly JsonAnswer[];
  readonly events: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url?: string }[];
  readonly text: string;
  readonly alternatives: readonly string[];
  readonly failure?: { readonly kind: string; readonly message: string };
  readonly ms: number;
}

/** Labels and dates are the same in every language. */
export function toJson(reply: Reply, ms: number, locale: Locale = "en"): JsonReply {
  const { question, outcome, presentation } = reply;
  const shared = {
    question,
    reading: presentation.reading,
    text: toText(presentation, locale),
    alternatives: presentation.suggestions,
    ms: Math.round(ms * 10) / 10,
  };
  if (outcome.kind === "failure") {
    const { failure } = outcome;
    return {
      ...shared,
      kind: "failure",
      answers: [],
      events: [],
      sources: [],
      failure: { kind: failure.kind, message: presentation.headline },
    };
  }
  const { answer } = outcome;
  return {
    ...shared,
    kind: kindOf(answer.kind),
    answers: answersOf(answer),
    events: answer.events.map((event) => event.id),
    sources: sourcesOf(answer, presentation),
  };
}

/** The contract names as few kinds as scripts need: the sources and the coverage are the profile of the data itself. */
const NEAREST_KIND = {
  sources: "profile",
  about: "profile",
  between: "events",
  comparison: "profile",
  anniversary: "events",
} as const;

const kindOf = (kind: Answer["kind"]): JsonReply["kind"] => (isOther(kind) ? NEAREST_KIND[kind] : kind);
const isOther = (kind: Answer["kind"]): kind is keyof typeof NEAREST_KIND => kind in NEAREST_KIND;

/** The sources of the events that the answer rests on; those near a "no" are not. */
function sourcesOf(answer: Answer, { events }: Presentation): JsonReply["sources"] {
  const lines =
    answer.kind === "sources"
      ? answer.sources
      : answer.events.length === 0
        ? []
        : events.flatMap((event) => event.sources);
  return [
    ...new Map(
      lines.map(({ id, title, url }) => [id, { id, title, ...(url !== undefined && { url }) }]),
    ).values(),
  ];
}

function answersOf(answer: Answer): readonly JsonAnswer[] {
  switch (answer.kind) {
    case "participants":
    case "places":
      return answer.items.map(({ entity, events }) => ({
        label: entity.name,
        id: entity.id,
        count: events.length,
      }));
    case "dates":
      return answer.items.map(dateAnswer);
    case "topics":
      return answer.items.map(({ topic }) => ({ label: topic.label, id: topic.id }));
    case "count": {
      const { quantity, items } = answer;
      if (items) return items.map(dateAnswer);
      return quantity ? [{ label: String(quantity.count), count: quantity.count }] : [];
    }
    case "yes-no":
      return [{ label: answer.yes ? "yes" : "no" }];
    case "comparison":
      return answer.sides.map(({ entities, events }) => ({
        label: entities.map(({ name }) => name).join(" or "),
        ...(entities[0] && { id: entities[0].id }),
        count: events.length,
      }));
    case "events":
    case "timeline":
    case "between":
    case "anniversary":
      return answer.events.map(({ id, summary, date }) => ({ label: summary, id, ...isoDate(date.edtf) }));
    case "profile":
      return [{ label: answer.entity.name, id: answer.entity.id }];
    case "sources":
      return answer.sources.map(({ id, title }) => ({ label: title, id }));
    case "about":
      return [{ label: answer.coverage.title, count: answer.coverage.events }];
  }
}

const dateAnswer = ({ date, events }: DateItem): JsonAnswer => ({
  label: date,
  ...isoDate(date),
  count: events.length,
});

/** The first date in an EDTF expression, without its qualifiers; none in one that is open. */
function isoDate(edtf: string): { readonly date?: string } {
  const date = edtf.includes("..") ? undefined : /\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0];
  return date === undefined ? {} : { date };
}
