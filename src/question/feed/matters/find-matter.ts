/** Where in a clause behind an act its matter stands, and what is left of the clause without it. */
import { lazy } from "../../../lazy.js";
import { type Sought, sought, wordsIn } from "../patterns/sought.js";
import type { Family } from "./family.js";
import type { Matter } from "./matter.js";

export interface FoundMatter {
  readonly matter: Matter;
  /** What stood between the act and its matter, with a space before it: the one it is done to. */
  readonly between: string;
  readonly behind: string;
}

const GIVE =
  "(?:provide|give|send|supply|lend|deliver|grant|extend|offer|donate|contribute|with|provid(?:e|ing)|giving|sending)";
const ARTICLE = "(?:(?:closer?|stronger|deeper|more|further|some|any|additional|an?|the|their|its) )*";
/** Whom it is done to takes no more words than this. */
const WORDS_BETWEEN = 9;

interface Pattern {
  readonly matter: Matter;
  readonly said: Sought;
}

const PATTERNS = new Map<Family, () => readonly Pattern[]>();

export function findMatter(clause: string, family: Family): FoundMatter | undefined {
  const patterns = PATTERNS.get(family) ?? lazy(() => patternsOf(family));
  PATTERNS.set(family, patterns);
  let best: FoundMatter | undefined;
  let at = Number.POSITIVE_INFINITY;
  const words = wordsIn(clause);
  for (const { matter, said } of patterns()) {
    const match = said.mayBeIn(words) ? said.pattern().exec(clause) : undefined;
    const between = match?.[1] ?? "";
    if (!match || between.length >= at || between.trim().split(/\s+/).length > WORDS_BETWEEN) continue;
    at = between.length;
    const { given = "", that = "" } = match.groups ?? {};
    const behind = clause.slice(match[0].trimEnd().length);
    best = { matter, between: phrase(`${between} ${given}${that}`), behind: object(behind, matter) };
  }
  return best;
}

function patternsOf({ matters, link, infinitive }: Family): readonly Pattern[] {
  return matters.map((matter) => {
    const verb =
      infinitive && matter.verb !== undefined
        ? `|(?:to|that (?<that>(?:(?!\\b(?:before|after)\\b)[^,?]){1,40}?)(?: should| must| would| will)?) (?:${matter.verb})`
        : "";
    const given =
      infinitive && matter.given
        ? `|(?:to|for) ${GIVE} (?<given>(?:(?!\\b(?:to|for) ).){0,60}? )??(?:with )?${ARTICLE}(?:${matter.noun})`
        : "";
    return {
      matter,
      said: sought(
        `^(\\s(?:.*?\\s)??)(?:${link}${ARTICLE}(?:${matter.noun})${verb}${given})(?![\\w-])`,
        "i",
        verb === "" ? matter.noun : `${matter.noun}|${matter.verb}`,
      ),
    };
  });
}

/** Begins a date. */
export const DATED =
  "(?:\\d|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|early|mid|late)\\b|the (?:start|beginning|end)\\b)";
const TOWARDS = "(?:from|of|to|towards?|with|on|upon|against|for|in (?:its|his|her) dispute with)";
const TOWARDS_IT = lazy(() => new RegExp(`^(\\s+)${TOWARDS} (?!${DATED})`, "i"));
const TOWARDS_ONE = lazy(() => new RegExp(`^${TOWARDS}(?: (?!${DATED})|$)`, "i"));

/** Whose people are let go. */
const HELD = /^(\s+[^?,]{2,60}?)['’]s? (?:prisoners?|people|citizens|detainees|hostages|property)\b/i;

/** "From Sylvania", "to Sylvania": the object without its preposition; dates keep theirs. */
const object = (behind: string, { name }: Matter): string =>
  (name === "release" ? behind.replace(HELD, "$1") : behind)
    .replace(TOWARDS_IT(), "$1")
    .replace(
      /^(\s+)(?:from|of|to|with|against)(?=\s*(?:[?.]|$)|\s+(?:in|on|during|between|first|last|most)\b)/i,
      "",
    );

/** "Sylvania's request for" is Sylvania; "to Sylvania" as well. */
function phrase(between: string): string {
  const bare = between
    .replace(/\s+/g, " ")
    .trim()
    .replace(TOWARDS_ONE(), "")
    .replace(/(?:['’]s?)(?: (?:request|demand|call|appeal|proposal|offer|plea)s?)?$/i, "")
    .replace(/^(?:an?|the|its|his|her|their|any|that)$/i, "")
    .replace(/\s(?:with|or|and|that it|that they|that he|that she)$/i, "");
  return bare === "" ? "" : ` ${bare}`;
}
