import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { met as form } from "../src/forms/met.js";

export const met = slash(form) satisfies Command;
