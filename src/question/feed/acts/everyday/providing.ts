/** What is given, let go and let in: "lent Freedonia money", "released the prisoners of", "took in refugees from". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const PEOPLE =
  "(?:prisoners?|detainees?|hostages?|captives?|inmates?|people|persons?|citizens?|nationals?|individuals?)";
const AID =
  "((?:economic |financial |military |humanitarian |emergency |material )?(?:aid|assistance|help)|peace-?keepers|military protection)";
const GIVE = "(?:gave|give|given|provided?|suppl(?:y|ied)|lent|lend|sent|send|deliver(?:ed)?|grant(?:ed)?)";

/** In order: a row may go on with what one before it made. */
export const PROVIDING: readonly Rewrite[] = [
  row(
    "gave Freedonia intelligence",
    `\\b(?:${GIVE}) (?!intelligence|information)${WHOM} (?:with )?(intelligence|information)\\b`,
    tensed("shared intelligence with", "share intelligence with", 1),
  ),
  row(
    "lent Freedonia money",
    `\\b(?:${GIVE}) (?!money|cash|a loan)${WHOM} (?:with )?(?:money|cash|a loan|loans|funds|funding)\\b`,
    tensed("gave economic aid to", "give economic aid to", 1),
  ),
  row(
    "supplied Freedonia with weapons",
    `\\b(?:${GIVE}) (?!weapons|arms)${WHOM} (?:with )?(?:weapons|arms|weaponry|military equipment)\\b`,
    tensed("gave military aid to", "give military aid to", 1),
  ),
  row(
    "provided Freedonia with aid",
    `\\b(?:${GIVE}) (?!(?:economic|financial|military|humanitarian|emergency|material|aid|assistance|help|peace|any|some|the most)\\b)${WHOM} (?:with )?(?:any |some |more )?${AID}\\b`,
    (said, whom, aid) =>
      `${/^(?:gave|given|provided|supplied|lent|sent|delivered|granted)\b/i.test(said ?? "") ? "provided" : "provide"} ${aid} to ${whom}`,
  ),
  row(
    "released the prisoners of",
    `\\b(?:releas(?:ed?|es)|free[ds]?|set free|let go) (?:the |its |some |any )?${PEOPLE}(?: from| of| belonging to| to)?\\b`,
    tensed("released", "release"),
  ),
  row(
    "let in Freedonia's inspectors",
    `\\b(?:received?|admit(?:ted)?|accept(?:ed)?|let in|took in|host(?:ed)?) ${WHOM}['’]s? (?:inspectors|observers)\\b`,
    "received inspectors $1",
  ),
  row(
    "received inspectors from",
    "(?<!\\bto )\\b(?:received?|admit(?:ted)?|accept(?:ed)?|let in|allow(?:ed)?(?: in)?) (?:inspectors|observers)(?: from)?\\b",
    tensed("received inspectors", "receive inspectors"),
  ),
  row(
    "took in refugees from",
    "\\b(?:took|take|taken) in refugees (?:from|of)\\b",
    tensed("granted asylum to", "grant asylum to"),
  ),
];
