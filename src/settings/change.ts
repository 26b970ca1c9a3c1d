/** What someone filled in to change the settings of a server, turned into the settings that it is to have. */
import type { Engine } from "../engine.js";
import type { Failure } from "../failure.js";
import { readPeriod } from "../forms/period.js";
import { LOCALES } from "../phrases/locale.js";
import { type Saying, saying } from "../phrases/phrase.js";
import { NOTHING_TO_SET, TOO_MANY_CHANNELS } from "../phrases/settings.js";
import { fail, ok, type Result } from "../result.js";
import { isoAt } from "../time/calendar.js";
import { AUDIENCES, DEFAULTS, MOST_CHANNELS, type Settings } from "./settings.js";

/** What can be set; as a choice, none is left out. All are text, and a channel is its id. */
export type Wishes = Readonly<
  Partial<
    Record<"answers" | "language" | "channel" | "without" | "since" | "until" | "place", string | undefined>
  >
>;

/** In place of a language: everyone's own. */
export const OWN = "own";

/** What can be set back by itself. */
export const PARTS = ["answers", "channels", "language", "scope"] as const;
export type Part = (typeof PARTS)[number];

export type Refusal =
  | { readonly kind: "failure"; readonly failure: Failure }
  | { readonly kind: "said"; readonly saying: Saying };

/** What is not named stays as it was. */
export function changed(
  before: Settings,
  wishes: Wishes,
  { lookup, dataset }: Pick<Engine, "lookup" | "dataset">,
): Result<Settings, Refusal> {
  if (Object.values(wishes).every((wish) => wish === undefined)) return refused(saying(NOTHING_TO_SET));

  const { without, channel } = wishes;
  const kept = before.channels.filter((id) => id !== without && id !== channel);
  const channels = channel === undefined ? kept : [...kept, channel];
  if (channels.length > MOST_CHANNELS) return refused(saying(TOO_MANY_CHANNELS, MOST_CHANNELS));

  const days = readDays(before, wishes, lookup);
  if (!days.ok) return fail({ kind: "failure", failure: days.failure });
  const place = wishes.place === undefined ? ok(before.place) : readPlace(wishes.place, { lookup, dataset });
  if (!place.ok) return fail({ kind: "failure", failure: place.failure });

  const answers = AUDIENCES.find((one) => one === wishes.answers) ?? before.answers;
  const spoken = LOCALES.find((one) => one === wishes.language) ?? before.language;
  const language = wishes.language === OWN ? undefined : spoken;
  return ok({
    answers,
    channels,
    ...(language !== undefined && { language }),
    ...days.value,
    ...(place.value !== undefined && { place: place.value }),
  });
}

export function without(before: Settings, part: Part): Settings {
  const { since, until, place, language, ...rest } = before;
  const scope = {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(place !== undefined && { place }),
  };
  const spoken = language === undefined ? {} : { language };
  switch (part) {
    case "answers":
      return { ...before, answers: DEFAULTS.answers };
    case "channels":
      return { ...before, channels: DEFAULTS.channels };
    case "language":
      return { ...rest, ...scope };
    case "scope":
      return { ...rest, ...spoken };
  }
}

const refused = (words: Saying): Result<never, Refusal> => fail({ kind: "said", saying: words });

type Days = Pick<Settings, "since" | "until">;

/** One end that is given goes with the other as it was. */
function readDays(
  before: Settings,
  { since, until }: Wishes,
  lookup: Engine["lookup"],
): Result<Days, Failure> {
  const bounds = readPeriod(since ?? before.since, until ?? before.until, lookup);
  if (!bounds.ok) return bounds;
  const [bound] = bounds.value;
  if (bound?.kind !== "in") return ok({});
  const { start, end } = bound.interval;
  return ok({
    ...(Number.isFinite(start) && { since: isoAt(start, "day") }),
    ...(Number.isFinite(end) && { until: isoAt(end - 1, "day") }),
  });
}

/** Where several are meant, which of them is asked. */
function readPlace(
  text: string,
  { lookup, dataset }: Pick<Engine, "lookup" | "dataset">,
): Result<string, Failure> {
  const found = lookup.place(text);
  if (!found.ok) return found;
  const [only, ...others] = found.value;
  if (only !== undefined && others.length === 0) return ok(only);
  const candidates = found.value.map((id) => ({ id, label: nameOf(id, dataset) ?? id }));
  return fail({ kind: "ambiguous-name", text, candidates });
}

export const nameOf = (id: string, { entities }: Engine["dataset"]): string | undefined =>
  entities.find((entity) => entity.id === id)?.name;
