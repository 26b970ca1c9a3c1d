/** The grammar: rows are tried in this order, and the first that reads the question decides. */
import type { Row } from "../row.js";
import { howMany, howManySources, howOften, perPeriod } from "./counts.js";
import { dates } from "./dates.js";
import { events } from "./events.js";
import { disputed, notRecorded, onWhoseWord, self, sources, timeline } from "./listings.js";
import { members } from "./members.js";
import { participants } from "./participants.js";
import { location, places } from "./places.js";
import { polar } from "./polar.js";
import { profile } from "./profile.js";
import { topics } from "./topics.js";
import { within } from "./within.js";

export const ROWS: readonly Row[] = [
  self,
  sources,
  disputed,
  timeline,
  onWhoseWord,
  notRecorded,
  members,
  howManySources,
  perPeriod,
  howOften,
  howMany,
  dates,
  location,
  places,
  profile,
  topics,
  within,
  polar,
  participants,
  events,
];
