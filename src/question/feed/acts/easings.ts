/** What a state takes back, whatever it is called and whoever's it is: "ended its embargo against", "lifted or eased the state of emergency in". */
import { DATED } from "../matters/find-matter.js";
import { tensed } from "../patterns/forms.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const EASE =
  "(?:(?:eas|lift|end|relax|loosen|remov|dropp?|scrapp?|rais)(?:ed?|s|es)?|withdr[ae]w)(?: (?:or|and) (?:eas|lift|end|relax)(?:ed?|s|es)?)?";
const OWN = "(?:its |the |their |his |her |all |some |an? |any |most )*";
const ON = `(?: (?:on|against|of|for|in|over|towards?|around)(?! ${DATED}))?`;

const easing = (name: string, thing: string, eased: string): Rewrite =>
  row(name, `\\b${EASE} ${OWN}${thing}\\b${ON}`, tensed(`eased ${eased}`, `ease ${eased}`));

const EASINGS: readonly Rewrite[] = [
  easing(
    "ended its embargo against",
    "(?:economic |trade )?(?:sanctions|embargo(?:es)?|boycotts?)(?:,? (?:or|and) (?:economic )?(?:sanctions|embargo(?:es)?|boycotts?))*",
    "sanctions on",
  ),
  easing("eased the siege of", "(?:military |naval )?(?:blockades?|sieges?)", "the blockade of"),
  easing(
    "lifted or eased martial law in",
    "(?:state of emergency|martial law|emergency rule|emergency)",
    "a state of emergency on",
  ),
  easing("lifted the curfew in", "curfews?", "a curfew on"),
  easing(
    "lifted the ban on",
    "(?:party |political )?bans?(?! on (?:the )?(?:political )?(?:part(?:y|ies)|politicians?)(?: (?:in|of|from)\\b|[?.,]|$))",
    "a ban on parties",
  ),
  easing(
    "eased restrictions on the freedoms of",
    "(?:restrictions|limits|curbs) on (?:the )?(?:political )?freedoms?",
    "restrictions on political freedoms of",
  ),
  easing(
    "lifted restrictions for",
    "(?:administrative sanctions|(?:administrative )?restrictions)",
    "restrictions on",
  ),
];

/** Not what someone only asks for, threatens or promises: such a thing has words of its own. */
const ONLY_SAID = /\b(?:to|of|for|from|about) (?=\p{Ll}+ )|\bthat\b/u;

export const withPlainEasings = (text: string): string =>
  ONLY_SAID.test(text) &&
  /\b(?:ask|urg|call|appeal|demand|insist|plea|request|threat|vow|pledg|plan|promis|offer|refus|reject|beg|plead|implor|petition|exhort|press|push|want|agree|declin|told|tell)/i.test(
    text,
  )
    ? text
    : rewritten(text, EASINGS);
