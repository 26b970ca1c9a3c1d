import type { Command } from "../src/discord/command.js";
import { slash } from "../src/discord/slash.js";
import { onthisday as form } from "../src/forms/onthisday.js";

export const onthisday = slash(form) satisfies Command;
