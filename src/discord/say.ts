import type { Presentation } from "../answer/presentation.js";
import { WENT_WRONG } from "../phrases/apologies.js";

/** A message of the bot about itself, without events. */
export const say = (headline: string): Presentation => ({
  headline,
  reading: "",
  notes: [],
  events: [],
  suggestions: [],
  footer: "",
});

/** What a user is told when something broke, where their language is not known; the log has the rest. */
export const APOLOGY = say(WENT_WRONG.en());
