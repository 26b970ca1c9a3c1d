/** Force, pressure and standing in the way, in the words that the ontology has for them. */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";
import { tensed, WHOM } from "./split-verbs.js";

const OWN = "(?:its |their |his |her |the |an? |more |extra |additional |some )*";

const FORCING: readonly Rewrite[] = [
  row(
    "to slap an embargo on: yet to be done",
    "\\bto (?:slap|clap|place|put|levy|hit) (?=(?:an? |new |the )*(?:embargo|curfew|sanctions|boycott|blockade) on\\b)",
    "to impose ",
  ),
  row(
    "slapped an embargo on",
    "\\b(?:slap(?:ped|s)?|clapp?(?:ed)?|plac(?:ed?|es)|put|lev(?:y|ied)) (?:an? |new |the )*(embargo|curfew|sanctions|boycott|blockade)(?= on\\b)",
    (_, what) =>
      `imposed${/sanctions/i.test(what ?? "") ? "" : ` ${/^[aeiou]/i.test(what ?? "") ? "an" : "a"}`} ${what}`,
  ),
  row(
    "hit Freedonia with sanctions",
    `\\bhit ${WHOM} with (?:an? |new |the )*(sanctions|embargo|boycott|curfew)\\b`,
    "imposed $2 on $1",
  ),
  row(
    "made an attempt on Lind's life",
    `\\b(?:ma[dk]e) (?:an |another )?attempts? on ${WHOM}['’]s? life\\b`,
    tensed("tried to assassinate", "try to assassinate", 1),
  ),
  row(
    "hit Freedonia with a suicide bombing",
    `\\b(?:hit|struck|attack(?:ed)?|strike) ${WHOM} with (?:an? |another )?(suicide|car|roadside) bomb(?:ing|ings|s|er|ers)?\\b`,
    "carried out a $2 bombing against $1",
  ),
  row(
    "sent suicide bombers against",
    "\\b(?:sen[dt]|used?|launch(?:ed)?) (?:an? |its )?suicide (?:bombers?|attacks?|bombings?) (?:against|to|on|into|at)\\b",
    tensed("carried out a suicide bombing against", "carry out a suicide bombing against"),
  ),
  row(
    "hit Freedonia from the air",
    `\\b(did [^?]*?)?(?:hit|struck|strike|attack(?:ed)?|pound(?:ed)?) ${WHOM} (?:from|by) (?:the )?air\\b`,
    (_, did, whom) => `${did ?? ""}${did === undefined ? "bombed" : "bomb"} from the air ${whom}`,
  ),
  row(
    "threw out Freedonia's citizens",
    `\\b(?:threw|throw|thrown|kick(?:ed)?) out (?:the )?(?:people|citizens|nationals) (?:of|from)\\b`,
    tensed("deported", "deport"),
  ),
  row(
    "threw out the citizens that are Freedonia's",
    `\\b(?:threw|throw|thrown|kick(?:ed)?|expel(?:led)?|deport(?:ed)?) (?:out )?${WHOM}['’]s (?:people|citizens|nationals)\\b`,
    tensed("deported", "deport", 1),
  ),
  row(
    "set Freedonia a deadline",
    `\\b(?:g[ia]ve|gave|set|hand(?:ed)?) (?!a deadline)${WHOM} a deadline\\b`,
    tensed("gave an ultimatum to", "give an ultimatum to", 1),
  ),
  row(
    "closed its border with",
    `\\b(?:clos(?:ed?|es)|seal(?:ed|s)?|shut)(?: off)? ${OWN}(?:borders?|frontiers?) (?:with|to|against|for)\\b`,
    tensed("blockaded", "blockade"),
  ),
  row(
    "stood in Freedonia's way",
    `\\b(?:stood|stand|stands|got|get) in ${WHOM}['’]s? way\\b`,
    tensed("obstructed", "obstruct", 1),
  ),
  row(
    "barred the way to",
    "\\b(?:bar(?:red|s)?|block(?:ed|s)?|obstruct(?:ed|s)?) (?:the )?(?:way|road|roads|path|passage|streets|highways?)(?: (?:to|of|for|from|into|in(?! \\d)))?\\b",
    tensed("obstructed", "obstruct"),
  ),
  row("roughed up", "\\b(?:rough(?:ed|s)?|duff(?:ed)?) up\\b", tensed("assaulted", "assault")),
  row(
    "violently put down",
    "\\b(?:violently |brutally )?put down (?=the |protest|demonstrat|rebel|revolt)|\\b(?:violently|brutally) (?:put down|suppress(?:ed)?|crush(?:ed)?|broke up)\\b",
    "repressed",
  ),
  row(
    "hid behind Freedonians as human shields",
    `\\b(?:hid|hide|hides|shelter(?:ed)?) behind ${WHOM} as (?:an? )?human[- ]shields?\\b`,
    "used $1 as human shields",
  ),
  row(
    "beefed up its police presence in",
    `\\b(?:beef(?:ed|s)? up|step(?:ped|s)? up|increas(?:ed?|es)|boost(?:ed|s)?|strengthen(?:ed|s)?|reinforc(?:ed?|es)|rais(?:ed?|es)) ${OWN}(?:police|policing) (?:presence|forces?|numbers|power|strength|patrols)(?: (?:against|at|over|around|in(?! \\d)))?\\b`,
    tensed("increased police power to", "increase police power to"),
  ),
  row(
    "sent extra police to",
    `\\b(?:sen[dt]|deploy(?:ed|s)?|mobili[sz]ed?|dispatch(?:ed)?) ${OWN}(?:extra |more |additional |riot )*police(?:men| officers)? (?:to|against|in|into)\\b`,
    tensed("increased police power to", "increase police power to"),
  ),
  row("alert because of", "\\b(alert) (?:because of|due to|about|owing to)\\b", "$1 against"),
  row(
    "flexed its military muscles at",
    `\\b(?:flex(?:ed|es)?|show(?:ed|s)? off|show(?:ed|s)?|display(?:ed|s)?|demonstrat(?:ed?|es)) ${OWN}(?:military |police |armed |naval )?(?:muscles?|strength|might|power)(?: (?:at|to|against|towards?))?\\b`,
    tensed("demonstrated military power to", "demonstrate military power to"),
  ),
  row(
    "military drills aimed at",
    "\\b(drills?|exercises?|man(?:oeu|eu)vres?|maneuvers?|war games) (?:aimed|directed|targeted) (?:at|against)\\b",
    "$1 against",
  ),
  row(
    "violated its truce with",
    "\\b(?:violat(?:ed?|es)|br[eo]aks?|broke|broken|breach(?:ed|es)?) (?:an? |the |its |their |his )?(?:cease-?fires?|truces?|armistice)\\b(?: agreements?)?(?: (?:with|against))?",
    tensed("violated a ceasefire with", "violate a ceasefire with"),
  ),
  row(
    "severed its ties with",
    `\\b(?:cut(?:s)?(?: off)?|sever(?:ed|s)?|br[eo]aks?(?: off)?|broke(?:n)?(?: off)?|end(?:ed|s)?|suspend(?:ed|s)?) ${OWN}(?:all )?(?:diplomatic )?(?:ties|relations|links)(?: (?:with|to))?\\b`,
    tensed("broke diplomatic relations with", "break diplomatic relations with"),
  ),
  row(
    "vetoed Freedonia's proposal",
    `\\bveto(?:ed|es)? ${WHOM}['’]s? (?:\\w+ )?(?:proposal|plan|resolution|request|bid|motion|draft)\\b`,
    tensed("vetoed", "veto", 1),
  ),
  row(
    "stood firm against",
    "\\b(?:st(?:oo|an)d firm|held (?:firm|out)|held its ground|dug in its heels|refused to budge)(?: (?:against|before|for|towards?|with|over))?\\b",
    "refused to yield to",
  ),
  row("stood up for", "\\b(?:stood|stand) up for\\b", tensed("verbally defended", "verbally defend")),
  row(
    "spoke in Freedonia's favour",
    `\\b(?:spoke|speak|spoken) (?:out |up )?in ${WHOM}['’]s? favou?r\\b`,
    tensed("verbally defended", "verbally defend", 1),
  ),
  row(
    "destroyed property of",
    "\\b(?:burn(?:ed|t)? down|burn(?:ed|t)?|torch(?:ed)?|raz(?:ed?|es)|wreck(?:ed)?) (?:the |some )?(?:property|buildings?|houses?|homes?) (?:of|belonging to|in|from)\\b",
    tensed("destroyed property", "destroy property"),
  ),
  row(
    "vandalised Freedonia's property",
    `\\b(?:vandali[sz]ed?|loot(?:ed)?|wreck(?:ed)?|burn(?:ed|t)? down) ${WHOM}['’]s? (?:property|assets|goods|buildings?)\\b`,
    tensed("damaged property", "damage property", 1),
  ),
  row(
    "from where did Freedonia withdraw its troops",
    "\\b(?:from where|where) (did|has) (.+?) (?:withdraw|pull)(?:n)? (?:out )?(?:its|their|his) (?:troops|forces|soldiers|army)(?: out| back)?(?: from)?",
    "whom $1 $2 retreat militarily",
  ),
  row(
    "denied any responsibility",
    "\\bden(y|ied|ies) (?:any |all |its )(responsibility|involvement|accusations)",
    "den$1 $2",
  ),
  row(
    "drummed up opposition",
    "\\b(?:drum(?:med|s)? up|whip(?:ped)? up|stir(?:red|s)? up|rous(?:ed?|es)) opposition\\b",
    tensed("rallied opposition", "rally opposition"),
  ),
  row(
    "against whom did Lind march",
    "\\b(against (?:who|whom|which \\w+) (?:did|has|had) .+?) march(?:ed)?(?=[?.,\\s]*$| (?:in|on|during)\\b)",
    "$1 demonstrate",
  ),
  row(
    "marched against",
    "\\bmarch(?:ed|es)? against\\b",
    tensed("demonstrated against", "demonstrate against"),
  ),
];

export const withPlainForcing = (text: string): string => rewritten(text, FORCING);
