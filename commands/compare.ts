import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { compare as form } from "../src/forms/compare.js";

export const compare = slash(form) satisfies Command;
