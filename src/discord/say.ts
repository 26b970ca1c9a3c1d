import type { Presentation } from "../answer/presentation.js";

/** A message of the bot about itself, without events. */
export const say = (headline: string): Presentation => ({
  headline,
  reading: "",
  notes: [],
  events: [],
  suggestions: [],
  footer: "",
});

/** What a user is told when something broke; the log has the rest. */
export const APOLOGY = say("Something went wrong on my side, sorry. Please try again in a moment.");
