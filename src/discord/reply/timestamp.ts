/** A day as Discord's own timestamp, which each reader sees in their language. */

/**
 * Discord moves it into the reader's time zone, where midnight would be the day before for all Americans. At ten o'clock
 * UTC it is the same day from Hawaii (UTC−10) to New Zealand's summer (UTC+13).
 */
const HOUR = 10 * 3600;

/** `day` is an ISO date; undefined where it is none, or before the year 1. */
export function timestamp(day: string | undefined): string | undefined {
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return undefined;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(midnight) ? undefined : `<t:${midnight / 1000 + HOUR}:D>`;
}
