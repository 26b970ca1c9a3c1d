/** Which events tell of, order or settle what is asked for, and what is known from them. */
import type { Event } from "../dataset/schema.js";
import { fitsQuantity } from "./quantity.js";
import type { EventPattern } from "./query.js";

type Find = (pattern: EventPattern) => Promise<readonly Event[]>;
type InPlace = (event: Event, place: string) => boolean;

/**
 * An announcement of 3,000 soldiers for Poland, Germany and Romania is one that tells of forces for each of them, and
 * of so many together, or of one movement of so many.
 */
export async function tellsOf(
  { quantity, everyPlace, ...pattern }: EventPattern,
  find: Find,
  inPlace: InPlace,
): Promise<(event: Event) => boolean> {
  const found = new Map((await find(pattern)).map((event) => [event.id, event] as const));
  return (event) => {
    const tells = event.related.filter(({ rel }) => rel !== "follows");
    const told = [...new Set(tells.map((each) => each.event))].flatMap((id) => found.get(id) ?? []);
    if (told.length === 0) return false;
    const reaches = (place: string): boolean => told.some((each) => inPlace(each, place));
    if (everyPlace && !pattern.places.every(reaches)) return false;
    if (quantity === undefined) return true;
    return told.some((each) => fitsQuantity(each, quantity)) || fitsQuantity(together(told, event), quantity);
  };
}

/** As if all were one event. */
function together(told: readonly Event[], event: Event): Event {
  const [first] = told;
  const quantities = told.flatMap(({ quantity }) => quantity ?? []);
  const alike =
    quantities.length === told.length && quantities.every(({ unit }) => unit === quantities[0]?.unit);
  const sum = (of: "min" | "max"): number =>
    quantities.reduce((all, each) => all + (each[of] ?? each.best ?? Number.NaN), 0);
  return first && alike
    ? { ...first, quantity: { min: sum("min"), max: sum("max"), unit: quantities[0]?.unit ?? "" } }
    : event;
}

/**
 * What these events report, order or settle, and what came of a meeting that they announced; or, where that is asked
 * for, all that a source of theirs tells. Forces that arrived are told of by themselves.
 */
export function toldBy(
  events: readonly Event[],
  bySource: boolean,
  moves: (event: Event) => boolean,
): (event: Event) => boolean {
  const related = new Set(events.flatMap((event) => event.related.map((each) => each.event)));
  const sources = new Set(events.flatMap((event) => event.evidence.map((each) => each.source)));
  if (bySource) return (event) => event.evidence.some((each) => sources.has(each.source));
  const carriesOut = (event: Event): boolean =>
    !moves(event) && event.related.some((each) => each.rel === "implements" && related.has(each.event));
  return (event) => related.has(event.id) || carriesOut(event);
}
