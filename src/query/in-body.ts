/** Who was there: to have been in a place, someone takes part there in person, or forces get there. What the record cannot say is no. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { EntityKind, Event, Role } from "../dataset/schema.js";
import { befalls } from "../ontology/befalls.js";
import type { EventType } from "../ontology/schema.js";
import { tells } from "../ontology/tells.js";
import type { Slot } from "./query.js";
import { isStatement } from "./saying.js";

type Participant = Event["participants"][number];

/** Whether this participant was where the event was: neither its target, nor on the phone, nor who ordered it from elsewhere. */
export function tookPartThere(
  event: Event,
  { entity, role }: Pick<Participant, "entity" | "role">,
  catalogue: Catalogue,
): boolean {
  const type = catalogue.type(event.type);
  if (!type || event.status === "cancelled" || event.status === "denied") return false;
  if (role === "mentioned" || isRemote(event, type)) return false;
  if (type.travel) return true;
  if (isNowhere(event, catalogue)) return false;
  if (type.symmetric) return true;
  if (catalogue.entity(entity)?.kind === "unit") return ACTS.has(role) && bringsForces(type);
  if (role === "recipient") return befalls(type);
  if (!ACTS.has(role) && role !== "host") return false;
  return event.mode?.value === "in-person" || isStatement(type.id, catalogue);
}

/** Countries and organisations are nowhere in body; people and forces are, and so is one known by an office. */
export function hasBody({ anyOf, officeWords }: Slot, catalogue: Catalogue): boolean {
  if (officeWords) return true;
  return anyOf.length > 0 && anyOf.every((id) => isBody(id, catalogue));
}

const isBody = (id: string, catalogue: Catalogue): boolean => BODILY.has(catalogue.entity(id)?.kind ?? "");

/** Whether they answer who was there: a country does where countries are asked for, or one of its people is meant. */
export function answersWhoWasThere(
  event: Event,
  participant: Participant,
  asked: readonly EntityKind[],
  catalogue: Catalogue,
): boolean {
  const isCountry = catalogue.entity(participant.entity)?.kind === "country";
  if (isCountry && asked.includes("country")) return true;
  return !(isCountry && participant.as === undefined) && tookPartThere(event, participant, catalogue);
}

const BODILY: ReadonlySet<string> = new Set(["person", "unit"]);

const ACTS: ReadonlySet<Role> = new Set<Role>(["actor", "speaker", "unit", "mediator"]);

/** By phone, on a screen, in writing, or the source does not say how. */
function isRemote({ mode }: Event, { plover }: EventType): boolean {
  return mode === undefined ? plover?.mode === "phone" : mode.value !== "in-person";
}

const isNowhere = (event: Event, catalogue: Catalogue): boolean =>
  catalogue.placeOf(event) === undefined && !event.participants.some(({ role }) => role === "host");

/** Forces go where they move, fight and hold; not where they are ordered to, nor where they strike from the air. */
function bringsForces(type: EventType): boolean {
  const acts = FORCES.has(type.plover?.event ?? "") && type.plover?.mode !== "aerial";
  return !tells(type) && (type.movement === true || acts);
}

/** PLOVER events in which forces themselves do something. */
const FORCES: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE"]);
