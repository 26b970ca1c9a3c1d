/**
 * Second readings, tried in order and only where the first one has no answer at all. Each says what it changed, so that
 * nothing is read otherwise in silence.
 */
import {
  actAsContact,
  anyMode,
  bodyAsMembers,
  groupItself,
  meetingAsContact,
  visitAsMeeting,
  visitToForces,
} from "./contacts.js";
import { forceInWords } from "./force.js";
import { anyMovement, anyMovementPlanned, sendingAsOrder, whateverForcesDo } from "./movements.js";
import { intentionAsPlan, visitToHouse } from "./plans.js";
import type { Repair } from "./repair.js";
import { siteAsItsCity } from "./sites.js";
import {
  announcedAsTopic,
  announcedByIt,
  announcedDeedInStatement,
  announcedForPlace,
  announcedInStatement,
  announcedItself,
  announcementAsStatement,
  numberAsStated,
  orderedDeed,
  placeAsTopic,
  promiseAsStatement,
  requestAsDemand,
  talkAsStatement,
  tellersAsSources,
  toldThing,
} from "./statements.js";
import { reinforcedByForces, toldBySource, toldOfAnyMovement } from "./told.js";

export const REPAIRS: readonly Repair[] = [
  forceInWords,
  siteAsItsCity,
  placeAsTopic,
  talkAsStatement,
  promiseAsStatement,
  numberAsStated,
  requestAsDemand,
  toldBySource,
  reinforcedByForces,
  sendingAsOrder,
  anyMovement,
  anyMovementPlanned,
  whateverForcesDo,
  intentionAsPlan,
  announcedForPlace,
  toldOfAnyMovement,
  orderedDeed,
  toldThing,
  tellersAsSources,
  announcedAsTopic,
  announcedByIt,
  announcedDeedInStatement,
  announcementAsStatement,
  announcedInStatement,
  announcedItself,
  meetingAsContact,
  visitToHouse,
  visitAsMeeting,
  visitToForces,
  groupItself,
  bodyAsMembers,
  anyMode,
  actAsContact,
];
