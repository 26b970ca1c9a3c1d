/** An office of one holder that two people hold at once: a term that has ended is left open, or a year is wrong. */
import type { Entity, Office } from "../dataset/schema.js";
import { keyOf } from "../text/tokens.js";
import { type Span, shortest } from "./terms.js";
import type { Find, Finding } from "./warning.js";

interface Held {
  readonly holder: Entity;
  readonly office: Office;
  readonly at: number;
  /** The days on which the office was certainly held. */
  readonly span: Span;
}

/** On the day of the handover both are in office. */
const HANDOVER_DAYS = 1;

/** Offices without a `role` are passed over: whether several may hold them is not known. */
export const findOfficeHeldTwice: Find = ({ dataset }) => {
  const many = new Set(dataset.ontology.offices.filter((office) => office.many).map(({ id }) => id));
  const seats = new Map<string, Held[]>();
  for (const holder of dataset.entities) {
    for (const [at, office] of (holder.offices ?? []).entries()) {
      const span = shortest(office);
      if (office.role === undefined || many.has(office.role) || !span) continue;
      const seat = `${office.role} ${office.of} ${keyOf(office.title)}`;
      const held = seats.get(seat);
      if (held) held.push({ holder, office, at, span });
      else seats.set(seat, [{ holder, office, at, span }]);
    }
  }
  return [...seats.values()].flatMap(overlaps);
};

/** Each is compared with the last term of everybody before; offices have few holders. */
function overlaps(seat: readonly Held[]): readonly Finding[] {
  const inOrder = seat.toSorted(
    (a, b) => order(a.span.start, b.span.start) || order(a.holder.id, b.holder.id),
  );
  const longestHeld = new Map<string, Held>();
  return inOrder.flatMap((held) => {
    const other = [...longestHeld.values()].find(
      (each) =>
        each.holder.id !== held.holder.id &&
        Math.min(each.span.end, held.span.end) - held.span.start > HANDOVER_DAYS,
    );
    const own = longestHeld.get(held.holder.id);
    if (!own || own.span.end < held.span.end) longestHeld.set(held.holder.id, held);
    return other ? [finding(held, other)] : [];
  });
}

function finding({ holder, office, at }: Held, other: Held): Finding {
  return {
    record: holder.id,
    field: `offices.${at}`,
    what: `is ${office.title} of “${office.of}” (${term(office)}) while “${other.holder.id}” is (${term(other.office)})`,
    hint: "mend the terms; or may several hold it, then its kind of office has many",
  };
}

function term({ from = "", to = "" }: Office): string {
  return `${from || "…"} to ${to || "…"}`;
}

function order(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
