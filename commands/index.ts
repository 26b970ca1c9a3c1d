/** Every slash command, in the order in which they are registered. */
import type { Command } from "../src/discord/command.js";
import { localised } from "../src/discord/localised.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { event } from "./event.js";
import { landed } from "./landed.js";
import { met } from "./met.js";
import { reload } from "./reload.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { when } from "./when.js";
import { who } from "./who.js";

const ALL: readonly Command[] = [ask, met, when, landed, timeline, event, who, sources, about, reload];

/** Called by each user in their own language. */
export const COMMANDS: readonly Command[] = ALL.map((command) => ({
  ...command,
  data: localised(command.data),
}));
