/** Hitting another and barring the way: "slapped an embargo on", "sent suicide bombers against", "closed its border with". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const OWN = "(?:its |their |his |her |the |an? |more |extra |additional |some )*";

/** In order: a row may go on with what one before it made. */
export const STRIKING: readonly Rewrite[] = [
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
];
