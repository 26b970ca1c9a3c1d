/** Every form, in the order in which they are listed to people. */
import { about } from "./about.js";
import { ask } from "./ask.js";
import { check } from "./check.js";
import { event } from "./event.js";
import type { Form } from "./form.js";
import { landed } from "./landed.js";
import { met } from "./met.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { when } from "./when.js";
import { who } from "./who.js";

export const FORMS: readonly Form[] = [ask, met, when, landed, timeline, event, who, check, sources, about];
