/** Which events speak of all that a question names, in whatever part of them. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { stem } from "../text/stem.js";
import { keyOf } from "../text/tokens.js";
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
  const worded = mentions.map((each) => wordsOf(each, catalogue));
  let most = 1;
  let found: Event[] = [];
  for (const event of events) {
    const named = namedIn(event);
    let plain = 0;
    for (const [at, mention] of mentions.entries()) {
      // What can no longer be as plain as another is not looked into.
      const needed = most - plain - PLAIN * (mentions.length - at - 1);
      const own = mention.said
        ? isSaid(event, mention.said)
          ? WORDED
          : 0
        : isPlain(event, named, mention, catalogue)
          ? PLAIN
          : needed <= BELONGS && belongs(event, named, mention, catalogue)
            ? BELONGS
            : needed <= WORDED && worded[at]?.has(event.id)
              ? WORDED
              : 0;
      plain = own === 0 ? Number.NEGATIVE_INFINITY : plain + own;
      if (own === 0) break;
    }
    if (plain > most) [most, found] = [plain, []];
    if (plain === most) found.push(event);
  }
  return found;
}

/** The ids of the events whose descriptions have its words, or the name of whom it means. */
function wordsOf({ ids, text, strict }: Mention, catalogue: Catalogue): ReadonlySet<string> {
  if (strict) return new Set();
  const names = [text, ...ids.flatMap((id) => catalogue.entity(id)?.name ?? [])];
  return new Set(names.flatMap((each) => [...catalogue.wording.describedWith(each)]));
}

function isSaid({ summary }: Event, words: readonly string[]): boolean {
  const stems = new Set(keyOf(summary).split(" ").map(stem));
  return words.some((word) => stems.has(stem(word)));
}

/** Whoever takes part, and where. */
const namedIn = ({ participants, place, origin }: Event): readonly string[] =>
  [...participants.map(({ entity }) => entity), place, origin].filter((id) => id !== undefined);

function isPlain(
  event: Event,
  named: readonly string[],
  { ids, amount, group }: Mention,
  catalogue: Catalogue,
): boolean {
  const isNamed = group
    ? group.some((id) => named.includes(id)) || named.filter((id) => ids.includes(id)).length > 1
    : named.some((id) => ids.includes(id));
  return (
    isNamed ||
    ids.some((id) => catalogue.isUnder(event.type, id)) ||
    event.topics.some((id) => ids.includes(id)) ||
    (amount !== undefined && fitsQuantity(event, amount))
  );
}

function belongs(
  event: Event,
  named: readonly string[],
  { ids, group }: Mention,
  catalogue: Catalogue,
): boolean {
  const day = lastDay(catalogue.when(event));
  return !group && named.some((id) => catalogue.countsAmong(id, ids, day));
}
