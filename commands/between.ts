import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { between as form } from "../src/forms/between.js";

export const between = slash(form) satisfies Command;
