/** Who did it to whom, and visits and other acts that the data holds as contacts. */

import type { Catalogue } from "../../dataset/catalogue.js";
import { isHostile } from "../../ontology/hostile.js";
import type { Verb } from "../../ontology/schema.js";
import * as say from "../../phrases/repairs.js";
import type { EventPattern, Slot } from "../query.js";
import type { Repair } from "./repair.js";

export const meetingAsContact: Repair = {
  name: "a meeting that the data holds as a talk",
  note: say.TALKS_FOR_MEETING,
  safe: true,
  rewrite(pattern, catalogue) {
    const [type] = pattern.types;
    const parent =
      pattern.types.length === 1 && type !== undefined ? catalogue.type(type)?.parent : undefined;
    const contact = parent === undefined ? undefined : catalogue.type(parent);
    const meets = catalogue.type(type ?? "")?.verbs.some(isInPerson);
    // Of a planned meeting, a talk is nothing that came of it.
    const one = pattern.mode !== undefined || pattern.cameAbout === true;
    if (!contact?.symmetric || !meets || one) return undefined;
    return { ...pattern, types: [contact.id] };
  },
};

export const anyMode: Repair = {
  name: "a call by video of which the data does not say how they talked; whether in person matters more",
  note: say.ANY_FORM_OF_CONTACT,
  safe: false,
  rewrite({ mode, ...pattern }) {
    return mode === "video" || mode === "phone" ? pattern : undefined;
  },
};

export const groupItself: Repair = {
  name: "who took part in the call with European leaders: they did",
  note: say.NAMED_AS_A_GROUP,
  safe: true,
  rewrite(pattern, _, query) {
    const grouped = pattern.slots.some(({ as }) => as !== undefined);
    return grouped && query.kind === "participants" && query.except.length > 0 ? pattern : undefined;
  },
  asks(query, pattern) {
    if (query.kind !== "participants") return query;
    const groups = new Set(pattern.slots.flatMap(({ as, anyOf }) => (as === undefined ? [] : anyOf)));
    return { ...query, pattern, except: query.except.filter((id) => !groups.has(id)) };
  },
};

export const bodyAsMembers: Repair = {
  name: "the Baltic meeting: of those who belong to it, where the record names no such body",
  note: say.MEMBERS_FOR_GROUP,
  safe: false,
  rewrite(pattern, catalogue) {
    // Whom one asks or accuses is just that one.
    if (!pattern.types.every((id) => catalogue.type(id)?.symmetric)) return undefined;
    const isBody = ({ anyOf, as }: Slot): boolean =>
      as === undefined && anyOf.length === 1 && catalogue.entity(anyOf[0] ?? "")?.members !== undefined;
    if (!pattern.slots.some(isBody)) return undefined;
    const slots = pattern.slots.map((slot) =>
      isBody(slot)
        ? {
            ...slot,
            anyOf: slot.anyOf.flatMap((id) => catalogue.bodiesOf(id, catalogue.coverage)),
            members: true,
            as: `the members of ${slot.anyOf.map((id) => catalogue.entity(id)?.name ?? id).join(" or ")}`,
            grown: { by: "members" as const, from: slot.anyOf },
          }
        : slot,
    );
    return { ...pattern, slots };
  },
};

export const visitAsMeeting: Repair = {
  name: "a visit that the data holds as a meeting",
  note: say.MEETINGS_FOR_VISIT,
  safe: false,
  rewrite(pattern, catalogue, query) {
    const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
    // "Which countries did he visit": those he met people of are not those he went to.
    if (query.kind === "participants" && query.of.includes("country")) return undefined;
    // "Whom did he travel with": those he met are not those he came with.
    if (query.kind === "participants" && query.companions) return undefined;
    const people = pattern.slots.some((slot) => slot.anyOf.every(isPerson)) || isCalledOn(pattern, catalogue);
    // "Came to" may be said of forces as well.
    const travels =
      pattern.types.some((id) => catalogue.type(id)?.travel) &&
      pattern.types.every((id) => catalogue.type(id)?.travel || catalogue.type(id)?.intransitive);
    if (!people || !travels) return undefined;
    const meets = catalogue.dataset.ontology.types.filter(
      (type) => type.symmetric && type.verbs.some(isInPerson),
    );
    const slots = pattern.slots.map((slot) => ({ ...slot, side: "either" as const }));
    return { ...pattern, types: meets.map((type) => type.id), slots };
  },
};

/** A house, at which those who visit it are met. */
const isCalledOn = ({ slots, places }: EventPattern, catalogue: Catalogue): boolean =>
  slots.length === 0 && places.length > 0 && places.every((id) => catalogue.entity(id)?.feature === "site");

export const visitToForces: Repair = {
  name: "whoever meets soldiers visits them",
  note: say.HELD_AS_MEETING,
  safe: true,
  rewrite(pattern, catalogue, query) {
    const isUnit = (id: string): boolean => catalogue.entity(id)?.kind === "unit";
    const forces = pattern.slots.some((slot) => slot.anyOf.some(isUnit));
    return forces ? visitAsMeeting.rewrite(pattern, catalogue, query) : undefined;
  },
};

export const actAsContact: Repair = {
  name: "what two people did to each other they did in talking",
  note: say.CONTACTS_FOR_ACT,
  safe: false,
  rewrite(pattern, catalogue, query) {
    const isPerson = (id: string): boolean => catalogue.entity(id)?.kind === "person";
    const people = pattern.slots.filter((slot) => slot.anyOf.every(isPerson));
    const other = pattern.types.every(
      (id) => !catalogue.type(id)?.symmetric && !catalogue.type(id)?.movement,
    );
    if (people.length < 2 || pattern.types.length === 0 || !other || pattern.concerning) return undefined;
    // What someone was warned of came up when they talked; that a threat was made then, no talk tells.
    const against = pattern.types.some((id) => isOneSided(id, catalogue));
    if (against && query.kind !== "topics") return undefined;
    const contacts = catalogue.dataset.ontology.types.filter(
      (type) => type.symmetric && type.parent === undefined,
    );
    const slots = pattern.slots.map((slot) => ({ ...slot, side: "either" as const }));
    return { ...pattern, types: contacts.map((type) => type.id), slots };
  },
};

/** Hostile, or sorry for what was. */
function isOneSided(id: string, catalogue: Catalogue): boolean {
  const type = catalogue.type(id);
  return type !== undefined && (isHostile(type) || type.id === "apology");
}

const isInPerson = (verb: Verb): boolean => typeof verb !== "string" && verb.mode === "in-person";
