/** The settings of a server, as those who manage it read them. */
import { scopeText } from "../answer/limits.js";
import type { Presentation } from "../answer/presentation.js";
import type { Engine } from "../engine.js";
import { sentence } from "../failure.js";
import type { Locale } from "../phrases/locale.js";
import {
  EVERY_CHANNEL,
  LANGUAGE_NAMES,
  NOT_LASTING,
  ONE_LANGUAGE,
  OWN_LANGUAGE,
  PRIVATE_ANSWERS,
  PUBLIC_ANSWERS,
  SCOPE_SETTING,
  SOME_CHANNELS,
  UNKNOWN_PLACE,
} from "../phrases/settings.js";
import { nameOf, type Refusal } from "../settings/change.js";
import { type Settings, scopeOf } from "../settings/settings.js";
import { links } from "./house.js";
import { say } from "./say.js";

/** A line for each thing that can be set, and below what to know of them. */
export function showSettings(
  headline: string,
  settings: Settings,
  { dataset }: Pick<Engine, "dataset">,
  lasting: boolean,
  locale: Locale,
): Presentation {
  const { answers, channels, language, place } = settings;
  const name = (id: string): string | undefined => nameOf(id, dataset);
  const isGone = place !== undefined && name(place) === undefined;
  const lines = [
    (answers === "private" ? PRIVATE_ANSWERS : PUBLIC_ANSWERS)[locale](),
    channels.length === 0 ? EVERY_CHANNEL[locale]() : SOME_CHANNELS[locale](links(channels, locale)),
    language === undefined ? OWN_LANGUAGE[locale]() : ONE_LANGUAGE[locale](LANGUAGE_NAMES[language]),
    SCOPE_SETTING[locale](scopeText(scopeOf(settings) ?? {}, name, locale)),
  ];
  return {
    ...say([headline, ...lines.map((line) => `• ${line}`)].join("\n")),
    notes: [...(isGone ? [UNKNOWN_PLACE[locale](place)] : []), ...(lasting ? [] : [NOT_LASTING[locale]()])],
  };
}

/** Why settings were not changed, and what may have been meant. */
export function showRefusal(refusal: Refusal, locale: Locale): Presentation {
  switch (refusal.kind) {
    case "said":
      return say(refusal.saying(locale));
    case "failure": {
      const { failure } = refusal;
      const candidates = ("candidates" in failure && failure.candidates) || [];
      return { ...say(sentence(failure)), notes: candidates.slice(0, MOST_MEANT).map(({ label }) => label) };
    }
  }
}

const MOST_MEANT = 5;
