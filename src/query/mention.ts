/** Which events speak of all that a question names, in whatever part of them. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { lastDay } from "../time/interval.js";
import { fitsQuantity } from "./quantity.js";
import type { Mention } from "./query.js";

/** How plainly: as a part of the record itself, through someone who belongs to it, or only in the words of the description. */
const PLAIN = 3;
const BELONGS = 2;
const WORDED = 1;

/** Of the events that speak of each of them, those that do so most plainly. */
export function speakingOf(
  events: readonly Event[],
  mentions: readonly Mention[],
  catalogue: Catalogue,
): readonly Event[] {
  const rated = events.flatMap((event) => {
    const plainness = mentions.map((each) => plainnessOf(event, each, catalogue));
    return plainness.includes(0) ? [] : [{ event, plain: plainness.reduce((sum, each) => sum + each, 0) }];
  });
  const most = Math.max(0, ...rated.map(({ plain }) => plain));
  return rated.filter(({ plain }) => plain === most).map(({ event }) => event);
}

/** 0 where it does not speak of it at all. */
function plainnessOf(event: Event, mention: Mention, catalogue: Catalogue): number {
  const { ids, text, strict, amount } = mention;
  const named = [...event.participants.map(({ entity }) => entity), event.place, event.origin].filter(
    (id) => id !== undefined,
  );
  const isType = ids.some((id) => catalogue.isUnder(event.type, id));
  const isTopic = event.topics.some((id) => ids.includes(id));
  const isAmount = amount !== undefined && fitsQuantity(event, amount);
  const isNamed = mention.group
    ? mention.group.some((id) => named.includes(id)) || named.filter((id) => ids.includes(id)).length > 1
    : named.some((id) => ids.includes(id));
  if (isType || isTopic || isAmount || isNamed) return PLAIN;
  const day = lastDay(catalogue.when(event));
  if (!mention.group && named.some((id) => catalogue.countsAmong(id, ids, day))) return BELONGS;
  const worded = [text, ...ids.flatMap((id) => catalogue.entity(id)?.name ?? [])];
  return strict !== true && worded.some((each) => catalogue.wording.describes(event, each)) ? WORDED : 0;
}
