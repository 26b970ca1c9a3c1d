/** Bans, curfews and other measures that a state takes or takes back, and the arms that it uses, in the words that the ontology has for them. */
import { tensed } from "../patterns/forms.js";
import { WHOM } from "../patterns/parts.js";
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const LIFTED = "(?:eased|lifted|relaxed|removed|ended|withdrawn|dropped|overturned|reversed)";
const OWN = "(?:its|his|her|their|the|an?) ";
const MILITARY_POWER =
  "(?:(?:military|police|armed|naval)(?: (?:or|and) (?:military|police))? )?(?:force|strength|power|might|muscle)";

const MEASURES: readonly Rewrite[] = [
  row(
    "eased its dissent against Freedonia",
    "\\b(eas(?:ed?|es|ing)) (?:its|their|his|her|the|all) (?:(?:political|popular) )?(?:dissent|protests?)\\b(?: (?:against|towards?|over))?",
    "$1 political dissent to",
  ),
  row("gave back property", "\\b(?:g[ia]ve|given|gave|hand(?:ed)?) back\\b", tensed("returned", "return")),
  row(
    "had its property returned by Freedonia",
    "\\b(?:had|got|saw) (?:(?:its|their|his|her) )?(?:property|assets|goods|belongings) (returned|seized|confiscated|destroyed|damaged)\\b",
    "was $1 property",
  ),
  row(
    "put its police on alert: whose is told by who does it",
    "\\bwhose (police|troops|forces|military) (?:was|were) put on (?:high )?alert by ",
    "who was put on $1 alert by ",
  ),
  row(
    "used roadside bombs against",
    "\\b(?:used?|planted?|set(?:ting)? off|detonated?|laid|lay) (?:an? )?(roadside|car|suicide) bombs? (?:against|on|to attack|near)\\b",
    (said, kind) =>
      `${/ed |laid/i.test(said ?? "") ? "carried" : "carry"} out a ${kind?.toLowerCase()} bombing against`,
  ),
  row(
    "stop mediating",
    "\\b(?:stop|quit|end|halt|cease)(?:ped|s)? mediating\\b",
    tensed("halted mediation", "halt mediation"),
  ),
  row(
    "had its ban lifted by Freedonia",
    `\\b(?:had|got|saw|has had) (?:${OWN})?(?:party |political )?ban ${LIFTED}(?: by\\b)?`,
    "was unbanned by",
  ),
  row(
    "whose ban did Freedonia lift",
    `\\bwhose (?:party |political )?ban (did|has|had) (.+?) (?:ease|lift|relax|remove|end|drop|overturn)(?:d|ed)?\\b`,
    "whom $1 $2 unban",
  ),
  row(
    "whose ban was lifted by Freedonia",
    `\\bwhose (?:party |political )?ban (?:was|has been|had been) ${LIFTED}\\b`,
    "who was unbanned",
  ),
  row(
    "had its prisoners released by Freedonia",
    "\\b(?:had|got|saw) (?:its|their|his|her) (?:prisoners|detainees|hostages|citizens|nationals|people) (?:released|freed|returned)\\b",
    "was released",
  ),
  row(
    "had its aid cut by Freedonia",
    "\\b(?:had|saw) (?:its|their|his|her) ((?:economic |military |humanitarian )?(?:aid|assistance)) (?:cut(?: off)?|stopped|reduced|suspended|halted)\\b",
    "was cut off $1",
  ),
  row(
    "had sanctions on it eased by Freedonia",
    `\\b(?:had|got|saw) (?:its |the |their )?(?:economic )?(sanctions|embargo)(?: on (?:it|them|him|her))? ${LIFTED} by `,
    "was eased sanctions by ",
  ),
  row(
    "threatened to put Freedonia under curfew: what is still to be done",
    `\\bto (?:put|place) ${WHOM} under (?:an? )?(sanctions|embargo|curfew|martial law|state of emergency)\\b`,
    "to impose $2 on $1",
  ),
  row(
    "curbed Freedonia's freedoms",
    `\\b(?:restrict(?:ed|s)?|curb(?:ed|s)?|curtail(?:ed|s)?|limit(?:ed|s)?|clamp(?:ed)? down on|crack(?:ed)? down on) (?:the )?${WHOM}['’]s? (?:political |civil )?(?:freedoms?|liberties)\\b`,
    tensed("restricted political freedoms", "restrict political freedoms", 1),
  ),
  row(
    "curbed the freedoms of Freedonia",
    "\\b(?:restrict(?:ed|s)?|curb(?:ed|s)?|curtail(?:ed|s)?|limit(?:ed|s)?|clamp(?:ed)? down on|crack(?:ed)? down on) (?:the )?(?:political |civil )(?:freedoms?|liberties) (?:of|for)\\b",
    tensed("restricted political freedoms", "restrict political freedoms"),
  ),
  row(
    "made a show of military force",
    `\\b(?:ma[dk]e|put on|stage[ds]?|held|hold|gave|give) (?:an? |another |any )?(?:show|display|demonstration)s? of ${MILITARY_POWER}\\b(?: (?:to|against|towards?|at))?`,
    tensed("demonstrated military power to", "demonstrate military power to"),
  ),
  row(
    "chemical or biological weapons",
    "\\b(?:chemical|biological|radiological)(?:(?:, | or | and |, or |/)(?:chemical|biological|radiological))+ weapons\\b",
    "chemical weapons",
  ),
  row(
    "set off a nuclear weapon",
    "\\b(?:set(?:ting)? off|let off|drop(?:ped|ping)?|explod(?:ed?|ing)|detonat(?:ed?|ing)|fir(?:ed?|ing)) (?:an? |any |its )?(?:nuclear|atomic|atom) (?:weapon|bomb|device|warhead)s?\\b(?: on\\b)?",
    tensed("detonated nuclear weapons", "detonate nuclear weapons"),
  ),
];

export const withPlainMeasures = (text: string): string => rewritten(text, MEASURES);
