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
