import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { when as form } from "../src/forms/when.js";

export const when = slash(form) satisfies Command;
