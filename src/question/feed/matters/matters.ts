/**
 * What someone appeals for, demands, rejects or promises: the matters that CAMEO divides such acts by. Each is said as a
 * noun ("economic aid") or as what the other is to do ("to lend money").
 */
import type { Matter } from "./matter.js";

const HELP = "(?:aid|help|assistance|support)";
const EASE =
  "(?:eas(?:e|ing)(?: off| up)?(?: on)?|lift(?:ing)?|relax(?:ing|ation)?|loosen(?:ing)?|end(?:ing)?|remov(?:e|ing|al))(?: of)?";
export const ANY = "(?:the |an? |any |its |their |all |some |new |more |further )?";
const COOPERATION = "(?:co-?operation|collaboration|ties|co-?ordination)";
const COOPERATE = "(?:(?:co-?operate|collaborate)(?: with)?|work together|work with|engage in co-?operation)";
const DEEPEN = "(?:deepen|strengthen|expand|boost|build|improve|foster|forge) (?:its |their |closer |the )?";
const CHANGE = "(?:change|changes|shift)";

/** In order: the first that stands at a place is meant, so the narrower goes before the wider. */
export const MATTERS: readonly Matter[] = [
  {
    name: "economic cooperation",
    noun: `(?:economic|trade|business|commercial|financial) ${COOPERATION}`,
    verb: `${COOPERATE} economically|${DEEPEN}(?:economic|trade|business|commercial) (?:ties|links|relations)|trade|do business|invest|expand trade`,
  },
  {
    name: "military cooperation",
    noun: `(?:military|defen[cs]e|security) ${COOPERATION}|joint (?:military )?exercises`,
    verb: `${COOPERATE} militarily|${DEEPEN}(?:military|defen[cs]e|security) (?:ties|links|relations)`,
  },
  {
    name: "judicial cooperation",
    noun: `(?:judicial|legal|court|law[- ]enforcement) ${COOPERATION}|${COOPERATION} on judicial matters|extradition(?: of (?:an? |the |some |its )?(?:suspects?|criminals?|fugitives?|prisoners?|someone))?`,
    verb: `${COOPERATE} (?:judicially|legally|on (?:judicial|legal) matters|in (?:judicial|legal) matters)|extradite`,
  },
  {
    name: "intelligence",
    noun: `(?:sharing )?(?:intelligence|information)(?: ${COOPERATION}|[- ]sharing)?(?: or information)?`,
    verb: `(?:share|provide|hand over|exchange|pass on|disclose|come forward with|give) ${ANY}(?:intelligence|information)|share what (?:it|he|she|they) (?:knew|knows?)|${COOPERATE} on intelligence(?: matters)?`,
  },
  {
    name: "diplomatic cooperation",
    noun: `(?:diplomatic|political) (?:co-?operation|support|backing)|policy support`,
    verb: `(?:co-?operate|collaborate|work together) diplomatically|(?:engage|participate) in diplomatic co-?operation|support (?:it|him|her|them) diplomatically`,
  },
  {
    name: "material cooperation",
    noun: `material ${COOPERATION}`,
    verb: `${COOPERATE} materially|engage in material co-?operation`,
  },
  {
    name: "economic aid",
    noun: `(?:economic|financial|monetary|development) ${HELP}|loans?|(?:a )?bail-?out|fund(?:s|ing)|money|cash`,
    given: true,
  },
  {
    name: "military aid",
    noun: `military (?:aid|help|assistance|support|supplies|equipment)|weapons|arms(?! control)|weaponry`,
    given: true,
  },
  {
    name: "humanitarian aid",
    noun: `(?:humanitarian|emergency|disaster|food|relief|medical) ${HELP}|(?:humanitarian|disaster|emergency|flood|famine) relief|relief supplies`,
    given: true,
  },
  {
    name: "peacekeeping",
    noun: "(?:military protection|(?:a )?peace-?keep(?:ing|ers)(?: forces?| troops| mission| missions)?)(?: (?:or|and) (?:(?:military )?protection|peace-?keep(?:ing|ers)))?",
    verb: "protect (?:it|them|him|her) militarily|keep the peace",
    given: true,
  },
  { name: "aid", noun: `(?:material )?(?:aid|help|assistance)`, verb: "help(?: out)?|assist", given: true },
  {
    name: "leadership change",
    noun: `${ANY}(?:${CHANGE} (?:(?:in|of|to) (?:the |its |their |his |her )?(?:leadership|leaders?|government)|at the (?:very )?top)|leadership changes?|new (?:leadership|leaders?)|resignation|removal from (?:office|power)|ouster|stepping down)`,
    verb: "step down|resign|quit|stand down(?: as \\w+)?|leave (?:office|power)|change (?:the |its |their )?(?:leadership|leaders?)",
  },
  {
    name: "policy change",
    noun: `${ANY}(?:${CHANGE} (?:in|of|to) (?:the |its |their )?polic(?:y|ies)|(?:different|new) polic(?:y|ies)|policy (?:change|shift|reversal)s?)`,
    verb: "(?:change|alter|revise|reverse|rethink) (?:the |its |their |his |her )?(?:polic(?:y|ies)|course)",
  },
  {
    name: "rights",
    noun: `${ANY}(?:(?:equal|human|civil|political|voting|minority|women['’]s) )?(?<!\\bcommissioner for (?:human )?)rights(?! (?:watch|group|activist|organi[sz]ation|commission|council|minist|defender|campaign|abuse|violation))|civil liberties`,
    verb: `(?:grant|give|provide|respect|recogni[sz]e) ${ANY}(?:\\w+ )?rights`,
  },
  {
    name: "regime change",
    noun: `${ANY}(?:${CHANGE} (?:in|of|to) (?:the |its |their )?(?:institutions?|regime|political system|system)(?:,? (?:or|and)? ?(?:the )?regime)?|(?:regime|institutional)(?:(?:,| or| and) (?:regime|institutional))? changes?|new (?:regime|constitution))`,
    verb: "(?:change|reform|overhaul) (?:the |its |their )?(?:(?:\\w+(?:['’]s)?|political|state) )?(?:institutions|regime|system|constitution)",
  },
  {
    name: "political reform",
    noun: `${ANY}(?:political |democratic )?reforms?`,
    verb: `(?:institute|introduce|carry out|make|undertake|implement) ${ANY}(?:political |democratic )?reforms?|reform(?: politically)?`,
  },
  {
    name: "easing of administrative sanctions",
    noun: `${ANY}${EASE} ${ANY}(?:administrative (?:sanctions|restrictions|measures)|restrictions|curfew|state of emergency|martial law|ban)`,
    verb: `${EASE} ${ANY}(?:administrative (?:sanctions|restrictions|measures)|restrictions|curfew|state of emergency|martial law|ban)`,
  },
  {
    name: "easing of dissent",
    noun: `${ANY}${EASE} ${ANY}(?:(?:political|popular) )?(?:dissent|protests?|demonstrations|unrest)`,
    verb: `(?:${EASE}|stop|call off|halt|wind down|scale (?:back|down)|tone down|rein in|curb) ${ANY}(?:(?:political|popular) )?(?:dissent|protests?|demonstrations|protesting|unrest)`,
  },
  {
    name: "easing of sanctions",
    noun: `${ANY}${EASE} ${ANY}(?:economic |trade )?(?:sanctions|embargo(?:es)?|boycotts?)(?:,? (?:or |and )?(?:the )?(?:economic )?(?:boycott|embargo|sanctions))*|sanctions relief`,
    verb: `${EASE} ${ANY}(?:economic |trade )?(?:sanctions|embargo(?:es)?|boycotts?)(?:,? (?:or |and )?(?:the )?(?:economic )?(?:boycott|embargo|sanctions))*`,
  },
  {
    name: "international involvement",
    noun: `${ANY}(?:(?:allowing|accepting|admitting) )?(?:(?:international|outside|foreign) (?:involvement|participation|intervention|presence)|(?:international )?(?:inspectors|observers|inspections))`,
    verb: `(?:let|allow) (?:it|them|outsiders|others|(?:\\w+ )?(?:inspectors|observers|monitors)) (?:in|get involved|to get involved|be involved|to be involved)|(?:get|be) involved|(?:let|allow|admit) (?:the )?(?:international community|outside world|outsiders|foreigners|(?:international|foreign|outside) (?:monitors|observers|inspectors|help|forces|involvement)) (?:back )?in(?:to (?:the|its) country)?|open up to (?:outside|international|foreign) involvement|(?:allow|accept|admit|permit|let in) ${ANY}(?:outside|outsiders|foreign involvement|international (?:involvement|participation|intervention|presence)|(?:international )?(?:inspectors|observers|inspections))`,
  },
  {
    name: "de-escalation",
    noun: `${ANY}(?:military )?(?:de-?escalation|ceasefire|cease-fire|truce|end to (?:the )?(?:fighting|hostilities|violence))(?: of (?:the )?military engagement)?|de-?escalating (?:military engagement|militarily)`,
    verb: `de-?escalate(?: militarily| (?:the |its |their )?military engagement)?|(?:stop|end|halt|cease) ${ANY}(?:fighting|hostilities|fire|attacks|attacking|shelling|bombing|violence|crack-?down|offensive|bloodshed|assault|incursions?|military operations?)|(?:scale|wind|ramp|draw|dial) (?:back|down) (?:its |the |their |his |her )?(?:fighting|hostilities|offensive|war(?: effort)?|campaign|military \\w+)|ease (?:off|up)(?: militarily|(?: on)? (?:its |the |their |his )?(?:military (?:action|campaign|operations?|engagement|pressure)|fighting|attacks?|offensive))|withdraw (?:its |their |the )?(?:troops|forces)|cease fire|declare a (?:ceasefire|truce)|hold (?:its|their|his) fire|lay down (?:its |their )?arms|pull (?:back|out) (?:its|their|the|his) (?:troops|forces)|pull (?:its|their|the|his) (?:troops|forces) (?:back|out)|retreat(?:ed)? militarily`,
  },
  {
    name: "release",
    noun: `${ANY}(?:release|freeing|return)(?: of (?:the |its |their |any )?(?:persons?|people|prisoners?|detainees?|hostages?|captives|property|someone)(?: or property)?)?`,
    verb: "(?:release|free|return|let go|set free|hand over|give back)(?: (?:the |its |their |any )?(?:persons?|people|prisoners?|detainees?|hostages?|captives|property|someone)(?: or property)?)?",
  },
  {
    name: "yielding",
    noun: `${ANY}(?:concessions?|surrender|yielding)`,
    verb: "yield|back down|give (?:in|way)|surrender|make concessions|concede",
  },
  {
    name: "a meeting",
    noun: `${ANY}(?:meetings?|(?:peace )?talks|(?:peace )?negotiations?|dialogue|discussions)(?: (?:or|and) (?:negotiations?|talks|discussions))?`,
    verb: "(?:meet|negotiate|talk|hold (?:talks|negotiations|a meeting|discussions)|discuss|(?:come|return|go|get|sit down)(?: back)? (?:to|at) the (?:negotiating |bargaining )?table|(?:return|go back|come back|get back) to (?:talks|negotiations)|(?:resume|restart|enter|begin|start|open) (?:peace )?(?:talks|negotiations|dialogue)|sit down(?: together| for talks)?)(?: (?:or|and) negotiate)?(?: (?:with )?(?:it|him|her|them|each other|one another))?",
  },
  {
    name: "a settlement",
    noun: `${ANY}(?:(?:peace |settlement )?(?:plan|deal|agreement|accord)s?(?: to settle (?:a|the|their) dispute)?|(?:peaceful )?settle(?:ment|ing)(?: of)? ?(?:the|an?|their|its|any)? ?(?:disputes?|conflict)?|(?:resolution|resolving|end) (?:of|to) (?:the|an?|their|its) (?:dispute|conflict)|peace(?![- ]?(?:keep|talks|negotiat|plan|deal|agree|accord|process|mission|force)))`,
    verb: "(?:settle|resolve|end) (?:the|an?|their|its|any) (?:disputes?|conflict|differences)|make peace",
  },
  {
    name: "mediation",
    noun: `${ANY}(?:accepting |engaging in |acceptance of )?(?:mediation|mediators?)`,
    verb: `(?:accept|engage in|allow|agree to|welcome|take part in)(?: or accept| in or accept)? ${ANY}(?:mediation|mediators?)|mediate`,
  },
];
