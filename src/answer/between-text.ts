/** The headline of what passed between two: how many events, of which kinds, the first and the last. */
import type { Catalogue } from "../dataset/catalogue.js";
import { COLON } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import { EVENT_COUNT, FIRST, LAST, NOTHING_BETWEEN, ONLY_PLANNED } from "../phrases/side-by-side.js";
import type { Answer } from "../query/answer.js";
import { told } from "./dates.js";
import { anyName, bothNames, dated, kindTally } from "./tallies.js";

export function betweenText(
  { sides, kinds, events }: Extract<Answer, { kind: "between" }>,
  catalogue: Catalogue,
  locale: Locale,
): string {
  const [one, other] = [anyName(sides[0], locale), anyName(sides[1], locale)];
  const whenTold = dated(events, catalogue);
  const [first, last] = [whenTold.at(0), whenTold.at(-1)];
  if (first === undefined || last === undefined) return NOTHING_BETWEEN[locale](one, other);
  const planned = events.filter(({ status }) => status === "planned").length;
  return [
    COLON[locale](bothNames(one, other, locale), EVENT_COUNT[locale](events.length)),
    kindTally(kinds, locale),
    ...(planned > 0 ? [ONLY_PLANNED[locale](planned)] : []),
    ...(events.length > 1
      ? [
          `${FIRST[locale](told(catalogue.when(first), locale))} · ${LAST[locale](told(catalogue.when(last), locale))}`,
        ]
      : []),
  ].join("\n");
}
