/** Days and periods as people read them. */
import { ANY_TIME, BY_DAY, FROM_DAY, UNTIL_DAY } from "../phrases/dates.js";
import type { Locale } from "../phrases/locale.js";
import { dateOf } from "../time/calendar.js";
import type { Day, Interval } from "../time/interval.js";

/** As of an event: what is only known to have come about by a day did not go on until then. "By 7 Feb 2022". */
export function told(when: Interval, locale: Locale = "en"): string {
  const until = !Number.isFinite(when.start) && Number.isFinite(when.end);
  return until ? BY_DAY[locale](dayText(when.end - 1, locale)) : readable(when, locale);
}

/** "Sun 6 Feb 2022", "Feb 2022", "2–9 Feb 2022", "until 7 Feb 2022", "from 5 Feb 2022 on"; "niedz., 6 lut 2022". */
export function readable({ start, end, grain }: Interval, locale: Locale = "en"): string {
  if (!Number.isFinite(start) && !Number.isFinite(end)) return ANY_TIME[locale]();
  if (!Number.isFinite(start)) return UNTIL_DAY[locale](dayText(end - 1, locale));
  if (!Number.isFinite(end)) return FROM_DAY[locale](dayText(start, locale));
  if (grain === "year") return written(start, "yyyy", locale);
  if (grain === "month") return written(start, "LLL yyyy", locale);
  if (end - start === 1) return written(start, "ccc d LLL yyyy", locale);
  if (locale !== "en") {
    const range = formatOf("d LLL yyyy", locale).formatRange(dateAt(start), dateAt(end - 1));
    return inFull(tidied(range).replace(/(?<=\p{L}.*)\s?–\s?/u, " – "), locale);
  }
  const [first, last] = [dateOf(start), dateOf(end - 1)];
  const sameYear = first.year === last.year;
  if (sameYear && first.month === last.month) return `${first.day}–${dayText(end - 1)}`;
  return `${sameYear ? written(start, "d LLL") : dayText(start)} – ${dayText(end - 1)}`;
}

/** "6 Feb 2022". */
export const dayText = (day: Day, locale: Locale = "en"): string => written(day, "d LLL yyyy", locale);

/** As luxon names it; the other languages put the same parts in their own order. */
const FORMATS = {
  yyyy: { year: "numeric" },
  "LLL yyyy": { month: "short", year: "numeric" },
  "d LLL": { day: "numeric", month: "short" },
  "d LLL yyyy": { day: "numeric", month: "short", year: "numeric" },
  "ccc d LLL yyyy": { weekday: "short", day: "numeric", month: "short", year: "numeric" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

type Format = keyof typeof FORMATS;

/** To write a day takes as long as to find it, and an answer has the same one several times. */
const MOST_WRITTEN = 10_000;
const WRITTEN = new Map<string, string>();
const MADE = new Map<string, Intl.DateTimeFormat>();

function written(day: Day, format: Format, locale: Locale = "en"): string {
  const key = `${day} ${locale} ${format}`;
  const known = WRITTEN.get(key);
  if (known !== undefined) return known;
  const text =
    locale === "en"
      ? dateOf(day).toFormat(format)
      : inFull(tidied(formatOf(format, locale).format(dateAt(day))), locale);
  if (WRITTEN.size >= MOST_WRITTEN) WRITTEN.clear();
  WRITTEN.set(key, text);
  return text;
}

/** With plain spaces, and without the "р." for a year, which would end a sentence twice. */
const tidied = (text: string): string => text.replaceAll(/\s/gu, " ").replace(/ рр?\.$/u, "");

/** French says "1er mars", which no format gives. */
export const inFull = (text: string, locale: Locale): string =>
  locale === "fr" ? text.replaceAll(/(?<!\d)1(?!\d)/gu, "1er") : text;

/** Made once: that takes as long as a hundred dates. */
function formatOf(format: Format, locale: Locale): Intl.DateTimeFormat {
  const key = `${locale} ${format}`;
  const known = MADE.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { ...FORMATS[format], timeZone: "UTC" });
  MADE.set(key, made);
  return made;
}

const dateAt = (day: Day): Date => new Date(day * 86_400_000);
