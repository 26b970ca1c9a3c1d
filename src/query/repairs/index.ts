/**
 * Second readings, tried in order and only where the first one has no answer at all. Each says what it changed, so that
 * nothing is read otherwise in silence.
 */
import {
  actAsContact,
  anyMode,
  bodyAsMembers,
  meetingAsContact,
  otherWayRound,
  visitAsMeeting,
  visitToForces,
} from "./contacts.js";
import { anyMovement, anyMovementPlanned, sendingAsOrder, whateverForcesDo } from "./movements.js";
import type { Repair } from "./repair.js";
import {
  announcedAsTopic,
  announcedForPlace,
  announcedItself,
  announcementAsStatement,
  numberAsStated,
  placeAsTopic,
  talkAsStatement,
  tellersAsSources,
  toldThing,
} from "./statements.js";

export const REPAIRS: readonly Repair[] = [
  placeAsTopic,
  talkAsStatement,
  numberAsStated,
  sendingAsOrder,
  anyMovement,
  anyMovementPlanned,
  whateverForcesDo,
  otherWayRound,
  announcedForPlace,
  toldThing,
  tellersAsSources,
  announcedAsTopic,
  announcedItself,
  announcementAsStatement,
  meetingAsContact,
  visitAsMeeting,
  visitToForces,
  bodyAsMembers,
  anyMode,
  actAsContact,
];
