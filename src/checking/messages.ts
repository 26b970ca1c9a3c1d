/**
 * What can be done with a message that someone points at: it is checked against the data, or taken for what it asks, or
 * what it mentions is looked up.
 */
import { limitsOf } from "../answer/limits.js";
import { present } from "../answer/present.js";
import type { Reply } from "../answer/reply.js";
import type { Asking } from "../asking.js";
import type { Catalogue } from "../dataset/catalogue.js";
import { MENTIONED_IN_MESSAGE, NO_TEXT, NOTHING_KNOWN, NOTHING_TOGETHER } from "../phrases/checking.js";
import type { Coverage } from "../query/answer.js";
import type { World } from "../query/match.js";
import { ANYTHING, type Query } from "../query/query.js";
import type { Scope } from "../query/scope.js";
import type { ReadContext } from "../question/spans/cut.js";
import type { Day } from "../time/interval.js";
import { eventsAround } from "./around.js";
import type { Check } from "./check.js";
import { checkMessage } from "./check-message.js";
import { dayText } from "./day-text.js";
import { mentionsIn } from "./mentions.js";
import { eventsOf, presentCheck } from "./present-check.js";
import { questionIn } from "./question-in.js";
import { suggestedFor } from "./suggested.js";

/** How a message is looked at. */
export interface AboutMessage extends Asking {
  /** The day on which it was posted, from which its "yesterday" counts; today where it is left out. */
  readonly posted?: Day;
}

export interface CheckReply extends Reply {
  readonly check: Check;
}

export interface Messages {
  /** What of it agrees with the data, and what differs. Never throws on any text. */
  check(message: string, about?: AboutMessage): Promise<CheckReply>;
  /** The answer to what it asks; else what is known of whom and what it mentions, and what can be asked of them. */
  askAbout(message: string, about?: AboutMessage): Promise<Reply>;
}

export interface MessagesOptions {
  /** What may be looked through for whoever asks. */
  readonly worldOf: (asking: Asking) => World;
  readonly catalogue: Catalogue;
  readonly coverage: Coverage;
  /** With this day for the clock, or today's. */
  readonly context: (posted?: Day) => ReadContext;
  readonly ask: (question: string, asking?: Asking) => Promise<Reply>;
  readonly run: (query: Query, question: string, asking?: Asking) => Promise<Reply>;
  readonly understood: (question: string) => boolean;
  readonly examples: (count: number, scope?: Scope) => readonly string[];
}

export function createMessages(options: MessagesOptions): Messages {
  const { worldOf, catalogue, coverage, context, ask, run, understood, examples } = options;

  /** What part of the data is looked through, where it is not all. */
  const limitsIn = ({ scope, locale }: Asking) =>
    scope ? { limits: limitsOf(scope, catalogue, locale) } : {};

  return {
    async check(message, { posted, ...asking } = {}) {
      const { locale = "en" } = asking;
      const check = await checkMessage(message, context(posted), worldOf(asking), asking.scope === undefined);
      const asked = questionIn(message);
      const suggestions = asked !== undefined && understood(asked) ? [asked] : examples(3, asking.scope);
      const surroundings = {
        locale,
        coverage,
        suggestions,
        ...(posted !== undefined && { posted }),
        ...limitsIn(asking),
      };
      const events = eventsOf(check.kind === "checked" ? check.findings : []);
      return {
        question: NOTHING_ASKED,
        outcome: { kind: "answer", query: queryOf(events), answer: { kind: "events", events } },
        presentation: presentCheck(check, surroundings, catalogue),
        check,
      };
    },

    async askAbout(message, { posted, ...asking } = {}) {
      const { locale = "en" } = asking;
      const read = context(posted);
      const asked = questionIn(message);
      const answered = asked === undefined ? undefined : await ask(asked, asking);
      if (answered?.outcome.kind === "answer") return answered;
      const mentioned = mentionsIn(message, read);
      const { entities, times } = mentioned;
      const events = await eventsAround(mentioned, worldOf(asking));
      const suggestions = suggestedFor(mentioned, events, understood);
      const [only] = entities;
      const isArea = only?.kind === "place" || only?.kind === "country";
      if (only && entities.length === 1 && events.length === 0 && !isArea) {
        const profile = await run({ kind: "profile", entity: only.id }, only.name, asking);
        const { notes } = profile.presentation;
        const told = answered ? [answered.presentation.headline, ...notes] : notes;
        return { ...profile, presentation: { ...profile.presentation, notes: told, suggestions } };
      }
      const names = [...entities.map(({ name }) => name), ...times.map((time) => dayText(time, locale))];
      if (names.length === 0 && answered) return answered;
      const surroundings = {
        ...limitsIn(asking),
        locale,
        coverage,
        reading: names.length === 0 ? "" : MENTIONED_IN_MESSAGE[locale](names.join(", ")),
        // Why its question was not answered, if it asked one.
        notes: answered ? [answered.presentation.headline] : [],
        suggestions: suggestions.length > 0 ? suggestions : examples(3, asking.scope),
      };
      const plain = present({ kind: "events", events }, surroundings, catalogue);
      const nothing = !mentioned.text ? NO_TEXT : names.length === 0 ? NOTHING_KNOWN : NOTHING_TOGETHER;
      return {
        question: NOTHING_ASKED,
        outcome: { kind: "answer", query: queryOf(events), answer: { kind: "events", events } },
        presentation: events.length > 0 ? plain : { ...plain, headline: nothing[locale]() },
      };
    },
  };
}

/** A message that asks nothing has no question that an answer could be to. */
const NOTHING_ASKED = "";

/** Just these events: what a follow-up, or an export, goes on with. */
const queryOf = (events: readonly { readonly id: string }[]): Query => ({
  kind: "events",
  pattern: { ...ANYTHING, events: events.map(({ id }) => id) },
});
