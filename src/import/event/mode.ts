/** In what form it was: by phone, by video or in person. */
import type { Event } from "../../dataset/schema.js";
import { fail, ok, type Result } from "../../result.js";
import { type Finding, finding } from "../reasons.js";
import type { ContactTitle } from "../title/form.js";

export type Mode = NonNullable<Event["mode"]>;

interface ModeWord {
  readonly name: string;
  readonly value: Mode["value"];
  readonly pattern: RegExp;
}

/** The first that the clause holds. */
const MODE_WORDS: readonly ModeWord[] = [
  { name: "in person", value: "in-person", pattern: /\bin[- ]person\b/i },
  { name: "by video", value: "video", pattern: /\b(?:virtual(?:ly)?|video|online|via teleconference)\b/i },
  {
    name: "by phone",
    value: "phone",
    pattern: /\b(?:(?:tele)?phone|phoned|conference call|calls?|called)\b/i,
  },
  {
    name: "at a place",
    value: "in-person",
    pattern: /\b(?:hosted|welcomed?|received?|host|sat down)\b.*\b(?:at|to|in) (?:the )?\p{Lu}/iu,
  },
  { name: "met in a city", value: "in-person", pattern: /\b(?:met|meet)\b.*\b(?:in|at) (?:the )?\p{Lu}/u },
];
const MET = /\b(?:met|meet|welcomed?|hosted?|received?|convened?)\b/i;
const SPOKE = /\b(?:spoke|speak|speaking|talked?|call)\b/i;

/** `several`: more than two sides. */
export function modeOf(
  title: ContactTitle,
  clause: string,
  several: boolean,
): Result<Mode | undefined, Finding> {
  const word = MODE_WORDS.find(({ pattern }) => pattern.test(clause));
  const value = word?.value;
  switch (title.type) {
    case "call":
      if (title.video || value === "video") return ok({ value: "video", certainty: "certain" });
      if (
        value === "in-person" ||
        (value === undefined && MET.test(clause) && !SPOKE.test(clause) && !several)
      ) {
        return fail(contradiction("a call", "a meeting"));
      }
      if (value === "phone" || !several) return ok({ value: "phone", certainty: "certain" });
      return ok({ value: "phone", certainty: "likely", note: "The title says call, and not by what means." });
    case "meeting":
      if (title.video || value === "video") return ok({ value: "video", certainty: "certain" });
      if (value === "phone" || (SPOKE.test(clause) && !MET.test(clause))) {
        return fail(contradiction("a meeting", "a call"));
      }
      if (value === "in-person") return ok({ value: "in-person", certainty: "certain" });
      return ok({
        value: "in-person",
        certainty: "likely",
        note: "The document says that they met, and not in what form.",
      });
    case "contact":
      return ok(value === undefined ? undefined : { value, certainty: "certain" });
  }
}

function contradiction(title: string, text: string): Finding {
  return finding("text-contradicts-title", `The title tells of ${title}, the text of ${text}.`);
}
