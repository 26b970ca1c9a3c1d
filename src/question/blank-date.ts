/** The date that a blank holds. Unlike a question it holds nothing else: what is left over makes it unreadable. */
import { datesInEnglish } from "../time/elsewhere.js";
import type { TimeContext } from "../time/expression.js";
import type { Interval } from "../time/interval.js";
import { readTimes } from "../time/read.js";
import { spellCalendar } from "./spans/calendar-slips.js";
import type { Correction } from "./spans/correct.js";
import type { ReadContext } from "./spans/cut.js";

export interface BlankDate {
  /** Undefined for a date that the calendar does not have, such as 30 February. */
  readonly interval: Interval | undefined;
  /** Slips that were put right. */
  readonly corrections: readonly Correction[];
}

/** As it stands, else from another language, else with its slips put right: in English "ago" is no month. Undefined where it is no date. */
export function readBlankDate(written: string, { time, lexicon }: ReadContext): BlankDate | undefined {
  const plain = readWhole(written, time);
  if (plain) return { ...plain, corrections: [] };
  const english = datesInEnglish(written);
  const translated = readWhole(english, time);
  if (translated) return { ...translated, corrections: [] };
  const { text, corrections } = spellCalendar(english, lexicon, true);
  const spelt = readWhole(text, time);
  return spelt && { ...spelt, corrections };
}

/** Alone in a blank, "6/2" and "May" are dates; in a sentence they may be anything. */
const LED_BY = ["", "on ", "in "];

function readWhole(text: string, time: TimeContext): Pick<BlankDate, "interval"> | undefined {
  for (const lead of LED_BY) {
    const led = lead + text;
    const [only, ...others] = readTimes(led, time);
    if (!only || others.length > 0) continue;
    if (BEFORE.test(led.slice(0, only.start)) && AFTER.test(led.slice(only.end)))
      return { interval: only.interval };
  }
  return undefined;
}

const BEFORE = /^[\s"“„«'’(]*(?:(?:on|in|the|of)\s+)*$/i;
const AFTER = /^[\s"“”»'’).,;:!?]*$/;
