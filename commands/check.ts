import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { check as form } from "../src/forms/check.js";

export const check = slash(form) satisfies Command;
