/** `start`: the Discord bot where there is a token, and the console chat where there is none. */
import type { Command } from "commander";
import { writeLine } from "../console/write.js";
import { openChat } from "./chat.js";
import { openService } from "./open.js";
import { serve } from "./serve.js";
import type { Act, Outcome, Session } from "./session.js";

const NO_TOKEN = "DISCORD_TOKEN is not set, so this is the console chat and not the Discord bot.";

export function addStart(program: Command, act: Act): void {
  program
    .command("start")
    .description("run the Discord bot; without DISCORD_TOKEN, the console chat")
    .action(() => act(start));
}

async function start(session: Session): Promise<Outcome> {
  const { token } = session.config;
  if (token !== undefined) return serve(token, session);
  const service = await openService(session);
  if (!service.ok) return service;
  await writeLine(session.output, NO_TOKEN);
  return openChat(service.value, session);
}
