/** The reply in plain text, for the console. */
import { BESIDES } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import { ASK_NARROWER, DID_YOU_MEAN, READ_AS, YOU_CAN_ASK } from "../phrases/reply.js";
import { AND_MORE_EVENTS, NOTE, ON_WHOSE_WORD, TITLED } from "../phrases/text.js";
import { thousands } from "../text/thousands.js";
import type { EventLine, Presentation, SourceLine } from "./presentation.js";

export function toText(presentation: Presentation, locale: Locale = "en"): string {
  const { reading, notes, events, more, suggestions, footer } = presentation;
  const sections = [
    [
      wholeHeadline(presentation),
      ...(reading === "" ? [] : [`  ${READ_AS[locale](reading)}`]),
      ...notes.map((note) => `  ${NOTE[locale](note)}`),
    ],
    [
      ...events.flatMap((event) => eventLines(event, locale)),
      ...(more === undefined
        ? []
        : [`${AND_MORE_EVENTS[locale](more, thousands(more, locale))} ${ASK_NARROWER[locale]()}`]),
    ],
    suggestions.length === 0
      ? []
      : [TITLED[locale](suggestionsTitle(presentation, locale)), ...suggestions.map((each) => `  · ${each}`)],
    footer === "" ? [] : [footer],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** With all that it lists: nothing is cut where one can scroll. */
export function wholeHeadline({ headline, list }: Presentation): string {
  if (list === undefined) return headline;
  const { lead, items } = list();
  return [...(lead === undefined ? [] : [lead]), ...items].join("\n");
}

/** The page that tells of the event, where the source points to one: a dataset's own address tells of all alike. */
export function addressOf({ url, page }: SourceLine): string | undefined {
  return page ?? url;
}

/** What the suggestions are. */
export function suggestionsTitle({ didYouMean }: Presentation, locale: Locale = "en"): string {
  return (didYouMean ? DID_YOU_MEAN : YOU_CAN_ASK)[locale]();
}

function eventLines({ date, place, summary, flags, sources }: EventLine, locale: Locale): readonly string[] {
  const where = place === undefined ? "" : ` · ${place}`;
  const marks = flags.length === 0 ? [] : [`    (${flags.join(BESIDES[locale]())})`];
  return [
    `• ${TITLED[locale](`${date}${where}`)} ${summary}`,
    ...marks,
    ...sources.map((source) => `    ${sourceLine(source, locale)}`),
  ];
}

function sourceLine(source: SourceLine, locale: Locale): string {
  const { title, publisher, locator, by } = source;
  const url = addressOf(source);
  const word = by === undefined ? "" : ON_WHOSE_WORD[locale](by);
  return `[${word}${title}, ${publisher}, ${locator}${url === undefined ? "" : `, ${url}`}]`;
}
