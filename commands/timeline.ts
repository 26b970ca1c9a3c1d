import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { timeline as form } from "../src/forms/timeline.js";

export const timeline = slash(form) satisfies Command;
