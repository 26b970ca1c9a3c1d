/** Sentences that list who took part: "Participants in the call included …". */
import { sentences } from "../document/plain-text.js";

export interface Listed {
  readonly text: string;
  /** From 1. */
  readonly paragraph: number;
  /** Each of them by himself: separate calls, not one with all. */
  readonly separate: boolean;
}

interface ListForm {
  readonly name: string;
  readonly pattern: RegExp;
  readonly separate?: true;
}

/** The list is the group `list`. */
const LIST_FORMS: readonly ListForm[] = [
  {
    name: "The Vice President spoke individually with: A; B; and C.",
    pattern: /\b(?:spoke|met|talked) (?:individually|separately)(?: by phone)? with:? (?<list>.+?)\.?$/i,
    separate: true,
  },
  {
    name: "Participants in the call included A, B and C.",
    pattern:
      /^(?:The )?(?:other )?(?:participants|attendees|those)(?: (?:in|on|at|of|joining|participating|attending)\b[^.,;]*?)? (?:included|include|were)(?: the following)?:? (?<list>.+?)\.?$/i,
  },
  {
    name: "Senators at this briefing included A, B and C · The meeting also included D",
    pattern:
      /^(?:The )?[\p{L} ]+? (?:(?:at|in|on) (?:this|the) (?:call|meeting|briefing|session) |also )(?:included|were):? (?<list>.+?)(?: [–—-] .*|, (?:all|each|who|as well as)\b.*)?\.?$/iu,
  },
  {
    name: "Joining President Biden on the call were A, B and C.",
    pattern: /^(?:Also )?(?:joining|participating|attending)\b.*? (?:were|was|included):? (?<list>.+?)\.?$/i,
  },
  {
    name: "The leaders – A, B and C – convened",
    pattern: /\b(?:leaders|ministers|counterparts) (?:–|—|-) (?<list>[^–—]+?) (?:–|—|-) /i,
  },
  {
    name: "The President was joined by A and B.",
    pattern: /\b(?:was|were) joined (?:on the call |in the meeting )?by (?<list>.+?)\.?$/i,
  },
];

const PARAGRAPHS = 6;

export function participantLists(opening: readonly string[]): readonly Listed[] {
  return opening.slice(0, PARAGRAPHS).flatMap((paragraph, at) =>
    sentences(paragraph).flatMap((sentence): Listed[] => {
      for (const { pattern, separate } of LIST_FORMS) {
        const list = pattern.exec(sentence)?.groups?.["list"];
        if (list !== undefined) return [{ text: list, paragraph: at + 1, separate: separate === true }];
      }
      return [];
    }),
  );
}

/** "Separate calls", "individual meetings": one for each. */
export const SAYS_SEPARATE = /\b(?:separate(?:ly)?|individual(?:ly)?|one-on-one|each of the calls)\b/i;
