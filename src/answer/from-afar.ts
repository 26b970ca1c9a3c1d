/** "Did they meet": talks by phone and video count, and a yes that rests on such alone says so. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import { BY_PHONE_ONLY, NOT_IN_PERSON } from "../phrases/notes.js";
import type { Phrase } from "../phrases/phrase.js";
import type { Answer } from "../query/answer.js";
import type { Query } from "../query/query.js";

export function fromAfar(answer: Answer, query: Query | undefined, catalogue: Catalogue): readonly Phrase[] {
  if (answer.kind !== "yes-no" || !answer.yes || query?.kind !== "yes-no" || answer.events.length === 0)
    return [];
  const { mode, types } = query.pattern;
  if (mode !== undefined || types.includes("call")) return [];
  if (answer.events.every((event) => event.mode?.value === "phone")) return [BY_PHONE_ONLY];
  return answer.events.every((event) => isNoMeeting(event, types, catalogue)) ? [NOT_IN_PERSON] : [];
}

/** By other means than in person, or not told how: a call, or no more than what was asked, such as a contact. */
function isNoMeeting({ mode, type }: Event, asked: readonly string[], catalogue: Catalogue): boolean {
  const { symmetric, plover } = catalogue.type(type) ?? {};
  if (symmetric !== true) return false;
  return mode === undefined ? asked.includes(type) || plover?.mode === "phone" : mode.value !== "in-person";
}
