import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { about as form } from "../src/forms/about.js";

export const about = slash(form) satisfies Command;
