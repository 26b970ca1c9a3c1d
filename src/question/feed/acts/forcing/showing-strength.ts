/** Strength that is shown, ties that are cut and ground that is held: "flexed its military muscles at", "stood firm against". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const OWN = "(?:its |their |his |her |the |an? |more |extra |additional |some )*";

/** In order: a row may go on with what one before it made. */
export const SHOWING_STRENGTH: readonly Rewrite[] = [
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
