/** One sentence about an event, in words of our own. */
import type { Status } from "../../dataset/schema.js";
import type { Participant } from "./draft.js";
import type { Mode } from "./mode.js";
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
  const exact =
    mode?.certainty === "likely" && mode.value === "phone" ? undefined : PHRASES[`${type} ${mode?.value}`];
  const [past, infinitive] = exact ?? (type === "call" ? ["held a call", "hold a call"] : ["spoke", "speak"]);
  const done = status === "planned" ? `were to ${infinitive}` : past;
  return sentence(`${names(participants)} ${done}${where(place)}`);
}

export function visitSummary(participants: readonly Participant[], status: Status, place: Place): string {
  const travellers = participants.filter(({ role }) => role === "actor");
  const done = status === "planned" ? `${travellers.length > 1 ? "were" : "was"} to visit` : "visited";
  return sentence(`${names(travellers)} ${done} ${article(place.entity.name)}${place.entity.name}`);
}

export function statementSummary(participants: readonly Participant[], joint: boolean): string {
  const speakers = participants.filter(({ role }) => role === "speaker");
  const concerned = participants.filter(({ role }) => role === "mentioned");
  const said = joint ? "issued a joint statement" : "issued a statement";
  return sentence(
    `${names(speakers)} ${said}${concerned.length > 0 ? ` concerning ${names(concerned)}` : ""}`,
  );
}

/** "A, B and C"; of bodies whose leaders took part, "leaders of A and B". */
function names(participants: readonly Participant[]): string {
  const unnamed = new Map<string, string[]>();
  const shown: string[] = [];
  for (const { entity, as } of participants) {
    const name = `${entity.kind === "person" ? "" : article(entity.name)}${entity.name}`;
    const who = entity.kind === "person" ? undefined : /^(.+), not named$/.exec(as ?? "")?.[1];
    if (who === undefined) shown.push(name);
    else unnamed.set(who, [...(unnamed.get(who) ?? []), name]);
  }
  return listed([...shown, ...[...unnamed].map(([who, of]) => `${who} of ${listed(of)}`)]);
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A capital at the beginning, and one full stop at the end. */
function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, "")}.`;
}

function where(place: Place | undefined): string {
  return place ? ` in ${article(place.entity.name)}${place.entity.name}` : "";
}

function article(name: string): string {
  return /^(?:United|European|Czech Republic|Philippines|Netherlands|White House|UN |G\d|Quad|Bucharest Nine|African Union|Arab League|Gulf|Organization|Republic|World)|(?:Islands|Emirates|Union|Council|Department|Ministry)$/.test(
    name,
  )
    ? "the "
    : "";
}
