import type { MessageCommand } from "../src/discord/command.js";
import { messageCommand } from "../src/discord/message-command.js";
import { CHECK_MESSAGE } from "../src/phrases/checking.js";

export const checkMessage = messageCommand(CHECK_MESSAGE, (engine, text, about) =>
  engine.check(text, about),
) satisfies MessageCommand;
