/** `chat`: the local console. */
import { join } from "node:path";
import type { Command } from "commander";
import { ok } from "../result.js";
import type { Service } from "../service.js";
import { openService } from "./open.js";
import type { Act, Outcome, Session } from "./session.js";

export function addChat(program: Command, act: Act): void {
  program
    .command("chat")
    .description("ask in the console; no Discord needed")
    .action(() =>
      act(async (session) => {
        const service = await openService(session);
        return service.ok ? openChat(service.value, session) : service;
      }),
    );
}

export async function openChat(service: Service, session: Session): Promise<Outcome> {
  // Only here: one question from the command line is answered sooner without the chat and its forms.
  const { chat } = await import("../console/chat.js");
  await chat({
    input: session.input,
    output: session.output,
    interactive: session.interactive,
    historyFile: join(session.config.stateDir, "history"),
    service,
    locale: session.locale,
  });
  return ok(undefined);
}
