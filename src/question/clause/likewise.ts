/** "Did Harris visit Poland before Biden": his visits to Poland; "before Germany": hers to Germany. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { EventPattern, Slot } from "../../query/query.js";
import { isWord, type Span } from "../spans/span.js";

type Act = Pick<EventPattern, "slots" | "places">;

interface Beside {
  /** Where who took part is not what is asked for, the clause before it is whole. */
  readonly whole: boolean;
  readonly spans: readonly Span[];
  readonly catalogue: Catalogue;
}

/** With whoever is named in the place where they fit; then, where both would do, in the other. */
export function likewise(main: EventPattern, own: EventPattern, beside: Beside): readonly Partial<Act>[] {
  const { whole, spans, catalogue } = beside;
  const [subject] = main.slots;
  const [named] = own.slots;
  const places = own.places.length > 0 ? own.places : main.places;
  const isSaid = (slot: Slot): boolean => main.slots.some((each) => `${each.anyOf}` === `${slot.anyOf}`);
  const replaces = whole && subject !== undefined && named !== undefined && own.slots.length === 1;
  if (!replaces) {
    const added = own.slots.filter((slot) => !isSaid(slot));
    return [{ slots: [...main.slots, ...added], ...(whole && { places }) }];
  }
  const asSubject: Act = { slots: [{ ...named, side: subject.side }, ...main.slots.slice(1)], places };
  // "Before Putin did": the subject of it.
  if (catalogue.tableEvents || spans.some((span) => isWord(span, "auxiliary"))) return [asSubject];
  const asObject = inPlaceOfObject(main, own, named, catalogue);
  if (!asObject) return [asSubject];
  return kindOf(subject, catalogue) === kindOf(named, catalogue) ? [asObject, asSubject] : [asObject];
}

/** Undefined where nothing like it was acted on. */
function inPlaceOfObject(
  { slots, places }: EventPattern,
  own: EventPattern,
  named: Slot,
  catalogue: Catalogue,
): Act | undefined {
  const kind = kindOf(named, catalogue);
  const at = slots.findLastIndex((slot, each) => each > 0 && kindOf(slot, catalogue) === kind);
  const object = slots[at];
  if (object) return { slots: slots.with(at, { ...named, side: object.side }), places };
  const goes = kind === "body" && places.length > 0 && own.places.length === 0;
  return goes ? { slots, places: named.anyOf } : undefined;
}

/** A country, an organisation and a place that acts are one kind. */
function kindOf({ anyOf }: Slot, catalogue: Catalogue): "person" | "unit" | "body" {
  const kind = catalogue.entity(anyOf[0] ?? "")?.kind;
  return kind === "person" || kind === "unit" ? kind : "body";
}
