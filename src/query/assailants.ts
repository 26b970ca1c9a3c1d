/** "Who attacked Mariupol": of a fight, in which both sides act, those who did not fight for their own city. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Entity, Event } from "../dataset/schema.js";
import { lastDay } from "../time/interval.js";
import type { EventPattern } from "./query.js";

/** All of them where nobody is left besides the defenders. */
export function assailants<T extends { readonly entity: Entity }>(
  parts: readonly T[],
  event: Event,
  { places }: EventPattern,
  catalogue: Catalogue,
): readonly T[] {
  const day = lastDay(catalogue.when(event));
  const countries = places.flatMap((id) =>
    catalogue.containers(id).filter((each) => catalogue.entity(each)?.kind === "country"),
  );
  const others = parts.filter(({ entity }) => !catalogue.countsAmong(entity.id, countries, day));
  return others.length > 0 ? others : parts;
}
