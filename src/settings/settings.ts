/** What those who manage a server settle for it. */
import { z } from "zod";
import { LOCALES } from "../phrases/locale.js";
import type { Scope } from "../query/scope.js";
import { ymd } from "../time/calendar.js";

/** Whether all of a channel see an answer to a command, or only who asked. */
export const AUDIENCES = ["public", "private"] as const;

/** Discord's option list would take more, but nobody reads it; and a record stays small. */
export const MOST_CHANNELS = 50;

const Day = z.iso.date();
const Snowflake = z.string().regex(/^\d{17,20}$/);

/** A field that a record lacks is as it is for a server that settled nothing, so that records of before stay good. */
export const Settings = z
  .object({
    answers: z.enum(AUDIENCES).default("public"),
    /** Ids of the channels in which the bot answers for all to see; empty for every channel. */
    channels: z.array(Snowflake).max(MOST_CHANNELS).readonly().default([]),
    /** Left out, everyone is answered in their own language. */
    language: z.enum(LOCALES).optional(),
    /** The first and the last day of which questions are answered; left out where there is none. */
    since: Day.optional(),
    until: Day.optional(),
    /** The id of the entity where all must have been. */
    place: z.string().min(1).max(200).optional(),
  })
  .readonly();

export type Settings = z.infer<typeof Settings>;

/** Of a server that settled nothing. */
export const DEFAULTS: Settings = Settings.parse({});

/** Undefined where questions are answered from all of the data. */
export function scopeOf({ since, until, place }: Settings): Scope | undefined {
  if (since === undefined && until === undefined && place === undefined) return undefined;
  const start = since === undefined ? Number.NEGATIVE_INFINITY : dayFrom(since);
  const end = until === undefined ? Number.POSITIVE_INFINITY : dayFrom(until) + 1;
  const dated = since !== undefined || until !== undefined;
  return {
    ...(dated && { when: { start, end, grain: "range" } }),
    ...(place !== undefined && { place }),
  };
}

function dayFrom(iso: string): number {
  const [year = 0, month, day] = iso.split("-").map(Number);
  const found = ymd(year, month, day);
  if (found === undefined) throw new Error(`unchecked date “${iso}”`);
  return found;
}
