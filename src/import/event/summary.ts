/** One sentence about an event, in words of our own. */
import type { Status } from "../../dataset/schema.js";
import type { Mode } from "./mode.js";
import type { Participant } from "./draft.js";
import type { Place } from "./place.js";

interface Contact {
  readonly type: string;
  readonly status: Status;
  readonly mode: Mode | undefined;
  readonly participants: readonly Participant[];
  readonly place: Place | undefined;
}

/** What was done, and what was to be done. */
const PHRASES: Readonly<Record<string, readonly [past: string, infinitive: string]>> = {
  "call phone": ["spoke by phone", "speak by phone"],
  "call video": ["held a video call", "hold a video call"],
  "meeting video": ["met by video", "meet by video"],
  "meeting in-person": ["met", "meet"],
  "contact phone": ["spoke by phone", "speak by phone"],
  "contact video": ["spoke by video", "speak by video"],
};

export function contactSummary({ type, status, mode, participants, place }: Contact): string {
  const exact = mode?.certainty === "likely" && mode.value === "phone" ? undefined : PHRASES[`${type} ${mode?.value}`];
  const [past, infinitive] = exact ?? (type === "call" ? ["held a call", "hold a call"] : ["spoke", "speak"]);
  const done = status === "planned" ? `were to ${infinitive}` : past;
  return `${names(participants)} ${done}${where(place)}.`;
}

export function visitSummary(participants: readonly Participant[], status: Status, place: Place): string {
  const travellers = participants.filter(({ role }) => role === "actor");
  const done = status === "planned" ? `${travellers.length > 1 ? "were" : "was"} to visit` : "visited";
  return `${names(travellers)} ${done} ${article(place.entity.name)}${place.entity.name}.`;
}

export function statementSummary(participants: readonly Participant[], joint: boolean): string {
  const speakers = participants.filter(({ role }) => role === "speaker");
  const concerned = participants.filter(({ role }) => role === "mentioned");
  const said = joint ? "issued a joint statement" : "issued a statement";
  return `${names(speakers)} ${said}${concerned.length > 0 ? ` concerning ${names(concerned)}` : ""}.`;
}

/** "A, B and C"; the leaders of a body where only they took part. */
function names(participants: readonly Participant[]): string {
  const shown = participants.map(({ entity, as }) => {
    const name = `${entity.kind === "person" ? "" : article(entity.name)}${entity.name}`;
    const [unnamed] = as?.split(", not named") ?? [];
    return entity.kind !== "person" && as?.endsWith(", not named") ? `${unnamed} of ${name}` : name;
  });
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

function where(place: Place | undefined): string {
  return place ? ` in ${article(place.entity.name)}${place.entity.name}` : "";
}

function article(name: string): string {
  return /^(?:United|European|Czech Republic|Philippines|Netherlands|White House|UN |G\d|Quad|Bucharest Nine|African Union|Arab League|Gulf|Organization|Republic|World)|(?:Islands|Emirates|Union|Council|Department|Ministry)$/.test(name)
    ? "the "
    : "";
}
