/** iCalendar (RFC 5545): an all-day event for each event whose day is certain. */
import { STATUS as STATUSES } from "../phrases/event.js";
import { DATE_WAS_INFERRED } from "../phrases/export.js";
import type { Locale } from "../phrases/locale.js";
import { isoAt, ymd } from "../time/calendar.js";
import { content, escaped } from "./content-lines.js";
import type { About, Format } from "./format.js";
import type { Row } from "./row.js";

export const ics: Format = {
  id: "ics",
  name: "iCalendar",
  needs: "day",
  head: ({ dataset, locale }) =>
    content([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      `PRODID:-//Dateline//Dateline//${locale.toUpperCase()}`,
      "CALSCALE:GREGORIAN",
      `X-WR-CALNAME:${escaped(dataset.title)}`,
    ]),
  record: (row, about) => (row.day === undefined ? undefined : content(event(row, row.day, about))),
  between: "",
  foot: content(["END:VCALENDAR"]),
};

const STATUS = {
  occurred: "CONFIRMED",
  planned: "TENTATIVE",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
} as const satisfies Record<Row["status"], string>;

function event(row: Row, day: string, { dataset, until, locale }: About): readonly string[] {
  const { id, kind, status, summary, place, point, sources } = row;
  const title = status === "occurred" ? summary : `(${STATUSES[status][locale]()}) ${summary}`;
  const [url] = sources.flatMap((source) => source.url ?? []).filter(isAddress);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(id)}@${escaped(dataset.id)}.dateline`,
    // When the calendar was last revised, which is no earlier than the last day that it covers; so a file stays the same.
    `DTSTAMP:${compact(until)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // Exclusive: the day after the last.
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description(row, locale))}`,
    ...(place ? [`LOCATION:${escaped(place.name)}`] : []),
    ...(point ? [`GEO:${point.lat};${point.lon}`] : []),
    `CATEGORIES:${escaped(kind)}`,
    `STATUS:${STATUS[status]}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    // Nobody is busy because of what is in the news.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function description({ basis, participants, sources }: Row, locale: Locale): string {
  return [
    participants.map(({ name }) => name).join(", "),
    ...(basis === "inferred" ? [DATE_WAS_INFERRED[locale]()] : []),
    ...sources.map(({ title, publisher, locator, url }) =>
      [title, publisher, locator, ...(url === undefined ? [] : [url])].join(", "),
    ),
  ].join("\n");
}

const compact = (day: string): string => day.replaceAll("-", "");

function dayAfter(iso: string): string {
  const [year = 0, month, day] = iso.split("-").map(Number);
  const start = ymd(year, month, day);
  return start === undefined ? iso : isoAt(start + 1, "day");
}

/** An address is written as it is, so it may hold nothing that ends a line. */
const isAddress = (url: string): boolean => /^https?:\/\/[!-~]+$/i.test(url);
