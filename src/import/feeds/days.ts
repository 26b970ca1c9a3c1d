/** Dates of feeds as days; those that do not exist are undefined. */
import { ymd } from "../../time/calendar.js";
import type { Day } from "../../time/interval.js";

export type ReadDay = (text: string) => Day | undefined;

/** YYYY-MM-DD. A feed names the same few thousand days again and again, hence each is worked out once. */
export function isoDays(): ReadDay {
  return remembering(/^(\d{4})-(\d{2})-(\d{2})$/);
}

/** YYYYMMDD. */
export function compactDays(): ReadDay {
  return remembering(/^(\d{4})(\d{2})(\d{2})$/);
}

function remembering(form: RegExp): ReadDay {
  const known = new Map<string, Day | undefined>();
  return (text) => {
    const day = known.get(text);
    if (day !== undefined) return day;
    const [, year, month, date] = form.exec(text) ?? [];
    const made = year === undefined ? undefined : ymd(Number(year), Number(month), Number(date));
    if (made !== undefined) known.set(text, made);
    return made;
  };
}
