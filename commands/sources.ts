import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { sources as form } from "../src/forms/sources.js";

export const sources = slash(form) satisfies Command;
