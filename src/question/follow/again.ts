/** "And the rest?", "all of them": what was asked before, asked again of all that there is. */
import type { Query } from "../../query/query.js";
import { patternIn } from "./parts.js";

const THEM = "(?:them|it|those|these|that)";
const WHAT = "(?:names?|people|persons|countries|dates?|days|places|cities|results?|answers?|entries)";

const ALL = new RegExp(
  `^(?:what (?:are|were) )?(?:(?:(?:show|list|name|give|tell)(?: me)?|gimme) )?(?:the |their )?(?:(?:the |all the )?(?:rest|remainder|remaining(?: (?:ones?|${WHAT}))?|others too)(?: of ${THEM})?|all(?: of ${THEM}| the ${WHAT}| ${WHAT})?|every ?one|every ?body|every ?thing|each of ${THEM}|(?:more )?names|more ${WHAT}|(?:the )?(?:full|whole|complete|entire) (?:list|answer))$`,
  "i",
);
/** These ask for the events. */
const LISTED = /^(?:show|list)(?: me)? all(?: of (?:them|those|these))?$/i;

/** Undefined where the text says nothing of the kind, or nothing was asked of events. */
export function askedAgain(text: string, before: Query): Query | undefined {
  const asked = patternIn(before) !== undefined || before.kind === "members";
  if (!ALL.test(text) || LISTED.test(text) || !asked) return undefined;
  switch (before.kind) {
    case "participants":
    case "dates": {
      const { select: _, most: __, ...all } = before;
      return all;
    }
    case "places":
    case "events":
    case "topics": {
      const { select: _, ...all } = before;
      return all;
    }
    case "yes-no":
    case "count":
      return before.kind === "count" && before.per ? before : { kind: "events", pattern: before.pattern };
    case "timeline":
    case "between":
    case "compare":
    case "anniversary":
    case "sources":
    case "profile":
    case "location":
    case "within":
    case "members":
    case "about":
      return before;
  }
}
