/** Help and shelter, given, promised or cut off, and what is handed back or passed on. */
import { tensed } from "../patterns/forms.js";
import { WHOM } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const STOP = "\\b(?:stop(?:ped|s)?|halt(?:ed|s)?|suspend(?:ed|s)?|quit|ceased?|end(?:ed|s)?)";
const SEND =
  "\\b(?:sen[dt]s?|ship(?:ped|s)?|flew|fly|sold|sells?|suppl(?:y|ied|ies)|deliver(?:ed|s)?|provid(?:ed?|es)|g[ia]ves?|gave|donat(?:ed?|es))";

const GIVING: readonly Rewrite[] = [
  row(
    "worked together on legal matters",
    "\\b(?:work(?:ed|s)? together|work(?:ed|s)?|cooperat(?:ed?|es)) (?:with )?on (?:legal|judicial) matters\\b(?: with)?",
    tensed("cooperated judicially with", "cooperate judicially with"),
  ),
  row(
    "helped Freedonia on legal matters",
    `\\b(?:help(?:ed|s)?|assist(?:ed|s)?|work(?:ed|s)? with) ${WHOM} (?:on|in|with) (?:an? |the |some )?(?:legal|judicial|court|criminal) (?:matters?|affairs|cases?|proceedings|investigations?)\\b`,
    tensed("cooperated judicially with", "cooperate judicially with", 1),
  ),
  row(
    "extradited a suspect to",
    "\\bextradit(?:ed?|es|ing) (?:an? |the |its |some )?(?:\\w+ )?(?:suspects?|criminals?|fugitives?|prisoners?|people|citizens?) (?:to|for)\\b",
    tensed("cooperated judicially with", "cooperate judicially with"),
  ),
  row(
    "financial help: economic aid",
    "\\b(?:financial|monetary|development) (?:aid|assistance|help|support)\\b",
    "economic aid",
  ),
  row(
    "emergency help: humanitarian aid",
    "\\b(?:emergency|disaster|food|relief|famine|flood|medical) (?:aid|assistance|help|supplies)\\b|\\b(?:disaster|humanitarian|emergency|flood|famine) relief\\b",
    "humanitarian aid",
  ),
  row(
    "pledged relief",
    "\\b(pledg(?:ed?|es)|promis(?:ed?|es)|offer(?:ed|s)?|sen[dt]|provided?|g[ia]ve) relief (?=to\\b|for\\b)",
    "$1 humanitarian aid ",
  ),
  row(
    "peacekeeping troops: peacekeepers",
    "\\bpeace-?keeping (?:troops|forces?|soldiers|missions?|units)\\b",
    "peacekeepers",
  ),
  row(
    "shipped weapons to",
    `${SEND} (?:military )?(?:weapons|arms|weaponry|equipment|ammunition) to\\b`,
    tensed("gave military aid to", "give military aid to"),
  ),
  row(
    "stopped arming",
    `${STOP} (?:arming|supplying (?:weapons|arms) to|sending (?:weapons|arms) to)\\b`,
    tensed("cut military aid to", "cut military aid to"),
  ),
  row(
    "stopped funding",
    `${STOP} (?:funding|financing|bankrolling|paying|lending to)\\b`,
    tensed("cut economic aid to", "cut economic aid to"),
  ),
  row("promised to arm Freedonia", "\\bto (?:re-?)?arm (?=\\S)", "to provide military aid to "),
  row(
    "granted Freedonia an amnesty",
    `\\b(?:grant(?:ed|s)?|g[ia]ves?|gave|offer(?:ed|s)?) ${WHOM} (?:an? )?(?:amnesty|pardon)\\b`,
    tensed("pardoned", "pardon", 1),
  ),
  row(
    "offered refuge to",
    "\\b(offer(?:ed|s)?|g[ia]ves?|gave|given|grant(?:ed|s)?|provid(?:ed?|es)|promis(?:ed?|es)) (refuge|shelter|sanctuary)\\b",
    (_, verb) => `${/ed$|^gave|^given/i.test(verb ?? "") ? "granted" : "grant"} asylum`,
  ),
  row(
    "gave Freedonia shelter",
    `\\b(?:offer(?:ed)?|g[ia]ve|gave|grant(?:ed)?|provided?) (?!asylum|refuge)${WHOM} (?:refuge|shelter|sanctuary)\\b`,
    tensed("granted asylum to", "grant asylum to", 1),
  ),
  row(
    "gave Freedonia its property back",
    `\\b(?:g[ia]ve|gave|hand(?:ed)?) ${WHOM} (?:its|their|his|her) (?:property|assets|goods|belongings) back\\b`,
    tensed("returned property to", "return property to", 1),
  ),
  row(
    "gave property back to",
    "\\b(?:g[ia]ve|gave|hand(?:ed)?) (?:its |their |the |some )?(?:property|assets|goods|belongings) back (?:to|from)\\b",
    tensed("returned property to", "return property to"),
  ),
  row(
    "let Freedonia's prisoners go, yet to be done",
    `\\bto (?:let|set) ${WHOM} (?:go|free)\\b`,
    "to release $1",
  ),
  row(
    "set Freedonia's prisoners free",
    `\\b(to |did [^?]*?)?(?:let|set|releas(?:ed?|es)|freed?) ((?:(?!\\b(?:before|after|who)\\b|[?,;]).){2,40}?)['’]s? (?:prisoners|detainees|hostages|captives|people|citizens)(?: (?:go|free))?\\b`,
    (_, lead, whom) => (lead === undefined ? `released ${whom}` : `${lead}release ${whom}`),
  ),
  row(
    "passed intelligence to",
    "\\b(?:pass(?:ed|es)?(?: on)?|swap(?:ped|s)?|trad(?:ed?|es)|exchang(?:ed?|es)|hand(?:ed|s)? over|leak(?:ed|s)?) (?:any |some |its )?(?:intelligence|information)\\b(?: (?:to|with))?",
    tensed("shared intelligence with", "share intelligence with"),
  ),
  row(
    "offered its condolences to",
    "\\b(?:offer(?:ed|s)?|sen[dt]|g[ia]ve|extend(?:ed|s)?|express(?:ed|es)?|voiced?|convey(?:ed|s)?) (?:its|his|her|their) (?:deepest |sincere |heartfelt )?(?:condolences|sympathy|sympathies)\\b(?: (?:to|with|for))?",
    tensed("expressed condolences to", "express condolences to"),
  ),
  row(
    "offered Freedonia its condolences",
    `\\b(?:offer(?:ed)?|sen[dt]|g[ia]ve|extend(?:ed)?) ${WHOM} (?:its |his |her |their )?(?:condolences|sympathy|sympathies)\\b`,
    tensed("expressed condolences to", "express condolences to", 1),
  ),
  row(
    "commiserated with",
    "\\bcommiserat(?:ed?|es|ing) with\\b",
    tensed("expressed condolences to", "express condolences to"),
  ),
];

export const withPlainGiving = (text: string): string => rewritten(text, GIVING);
