/** A day or a period as it is said or recorded, in the language of the reply: "Thu 3 Feb 2022", "jeu. 3 févr. 2022". */
import { told } from "../answer/dates.js";
import type { Locale } from "../phrases/locale.js";
import type { Interval } from "../time/interval.js";

export const dayText = (when: Interval, locale: Locale): string => told(when, locale);
