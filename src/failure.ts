/** Everything that can keep a question from being answered, and what is said about it. Expected failure is a value. */
import * as say from "./phrases/failures.js";
import { type Locale, spoken } from "./phrases/locale.js";
import { OPTIONS } from "./phrases/options.js";
import {
  A_SECOND_ONE,
  MISSING,
  UNRECORDED,
  UNRECORDED_OF,
  WHOM_IT_STANDS_FOR,
} from "./phrases/unrecorded.js";
import { thousands } from "./text/thousands.js";

export type Failure =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly length: number; readonly limit: number }
  /** In one sentence. */
  | { readonly kind: "too-many-words"; readonly words: number; readonly limit: number }
  | { readonly kind: "not-understood" }
  /** It is a question in another language than English, by its ISO 639-1 code. */
  | { readonly kind: "other-language"; readonly language: string }
  | {
      readonly kind: "unknown-words";
      readonly words: readonly string[];
      /** The first word that is near a name, and the names it may have been meant for. */
      readonly text?: string;
      readonly candidates?: readonly Candidate[];
    }
  | { readonly kind: "unknown-name"; readonly text: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: "ambiguous-name"; readonly text: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: "bad-date"; readonly text: string }
  | { readonly kind: "reversed-period"; readonly since: string; readonly until: string }
  /** `missing` is a key of `MISSING`, or the name of a blank. */
  | { readonly kind: "incomplete"; readonly missing: string }
  /** A word stands for someone whom the question does not name. */
  | { readonly kind: "incomplete"; readonly missing: "whom it stands for"; readonly of: string }
  /** Two names, as they were given, that mean the same. */
  | { readonly kind: "incomplete"; readonly missing: "a second one"; readonly as: readonly [string, string] }
  | { readonly kind: "not-recorded"; readonly what: keyof typeof UNRECORDED }
  /** `of` is the question's word for it. */
  | { readonly kind: "not-recorded"; readonly what: keyof typeof UNRECORDED_OF; readonly of: string }
  | {
      readonly kind: "unknown-record";
      readonly what: "event" | "entity" | "type" | "place";
      readonly text: string;
      readonly candidates: readonly Candidate[];
    };

/** Something that may have been meant. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
}

export function sentence(failure: Failure, locale: Locale = "en"): string {
  switch (failure.kind) {
    case "empty":
      return say.EMPTY[locale]();
    case "too-long":
      return say.TOO_LONG[locale](thousands(failure.length, locale), thousands(failure.limit, locale));
    case "too-many-words":
      return say.TOO_MANY_WORDS[locale](thousands(failure.words, locale), thousands(failure.limit, locale));
    case "not-understood":
      return say.NOT_UNDERSTOOD[locale]();
    case "other-language":
      return say.ENGLISH_ONLY[spoken(failure.language) ?? locale]();
    case "unknown-words":
      return failure.words.length < 3
        ? say.UNKNOWN_WORDS[locale](failure.words)
        : say.MANY_UNKNOWN_WORDS[locale](failure.words.slice(0, 5));
    case "unknown-name":
      return say.UNKNOWN_NAME[locale](failure.text);
    case "ambiguous-name":
      return say.AMBIGUOUS_NAME[locale](failure.text);
    case "bad-date":
      return say.BAD_DATE[locale](failure.text);
    case "reversed-period":
      return say.REVERSED_PERIOD[locale](failure.since, failure.until);
    case "incomplete":
      return say.INCOMPLETE[locale](missing(failure, locale));
    case "not-recorded":
      return say.NOT_RECORDED[locale](
        "of" in failure
          ? UNRECORDED_OF[failure.what][locale](failure.of)
          : UNRECORDED[failure.what][locale](),
      );
    case "unknown-record":
      return say.UNKNOWN_RECORD[locale](failure.what, failure.text);
  }
}

function missing(failure: Extract<Failure, { kind: "incomplete" }>, locale: Locale): string {
  if ("of" in failure) return WHOM_IT_STANDS_FOR[locale](failure.of);
  if ("as" in failure) return A_SECOND_ONE[locale](...failure.as);
  const known = Object.entries(MISSING).find(([thing]) => thing === failure.missing)?.[1];
  return known?.[locale]() ?? blankName(failure.missing, locale);
}

const blankName = (blank: string, locale: Locale): string =>
  (locale === "en" ? undefined : OPTIONS[blank]?.name[locale]) ?? blank;
