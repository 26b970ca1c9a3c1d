import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { landed as form } from "../src/forms/landed.js";

export const landed = slash(form) satisfies Command;
