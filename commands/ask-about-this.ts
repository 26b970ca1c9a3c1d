import type { MessageCommand } from "../src/discord/command.js";
import { messageCommand } from "../src/discord/message-command.js";
import { ASK_ABOUT_THIS } from "../src/phrases/checking.js";

export const askAboutThis = messageCommand(ASK_ABOUT_THIS, (engine, text, about) =>
  engine.askAbout(text, about),
) satisfies MessageCommand;
