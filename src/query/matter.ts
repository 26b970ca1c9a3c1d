/** A body that is spoken of and never takes part, such as a payment system: what something is about. */
import type { Catalogue } from "../dataset/catalogue.js";

export function isMatter(id: string, { dataset, entity }: Catalogue): boolean {
  const about = dataset.topics.some((topic) => topic.about.includes(id));
  if (!about || entity(id)?.kind !== "organisation") return false;
  return !dataset.events.some(({ participants }) =>
    participants.some((each) => each.entity === id && each.role !== "mentioned"),
  );
}
