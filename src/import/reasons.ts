/** Why a document did not become events: what a person has to decide, and what is no matter for the dataset. */

/** Reason codes of the worklist. They are part of its format: programs and people filter by them. */
export const DECISIONS = {
  "empty-file": "nothing is in the file",
  "binary-file": "the file is no text",
  "other-encoding": "the file is not in UTF-8",
  "too-large": "the file is too large for a document",
  unreadable: "the file cannot be read",
  "no-front-matter": "the file has no front matter",
  "broken-front-matter": "the front matter cannot be read",
  "no-title": "the front matter has no title",
  "unknown-title": "the title has no form that is known",
  "no-publication-date": "it is not known when it was published",
  "dates-disagree": "the dates of publication disagree",
  "no-date": "no day is given",
  "vague-date": "the day is given loosely",
  "date-contradicts": "a date contradicts the others",
  "near-midnight": "it was published in the night",
  "ambiguous-name": "a name matches several people",
  "unknown-name": "a name matches nobody",
  "name-contradicts": "a name and an office do not go together",
  "unnamed-participants": "those who took part are not named",
  "unclear-participants": "it is not clear who took part",
  "text-contradicts-title": "the text contradicts the title",
  "unclear-event": "the text does not tell what the title names",
  "several-events": "several things are told at once",
  "unclear-place": "it is not clear where",
  "moved-or-cancelled": "it may have been moved or called off",
  "no-subject": "the title does not say what it is about",
  announcement: "what is announced takes a person to record",
  transcript: "a transcript or background paper, without one dated event",
  "perhaps-curated": "the curated dataset may have it already",
  "told-twice": "another document tells of the same",
} as const;
export type Decision = keyof typeof DECISIONS;

export const LEFT_OUT = {
  domestic: "domestic only",
  "already-curated": "already in the curated dataset",
  "deleted-by-curator": "taken out of the drafts by a curator",
} as const;
export type LeftOut = keyof typeof LEFT_OUT;

/** A question for a person, in a sentence of ours. */
export interface Finding {
  readonly reason: Decision;
  readonly sentence: string;
}

export const finding = (reason: Decision, sentence: string): Finding => ({ reason, sentence });
