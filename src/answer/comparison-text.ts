/** The headline of a comparison: a few lines on each, what they have in common, and how often they were together. */
import type { Catalogue } from "../dataset/catalogue.js";
import { COLON } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import {
  BOTH_IN,
  BOTH_WITH,
  EVENT_COUNT,
  IN_BOTH,
  MOSTLY_IN,
  MOSTLY_THERE,
  MOSTLY_WITH,
  NEVER_TOGETHER,
  TOGETHER,
} from "../phrases/side-by-side.js";
import type { Answer, ComparedSide } from "../query/answer.js";
import { anyName, kindTally, nameList, nameTally, periodOf } from "./tallies.js";

export function comparisonText(
  { sides, partners, places, together }: Extract<Answer, { kind: "comparison" }>,
  catalogue: Catalogue,
  locale: Locale,
): string {
  const shared = sides.every(({ as }) => as === "place") ? IN_BOTH : BOTH_WITH;
  return [
    ...sides.flatMap((side) => sideLines(side, catalogue, locale)),
    ...(partners.length > 0 ? [shared[locale](nameList(partners, catalogue, locale))] : []),
    ...(places.length > 0 ? [BOTH_IN[locale](nameList(places, catalogue, locale))] : []),
    together.length > 0
      ? TOGETHER[locale](together.length, periodOf(together, catalogue, locale))
      : NEVER_TOGETHER[locale](),
  ].join("\n");
}

function sideLines(
  { as, entities, kinds, partners, places, events }: ComparedSide,
  catalogue: Catalogue,
  locale: Locale,
): readonly string[] {
  const name = COLON[locale](anyName(entities, locale), EVENT_COUNT[locale](events.length));
  if (events.length === 0) return [name];
  const mostly = as === "place" ? MOSTLY_THERE : MOSTLY_WITH;
  return [
    `${name}, ${periodOf(events, catalogue, locale)}`,
    `• ${kindTally(kinds, locale)}`,
    ...(partners.length > 0 ? [`• ${mostly[locale](nameTally(partners, catalogue, locale))}`] : []),
    ...(places.length > 0 ? [`• ${MOSTLY_IN[locale](nameTally(places, catalogue, locale))}`] : []),
  ];
}
