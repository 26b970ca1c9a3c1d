/** How a server wants its people to be answered: what its settings make of a question, and of an answer. */

import type { Presentation } from "../answer/presentation.js";
import type { Locale } from "../phrases/locale.js";
import { ANSWERED_OPENLY_IN, ASK_ME_IN, MORE_CHANNELS, NOT_IN_THIS_CHANNEL } from "../phrases/settings.js";
import { scopeOf } from "../settings/settings.js";
import type { SettingsStore } from "../settings/store.js";
import type { Caller, Spoken } from "./command.js";
import { channelLink } from "./escape.js";
import { say } from "./say.js";

/** Where something is asked. */
export type Where = Pick<Caller, "guild" | "channel" | "parent">;

export interface House {
  /** What everyone there speaks, where the server settled on a language. */
  readonly language?: Locale;
  readonly scope?: Caller["scope"];
  /** Whether only who asks is to see an answer, where they do not say. */
  readonly private: boolean;
  /** The channels in which all may see the answers, where this is none of them. */
  readonly elsewhere?: readonly string[];
}

/** Direct messages and private channels belong to nobody. */
const OPEN: House = { private: false };

export async function houseOf({ guild, channel, parent }: Where, store: SettingsStore): Promise<House> {
  if (guild === undefined) return OPEN;
  const settings = await store.of(guild);
  const { answers, channels, language } = settings;
  const scope = scopeOf(settings);
  const allowed = channels.length === 0 || channels.includes(channel) || channels.includes(parent ?? "");
  return {
    private: answers === "private",
    ...(language !== undefined && { language }),
    ...(scope !== undefined && { scope }),
    ...(!allowed && { elsewhere: channels }),
  };
}

/** Whoever asks, in the server's language and of its part of the data. */
export function asGuest<Guest extends Caller>(guest: Guest, { language, scope }: House): Guest {
  return { ...guest, locale: language ?? guest.locale, ...(scope !== undefined && { scope }) };
}

/** Outside of the server's channels only who asked sees an answer, and is told where others would. */
export function keptTo<Answer extends Pick<Spoken, "presentation" | "private">>(
  { elsewhere }: House,
  answer: Answer,
  locale: Locale,
): Answer {
  if (elsewhere === undefined || answer.private) return answer;
  const note = ANSWERED_OPENLY_IN[locale](links(elsewhere, locale));
  const { presentation } = answer;
  return {
    ...answer,
    private: true,
    presentation: { ...presentation, notes: [note, ...presentation.notes] },
  };
}

/** To a mention, which nobody can be answered in private. */
export function notHere(channels: readonly string[], locale: Locale): Presentation {
  return { ...say(NOT_IN_THIS_CHANNEL[locale]()), notes: [ASK_ME_IN[locale](links(channels, locale))] };
}

/** A note has room for no more. */
const MOST_LINKS = 5;

/** "#one, #two, and 3 more". */
export function links(channels: readonly string[], locale: Locale): string {
  const shown = channels.slice(0, MOST_LINKS).map(channelLink);
  const more = channels.length - shown.length;
  return [...shown, ...(more > 0 ? [MORE_CHANNELS[locale](more)] : [])].join(", ");
}
