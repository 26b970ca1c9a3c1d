import type { Command } from "../src/discord/command.js";
import { say } from "../src/discord/say.js";
import { commandData } from "../src/discord/slash.js";
import { OWNER_ONLY } from "../src/phrases/refusals.js";

/** Reads the dataset again, for an owner of the bot. Where it has a problem, the old one goes on serving. */
export const reload = {
  data: commandData("reload", "Read the data again (only for the owner of the bot)").toJSON(),
  async execute({ user, locale }, { service, owners }) {
    if (!owners.includes(user)) return { presentation: say(OWNER_ONLY[locale]()), private: true };
    const done = await service.reload(locale);
    return { presentation: say(done.ok ? done.value : done.failure), private: true };
  },
} satisfies Command;
