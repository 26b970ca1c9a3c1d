/** Who met whom: those across the table, and not whoever came along with the one that is named. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { lastDay } from "../time/interval.js";

/** The people who took part from the country of those named; none where everyone is from there. */
export function companions(
  event: Event,
  named: readonly string[],
  catalogue: Catalogue,
): ReadonlySet<string> {
  const { participants } = event;
  const day = lastDay(catalogue.when(event));
  const own = new Set(named.flatMap((id) => catalogue.countryOf(id, day)?.id ?? []));
  const others = participants.filter(({ entity, role }) => role !== "mentioned" && !named.includes(entity));
  const isOwn = (id: string): boolean => own.has(catalogue.countryOf(id, day)?.id ?? "");
  if (others.every(({ entity }) => isOwn(entity))) return new Set();
  const people = others.filter(({ entity }) => catalogue.entity(entity)?.kind === "person" && isOwn(entity));
  return new Set(people.map(({ entity }) => entity));
}
