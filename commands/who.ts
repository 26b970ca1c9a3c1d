import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { who as form } from "../src/forms/who.js";

export const who = slash(form) satisfies Command;
