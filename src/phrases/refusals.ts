/** What someone may not do. */
import { fixed } from "./phrase.js";

export const OWNER_ONLY = fixed({
  en: "Only the owner of this bot can do that.",
  pl: "Może to zrobić tylko właściciel tego bota.",
  uk: "Це може зробити лише власник цього бота.",
  fr: "Seul le propriétaire de ce bot peut faire cela.",
  de: "Das kann nur, wem dieser Bot gehört.",
  es: "Solo el propietario de este bot puede hacer eso.",
});
