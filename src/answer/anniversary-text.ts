/** The headline of a day of the month: how many events in how many years, or which days are nearest. */
import { NEAREST_DAYS, NOT_ON_THIS_DAY, ON_THIS_DAY } from "../phrases/anniversary.js";
import type { Locale } from "../phrases/locale.js";
import { EVENT_COUNT } from "../phrases/side-by-side.js";
import type { Answer } from "../query/answer.js";
import { monthDay } from "./month-day.js";

export function anniversaryText(
  { on, events, nearest }: Extract<Answer, { kind: "anniversary" }>,
  locale: Locale,
): string {
  const day = monthDay(on, locale);
  if (events.length > 0) {
    const years = new Set(events.map(({ date }) => /\d{4}/.exec(date.edtf)?.[0]));
    return ON_THIS_DAY[locale](day, events.length, years.size);
  }
  const nothing = NOT_ON_THIS_DAY[locale](day);
  if (nearest.length === 0) return nothing;
  const days = nearest.map(
    (each) => `${monthDay(each.on, locale)} (${EVENT_COUNT[locale](each.events.length)})`,
  );
  return `${nothing}\n${NEAREST_DAYS[locale](new Intl.ListFormat(locale).format(days))}`;
}
