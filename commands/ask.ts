import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { ask as form } from "../src/forms/ask.js";

export const ask = slash(form) satisfies Command;
