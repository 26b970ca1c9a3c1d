/** How often and how many: events, days, those taking part, or soldiers. */
import type { EventPattern, Query } from "../../../query/query.js";
import { isLight, isWord, type Span } from "../../spans/span.js";
import { isGoal } from "../goal.js";
import { cameAbout, confirmed, inBody, isBare, pattern, present, told } from "../pattern.js";
import type { Question } from "../question.js";
import type { Row } from "../row.js";
import { askedSide } from "../side.js";

export const howManySources: Row = {
  name: "how many sources confirm the call",
  read(q) {
    const asked = q.spans.find((span) => isWord(span, "how-many-sources"));
    return isWord(asked, "how-many-sources") && !isBare(q)
      ? { kind: "count", pattern: confirmed(q), of: asked.word.of }
      : undefined;
  },
};

/** Each period by itself, whether "how many" is said or not. */
export const perPeriod: Row = {
  name: "calls by month · how many meetings were there each day",
  read(q) {
    const per = q.spans.find((span) => isWord(span, "per"));
    return isWord(per, "per") && (!isBare(q) || q.has("event-noun")) && !q.polar
      ? { kind: "count", pattern: pattern(q), of: "events", per: per.word.grain }
      : undefined;
  },
};

export const howOften: Row = {
  name: "how often did Biden and Macron talk",
  read: (q) => (q.ask?.word === "how-often" ? counting(q, "events") : undefined),
};

export const howMany: Row = {
  name: "how many soldiers · how many days · how many countries · how many talks",
  read(q) {
    if (q.ask?.word !== "how-many") return undefined;
    const counted = q.spans
      .slice(q.ask.at + 1)
      .find(
        (span) =>
          !isLight(span) &&
          !isWord(span, "order") &&
          !isWord(span, "number") &&
          !isWord(span, "auxiliary") &&
          !isWord(span, "preposition"),
      );
    // "US soldiers, how many will be sent": they stand before it.
    const verb = counted === undefined || (counted.tag === "relation" && q.frame.head?.voice !== "noun");
    if (verb && q.frame.troops) return counting(q, "quantity");
    if (isWord(counted, "unit")) return { ...counting(q, "quantity"), units: counted.word.units };
    const amount = /much/i.test(q.spans[q.ask.at]?.text ?? "") && counted?.tag === "relation";
    if (amount && q.frame.head?.voice === "noun" && !q.frame.troops)
      return { ...counting(q, "quantity"), units: MONEY };
    if (isWord(counted, "grain")) return counting(q, "days");
    if (isWord(counted, "kind") || counted?.tag === "office") {
      if (q.kind?.kinds.includes("place"))
        return { kind: "count", pattern: inBody(q, told(q)), of: "places", feature: q.kind.feature ?? "any" };
      const side = askedSide(q);
      return {
        kind: "count",
        pattern: isGoal(q) ? told(q) : pattern(q),
        of: "participants",
        side: isGoal(q) ? "recipient" : side,
        kinds: q.kind?.kinds ?? [],
        ...(q.offices && { offices: q.offices }),
        ...(q.among.length > 0 && { among: q.among }),
        ...(q.outside.length > 0 && { outside: q.outside }),
        except: q.frame.slots.flatMap((slot) => slot.anyOf),
      };
    }
    if (isWord(counted, "carrier"))
      return { kind: "not-recorded", what: "how many there were", of: counted.text };
    if (isWord(counted, "troops") || (counted?.tag === "name" && counted.troops))
      return counting(q, "quantity");
    if (isOwnThing(q, counted))
      return { kind: "not-recorded", what: "how many there were", of: counted.text };
    return q.frame.head || isWord(counted, "event-noun") ? counting(q, "events") : undefined;
  },
};

/** "How many Stingers did they send", "how many Americans left": things and people, and not the events that have to do with them; "how many Nord Stream 2 talks" are events. */
function isOwnThing({ spans }: Question, counted: Span | undefined): counted is Span {
  const people = counted?.tag === "name" && counted.demonym && !counted.troops && /s$/.test(counted.text);
  if (counted === undefined || !(people || counted.tag === "topic" || isWord(counted, "literal")))
    return false;
  const next = spans.slice(spans.indexOf(counted) + 1).find((span) => !isLight(span));
  return next === undefined || isWord(next, "auxiliary") || isWord(next, "preposition") || isVerb(next);
}

const isVerb = (span: Span): boolean =>
  span.tag === "relation" && span.uses.every(({ form }) => form !== "noun" && form !== "agent");

/** What "how much aid" is answered in. */
const MONEY = ["US dollars", "dollars", "euros", "pounds", "yen"];

/** The units in which forces are counted, as the data may call them. */
export const FORCES = ["soldiers", "troops", "personnel", "service members", "forces", "paratroopers"];

const SOLDIERS = /troops|soldiers|forces|personnel|members|paratroopers/i;

/** "How many did Poland host": all that were there, by whatever movement, and not only those newly sent. */
function hosted({ frame }: Question, found: EventPattern): EventPattern {
  const { head } = frame;
  const hosts = head !== undefined && /^(?:host|accommodat)/i.test(head.span.text);
  if (!hosts || found.status.length > 0 || !head.uses.some(({ type }) => type.movement)) return found;
  return { ...found, types: [...new Set(head.uses.map(({ type }) => type.parent ?? type.id))] };
}

function counting(q: Question, of: "events" | "days" | "quantity"): Extract<Query, { kind: "count" }> {
  if (of !== "quantity") return { kind: "count", pattern: cameAbout(q, inBody(q, pattern(q))), of };
  const found = hosted(q, told(q));
  // Of a battery by its name, systems may be counted.
  const forces = q.spans.some(
    (span) => isWord(span, "troops") || (span.tag === "name" && span.troops && SOLDIERS.test(span.text)),
  );
  const units = forces ? FORCES : undefined;
  return { kind: "count", pattern: present(q, found), of, ...(units && { units }) };
}
