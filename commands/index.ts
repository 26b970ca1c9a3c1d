/** Every command, in the order in which they are registered. */
import type { Command, MessageCommand } from "../src/discord/command.js";
import { localised } from "../src/discord/localised.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { askAboutThis } from "./ask-about-this.js";
import { between } from "./between.js";
import { check } from "./check.js";
import { checkMessage } from "./check-message.js";
import { compare } from "./compare.js";
import { event } from "./event.js";
import { exporting } from "./export.js";
import { help } from "./help.js";
import { landed } from "./landed.js";
import { met } from "./met.js";
import { onthisday } from "./onthisday.js";
import { reload } from "./reload.js";
import { settings } from "./settings.js";
import { sources } from "./sources.js";
import { timeline } from "./timeline.js";
import { when } from "./when.js";
import { who } from "./who.js";

const ALL: readonly Command[] = [
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
  exporting,
  help,
  settings,
  reload,
];

/** Called by each user in their own language. */
export const COMMANDS: readonly Command[] = ALL.map((command) => ({
  ...command,
  data: localised(command.data),
}));
/** In the menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [checkMessage, askAboutThis];
