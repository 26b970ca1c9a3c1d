/** An answer in words but without layout: what the console and Discord lay out each in its own way. Plain text, no markdown. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** The address of the page that the source points to for this event. */
  readonly page?: string;
  /** Where in the source: "paragraph 3". */
  readonly locator: string;
  /** On whose word: "the White House". */
  readonly by?: string;
}

export interface EventLine {
  readonly id: string;
  /** For people: "Sun 6 Feb 2022", "2–4 Feb 2022", "until 7 Feb 2022". */
  readonly date: string;
  /** ISO date where the day is certain. */
  readonly day?: string;
  readonly summary: string;
  readonly place?: string;
  /** The country in which the place lies, as ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** What to keep in mind: "planned", "date inferred: …", "by phone (likely)". */
  readonly flags: readonly string[];
  readonly sources: readonly SourceLine[];
}

/** Events in order, of which only those that are looked at are put into words. */
export interface EventList {
  readonly count: number;
  /** From `start`, counted from 0, up to and without `end`. */
  lines(start: number, end: number): readonly EventLine[];
}

/** A headline that is a list, whole. */
export interface Listing {
  /** What stands above it, on each page. */
  readonly lead?: string;
  /** Each of one line or a few. */
  readonly items: readonly string[];
}

export interface Presentation {
  /** The answer itself, in one line or a few: "Antony Blinken, US Secretary of State". Or the failure's sentence. */
  readonly headline: string;
  /** Of a headline that lists the first of many: all of them. Left out where none is missing. */
  readonly list?: () => Listing;
  /** How the question was read; empty where it could not be. */
  readonly reading: string;
  /** Corrections made, words not understood, what the data covers. */
  readonly notes: readonly string[];
  readonly events: readonly EventLine[];
  /** How many further events the answer rests on; left out where all are shown. */
  readonly more?: number;
  /** All events that the answer rests on, for those who turn pages; left out where `events` are all. */
  readonly all?: EventList;
  /** Questions that can be asked instead or next, each complete. */
  readonly suggestions: readonly string[];
  /** The suggestions are what may have been meant, and not just any that can be asked. */
  readonly didYouMean?: boolean;
  /** What the data covers. */
  readonly footer: string;
}
