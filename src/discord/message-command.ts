/** Makes a message command: its name in every language, and what it does with the message. */
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from "discord.js";
import type { AboutMessage } from "../checking/messages.js";
import type { Engine, Reply } from "../engine.js";
import type { Phrase } from "../phrases/phrase.js";
import type { MessageCommand } from "./command.js";
import { pointedAt } from "./pointed-at.js";

/** What is done with the text of the message, by the engine that serves now. */
type Look = (engine: Engine, text: string, about: AboutMessage) => Promise<Reply>;

/** The answer is for whoever asked alone: nobody wants their message checked before all. */
export function messageCommand(name: Phrase, look: Look): MessageCommand {
  return {
    data: {
      name: name.en(),
      name_localizations: localizations(name),
      type: ApplicationCommandType.Message,
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
    },
    async onMessage(message, { locale, scope }, { service }) {
      const { text, posted } = pointedAt(message);
      const { presentation, question } = await look(service.engine(), text, {
        locale,
        ...(scope !== undefined && { scope }),
        ...(posted !== undefined && { posted }),
      });
      return { presentation, private: true, ...(question !== "" && { question }) };
    },
  };
}

/** By Discord's own names for the languages; English needs none. */
const localizations = ({ pl, uk, fr, de, es }: Phrase): LocalizationMap => ({
  pl: pl(),
  uk: uk(),
  fr: fr(),
  de: de(),
  "es-ES": es(),
  "es-419": es(),
});
