/** Whether a follow-up goes back to what was found, and not to what was asked: "who else was there", after when they last met. */
import type { Query } from "../../query/query.js";
import { IN_IT } from "./dates.js";
import { patternIn, selectIn } from "./parts.js";

/** One event, or where it was. */
const THERE = /\b(?:there|then|else|present|involved|in attendance|it|that|this)\b|\bon the line\b/i;
/** Of one that was asked who it was with, "who else" asks of all the others. */
const WITHIN = /\b(?:there|then|present|in attendance)\b|\bon the line\b/i;
const PLACE = /\b(?:there|(?:in|to) (?:that|those) (?:city|cities|country|countries|places?|towns?))\b/i;
/** Of all that there are, however many were found. */
const OF_ALL =
  /\b(?:ever|total|altogether|overall|all|often|times|list|timeline|by (?:day|week|month|year))\b/i;

/** `read` is what it comes to where it goes back to what was asked; undefined where that cannot be read. */
export function isOfAnswer(text: string, before: Query, read: Query | undefined): boolean {
  // "How many were there" asks of no place.
  if (before.kind === "places") return PLACE.test(text) && !/\bhow many\b/i.test(text);
  const select = selectIn(before);
  if (!read || !select || select.many !== undefined || selectIn(read) || OF_ALL.test(text)) return false;
  // "Did they discuss sanctions", "where did they meet".
  const more = read.kind === "topics" || read.kind === "places" || (patternIn(read)?.topics ?? []).length > 0;
  const ended = text.replace(/[\s?.!]+$/, "");
  if (before.kind === "participants" && !more) return WITHIN.test(ended) || IN_IT.test(ended);
  return more || THERE.test(ended) || IN_IT.test(ended);
}
