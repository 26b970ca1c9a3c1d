import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { help as form } from "../src/forms/index.js";

export const help = slash(form) satisfies Command;
