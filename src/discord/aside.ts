import type { Locale } from "../phrases/locale.js";
import { messageAnswer, type Reaction } from "./callback.js";
import type { Seal } from "./press.js";
import { say } from "./say.js";

/** A word to whoever did something, which nobody else sees. */
export const aside = (word: string, { locale }: { readonly locale: Locale }, seal: Seal): Reaction =>
  messageAnswer(say(word), { seal, locale, asker: "", page: 0, private: true });
