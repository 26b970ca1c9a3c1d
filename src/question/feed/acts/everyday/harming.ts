/** What is done to others against their will: "expelled Lind", "confiscated goods from", "bombed Freedonia from the air". */
import { tensed } from "../../patterns/forms.js";
import { PROPERTY, WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const PEOPLE =
  "(?:prisoners?|detainees?|hostages?|captives?|inmates?|people|persons?|citizens?|nationals?|individuals?)";

/** In order: a row may go on with what one before it made. */
export const HARMING: readonly Rewrite[] = [
  row(
    "pulled its peacekeepers out of",
    "\\b(?:pull(?:ed)?|withdrew|withdr[ae]wn?|recall(?:ed)?|expel(?:led)?|took|brought|bring) (?:out |home )?(?:its |their |the |all )?peace-?keepers(?: out| back| home)*(?: of| from)?\\b",
    tensed("expelled peacekeepers", "expel peacekeepers"),
  ),
  row(
    "expelled Freedonia's peacekeepers",
    `\\bexpel(?:led)? (?!peace)${WHOM}['’]s? peace-?keepers`,
    tensed("expelled peacekeepers", "expel peacekeepers", 1),
  ),
  row(
    "expelled Freedonian citizens",
    `\\b(?:expel(?:led|s)?|deport(?:ed|s)?) (?:the )?${PEOPLE} (?:of|from|to)\\b`,
    tensed("deported", "deport"),
  ),
  row(
    "expelled Lind en masse",
    `\\b(?:expel(?:led)?|drove|deport(?:ed)?) (?!en masse)${WHOM} en masse\\b`,
    tensed("expelled en masse", "expel en masse", 1),
  ),
  row(
    "carried out mass expulsions of",
    "\\b(?:carried out|committed|engaged in|carry out|commit|engage in) (?:an? |the )?(?:mass )?expulsions? of\\b",
    tensed("expelled en masse", "expel en masse"),
  ),
  row(
    "expelled Lind",
    "\\bexpel(?:led)?\\b(?! (?:or|en masse|peace|inspect|observ|aid|diplom|an ambass|the ambass|its ambass|individ|a person))",
    tensed("deported", "deport"),
  ),
  row(
    "used coercion against",
    "\\b(?:used?|appl(?:y|ied)|employ(?:ed)?) (?:coercion|pressure) (?:against|on)\\b",
    tensed("coerced", "coerce"),
  ),
  row(
    "seized Freedonia's property",
    `\\b(seized?(?: or damaged?)?|damaged?|confiscated?|destroy(?:ed)?|return(?:ed)?|impound(?:ed)?) ${WHOM}['’]s? ${PROPERTY}\\b`,
    "$1 property $2",
  ),
  row(
    "confiscated goods from",
    `\\b(seized?(?: or damaged?)?|damaged?|confiscated?|destroy(?:ed)?|return(?:ed)?|impound(?:ed)?) (?:the )?${PROPERTY} (?:from|of|in|belonging to|to)\\b`,
    "$1 property",
  ),
  row(
    "restricted Freedonia's political freedoms",
    `\\brestrict(?:ed)? ${WHOM}['’]s? (?:political )?(?:freedoms?|rights)\\b`,
    tensed("restricted political freedoms", "restrict political freedoms", 1),
  ),
  row(
    "imposed a ban on parties",
    "\\b(?:imposed?|put|placed?) (?:an? )?ban on (?:political )?(?:parties|politicians)\\b",
    tensed("banned political parties", "ban political parties"),
  ),
  row(
    "banned Freedonia's politicians",
    `\\bban(?:ned)? (?!political|parties|politicians)${WHOM}['’]s? (?:political )?(?:parties|politicians|party)\\b`,
    tensed("banned political parties", "ban political parties", 1),
  ),
  row(
    "committed sexual violence against",
    "\\b(?:commit(?:ted)?|used?) sexual (?:violence|abuse|assault) (?:against|on)\\b",
    tensed("sexually assaulted", "sexually assault"),
  ),
  row("beat Lind to death", `\\bbeat(?:en)? ${WHOM} to death\\b`, "killed $1"),
  row(
    "carried out the assassination of",
    "\\b(?:carried out|carry out|committed) the (?:assassination|murder) of\\b",
    "assassinated",
  ),
  row(
    "fought Freedonia with small arms",
    `\\b(?:fought|fight|fighting|attack(?:ed)?) (?!with)${WHOM} (?:with|using) (small arms|light weapons|artillery|tanks|artillery and tanks|aerial weapons)(?: and light weapons)?\\b`,
    (said, whom, arms) =>
      `use${/^fought|ed/i.test(said ?? "") ? "d" : ""} ${/small|light/i.test(arms ?? "") ? "small arms" : arms} against ${whom}`,
  ),
  row(
    "bombed Freedonia from the air",
    `\\bbomb(?:ed)? (?!from|by)${WHOM} (?:from|by) (?:the )?air\\b`,
    tensed("bombed from the air", "bomb from the air", 1),
  ),
  row(
    "attacked Freedonia with chemical weapons",
    `\\b(?:attack(?:ed)?|fought|fight|hit|bomb(?:ed)?) (?!with)${WHOM} (?:with|using) (chemical|biological|nuclear) weapons\\b`,
    (_, whom, kind) => `used ${kind} weapons against ${whom}`,
  ),
  row(
    "recalled its ambassador from",
    "\\b(recall(?:ed)?|withdrew|withdr[ae]wn?) (?:its|the|their) ambassador (?:from|to|in)\\b",
    tensed("broke diplomatic relations with", "break diplomatic relations with"),
  ),
];
