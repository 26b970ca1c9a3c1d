import type { Event } from "../dataset/schema.js";

/** Without what is part of another one of them: a visit and the meeting in it are one occasion. */
export function wholes(events: readonly Event[]): readonly Event[] {
  const ids = new Set(events.map((event) => event.id));
  const isPart = ({ related }: Event): boolean =>
    related.some(({ event, rel }) => rel === "part-of" && ids.has(event));
  return events.filter((event) => !isPart(event));
}
