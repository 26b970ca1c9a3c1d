/** A day or a period as it is said or recorded, in the language of the reply. */
import { told } from "../answer/dates.js";
import { BY_DAY, FROM_DAY } from "../phrases/checking.js";
import type { Locale } from "../phrases/locale.js";
import { dateOf } from "../time/calendar.js";
import type { Interval } from "../time/interval.js";

/** "Thu 3 Feb 2022", "by 7 Feb 2022", "2–9 Feb 2022"; "jeu. 3 févr. 2022". */
export function dayText(when: Interval, locale: Locale): string {
  if (locale === "en") return told(when);
  const { start, end, grain } = when;
  const write = (day: number, options: Intl.DateTimeFormatOptions): string =>
    dateOf(day).setLocale(locale).toLocaleString(options);
  if (!Number.isFinite(start)) return BY_DAY[locale](write(end - 1, DAY));
  if (!Number.isFinite(end)) return FROM_DAY[locale](write(start, DAY));
  if (grain === "year") return write(start, { year: "numeric" });
  if (grain === "month") return write(start, { month: "short", year: "numeric" });
  if (end - start === 1) return write(start, { weekday: "short", ...DAY });
  return `${write(start, DAY)} – ${write(end - 1, DAY)}`;
}

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
