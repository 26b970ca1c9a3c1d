import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { event as form } from "../src/forms/event.js";

export const event = slash(form) satisfies Command;
