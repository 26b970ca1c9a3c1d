/** Every form, in the order in which they are listed to people. */
import { about } from "./about.js";
import { ask } from "./ask.js";
import { between } from "./between.js";
import { check } from "./check.js";
import { compare } from "./compare.js";
import { event } from "./event.js";
import { exportForm } from "./export.js";
import type { Form } from "./form.js";
import { helpForm } from "./help.js";
import { landed } from "./landed.js";
import { met } from "./met.js";
import { onthisday } from "./onthisday.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { when } from "./when.js";
import { who } from "./who.js";

/** Those that answer something; what they answer can be exported. */
const ANSWERING: readonly Form[] = [
  ask,
  met,
  between,
  compare,
  when,
  landed,
  timeline,
  onthisday,
  event,
  who,
  check,
  sources,
  about,
];

export const exporting = exportForm(ANSWERING);

export const help = helpForm([...ANSWERING, exporting]);

export const FORMS: readonly Form[] = [...ANSWERING, exporting, help];
