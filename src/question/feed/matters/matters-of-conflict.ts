/** What someone is threatened with, accused of or investigated for, and what crowds demand. */
import type { Matter } from "./matter.js";
import { ANY, MATTERS } from "./matters.js";

const CUT =
  "(?:cut(?:ting)?(?: off| back)?|stop(?:ping)?|reduc(?:e|ing)|suspend(?:ing)?|halt(?:ing)?|withhold(?:ing)?|end(?:ing)?|freez(?:e|ing))(?: or (?:stop|break|end)(?:ping|ing)?(?: off)?)?";
const BREAK =
  "(?:break(?:ing)?(?: off)?|cut(?:ting)?(?: off)?|sever(?:ing)?|reduc(?:e|ing)|downgrad(?:e|ing)|end(?:ing)?|suspend(?:ing)?)(?: or (?:break|sever|cut)(?:ing|ting)?(?: off)?)?";
const HALT =
  "(?:halt(?:ing)?|end(?:ing)?|break(?:ing)? off|stop(?:ping)?|suspend(?:ing)?|cancel(?:l?ing)?|call(?:ing)? off|quit(?:ting)?|leav(?:e|ing)|walk(?:ing)? (?:out of|away from)|withdraw(?:ing)? from|pull(?:ing)? out of)";
const IMPOSE =
  "(?:(?:impos(?:e|ing)|introduc(?:e|ing)|declar(?:e|ing)|slap(?:ping)?|plac(?:e|ing)|order(?:ing)?) )?";

/** Said alike behind "with" and behind "to". */
const threat = (name: string, said: string, verb = said): Matter => ({ name, noun: said, verb });

export const THREATENED_WITH: readonly Matter[] = [
  threat(
    "to stop aid",
    `${CUT} ${ANY}(?:\\w+ )?(?:aid|assistance|help|funding)|aid cuts?|(?:a |an )?(?:cut|end|stop|halt) (?:in|to|of) (?:\\w+ )?(?:aid|assistance)`,
  ),
  threat(
    "to break relations",
    `${BREAK} ${ANY}(?:diplomatic )?(?:relations|ties|links)|${ANY}(?:break|cut|reduction|end|rupture) (?:in|of|to) (?:diplomatic )?(?:relations|ties)`,
  ),
  threat(
    "with restrictions",
    `${IMPOSE}${ANY}(?:restrictions|limits|curbs)(?: (?:on|of) (?:the |its |their |his |her )?(?:political |civil )?(?:freedoms?|liberties))?|restrict(?:ing)? (?:political )?freedoms?`,
  ),
  threat("with a curfew", `${IMPOSE}${ANY}curfews?`),
  threat(
    "with martial law",
    `${IMPOSE}${ANY}(?:martial law|state of emergency|emergency rule)(?: or (?:martial law|a state of emergency))?`,
  ),
  threat(
    "with a ban",
    `${IMPOSE}${ANY}(?:party |political )?bans?(?: on (?:political )?(?:part(?:y|ies)|politicians?)(?: or politicians)?)?|ban(?:ning)? (?:political )?(?:part(?:y|ies)|politicians?)(?: or politicians)?`,
  ),
  threat("with administrative sanctions", `${IMPOSE}administrative (?:sanctions|measures|action)`),
  threat(
    "with sanctions",
    `${IMPOSE}${ANY}(?:economic |trade )?(?:sanctions|embargo(?:es)?|boycotts?)(?:,? (?:or |and |an? )*(?:embargo|boycott|sanctions))*|boycott(?:ing)?|sanction(?:ing)?`,
  ),
  threat(
    "with political dissent",
    `(?:stag(?:e|ing) |hold(?:ing)? )?${ANY}(?:(?:political|popular) )?(?:dissent|protests?|demonstrations?|rall(?:y|ies)|strikes?)(?:,? (?:or |and )?(?:political )?(?:dissent|protests?|demonstrations?))*|protest(?:ing)?|demonstrat(?:e|ing)|rally(?:ing)?|go(?:ing)? on strike`,
  ),
  threat("to halt mediation", `${HALT} ${ANY}(?:mediation|mediating)|${ANY}(?:halt|end) (?:of|to) mediation`),
  threat(
    "to halt international involvement",
    `${HALT} ${ANY}(?:international (?:involvement|participation|presence)|inspections)|${ANY}(?:halt|end) (?:of|to) international (?:involvement|participation)|expel(?:ling)? (?:\\w+ )?(?:inspectors|observers|peacekeepers)`,
  ),
  threat(
    "to halt negotiations",
    `${HALT} ${ANY}(?:\\w+ )?(?:negotiations?|negotiating|talks|dialogue)|${ANY}(?:halt|end) (?:of|to) (?:negotiations|talks)`,
  ),
  threat(
    "with repression",
    `(?:violent )?repression|${ANY}crack-?downs?|crack(?:ing)? down|repress(?:ing)?|clamp(?:ing)? down`,
  ),
  threat("with a blockade", `${IMPOSE}${ANY}(?:military )?blockades?|blockad(?:e|ing)`),
  threat("with occupation", `${ANY}occupation|occupy(?:ing)?`),
  threat("with unconventional violence", "(?:unconventional|mass) violence"),
  threat(
    "with weapons of mass destruction",
    `${ANY}(?:(?:attack|strike)s? with )?(?:nuclear (?:weapons|attack|strikes?)|weapons of mass destruction|wmd|chemical weapons)|use ${ANY}(?:nuclear|chemical) weapons`,
  ),
  threat(
    "with military force",
    `(?:us(?:e|ing) )?${ANY}(?:military |armed )?(?:force|action|attacks?|intervention|strikes?|violence|invasion)|(?:go(?:ing)? to )?war|attack(?:ing)?|invad(?:e|ing)|us(?:e|ing) (?:military )?force|bomb(?:ing)?`,
  ),
  threat(
    "non-force",
    "non-?force|non-?military (?:measures|action|steps|means)|(?:measures|action) (?:short of|other than) force",
  ),
];

export const ACCUSED_OF: readonly Matter[] = [
  { name: "war crimes", noun: "(?:a )?(?:war crimes?|crimes? against humanity|genocide)" },
  {
    name: "human rights abuses",
    noun: "(?:(?:human )?rights (?:abuses?|violations?|offen[cs]es)|(?:abusing|violating|abuses of|violations of) (?:human )?rights)",
  },
  {
    name: "corruption",
    noun: "(?:a |the )?(?:crimes?|criminal (?:acts?|activit(?:y|ies))|corruption|bribery|fraud|graft|embezzlement|theft|murder)(?: (?:or|and) (?:corruption|crimes?))?",
  },
  {
    name: "aggression",
    noun: "(?:(?:military |an act of |acts of )?aggression|being (?:an? |the )?aggress(?:ive|or))",
  },
  {
    name: "espionage",
    noun: "(?:espionage|spying|treason|being (?:an? )?(?:spy|traitor|spies|traitors)|treachery)(?: (?:or|and) (?:treason|espionage|spying))?",
  },
];

export const INVESTIGATED_FOR: readonly Matter[] = [
  { name: "war crimes", noun: "(?:war crimes?|crimes? against humanity)" },
  { name: "human rights abuses", noun: "(?:human )?rights (?:abuses?|violations?)" },
  {
    name: "corruption",
    noun: "(?:crimes?|corruption|criminal (?:acts?|activit(?:y|ies))|bribery|fraud|graft)(?: (?:or|and) (?:corruption|crimes?))?",
  },
  { name: "military action", noun: "(?:a |the )?military (?:actions?|operations?|conduct)" },
];

export const RIGHTS_AND_RULE: readonly Matter[] = MATTERS.filter(({ name }) =>
  /^(?:leadership change|policy change|rights|regime change)$/.test(name),
);

export const AID_CUT: readonly Matter[] = [
  { name: "economic aid", noun: "(?:economic|financial|development) (?:aid|assistance|support)" },
  { name: "military aid", noun: "military (?:aid|assistance|support)" },
  { name: "humanitarian aid", noun: "(?:humanitarian|food|relief|emergency) (?:aid|assistance)" },
  { name: "aid", noun: "(?:material )?(?:aid|assistance)" },
];
