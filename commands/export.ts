import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { exporting as form } from "../src/forms/index.js";

export const exporting = slash(form) satisfies Command;
