/** What one grants another, keeps from them or asks of them, in figures of speech: "sat down with", "let Lind off", "kept its restrictions in place". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const OWN = "(?:(?:its|their|his|her|the|an?|some|more|extra|all|any) )*";
const RULES = "(?:administrative sanctions|(?:administrative )?restrictions)";
/** Behind whoever it is done to. */
const END = "(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last|since)\\b)";

/** In order: a row may go on with what one before it made. */
export const DEALING: readonly Rewrite[] = [
  row(
    "was willing to sit down with",
    "\\b(?:was|were|is|are|be|been) (?:willing|ready|prepared|happy|open|minded|content) to (?:sit down|talk|meet|speak|negotiate|parley)(?: with| to)?\\b",
    "wanted to meet",
  ),
  row(
    "was a guest of",
    "\\b(?:was|were|been) (?:an? |the )?(?:guests?|visitors?) (?:of|to|in)\\b",
    "visited",
  ),
  row(
    "took Lind's belongings",
    `\\b(?:took|take|taken|grab(?:bed)?) (?:away )?${WHOM}['’]s? (?:belongings|possessions|property|assets|goods)\\b`,
    tensed("confiscated property", "confiscate property", 1),
  ),
  row(
    "thought about a policy towards",
    `\\b(?:thought about|think about|consider(?:ed)?|weigh(?:ed)?(?: up)?|ponder(?:ed)?|review(?:ed)?|contemplat(?:ed?)|examin(?:ed?)|explor(?:ed?)|studied|discussed internally) ${OWN}(?:new |possible |different )?(?:polic(?:y|ies)|policy options?|options?|approach|line|course)(?: (?:towards?|on|for|about|concerning|regarding|over))?\\b`,
    tensed("considered a policy option on", "consider a policy option on"),
  ),
  row(
    "campaigned on behalf of",
    `\\b(?:campaign(?:ed|s)?|lobb(?:y|ied)|canvass(?:ed)?|stump(?:ed)?|drum(?:med)? up (?:support|backing)|rall(?:y|ied) (?:support|backing|people)) (?:on behalf of|for|in favou?r of|in support of|behind)\\b`,
    tensed("rallied support for", "rally support for"),
  ),
  row(
    "rallied people against",
    "\\b(?:rall(?:y|ied)|mobili[sz](?:ed?)|organi[sz](?:ed?)|unit(?:ed?)|whip(?:ped)? up|rous(?:ed?)) (?:people|others|supporters|opponents|opposition|crowds|the public|voters|resistance|opinion) (?:against|to)\\b",
    tensed("rallied opposition against", "rally opposition against"),
  ),
  row(
    "asked Freedonia to share what it knew",
    `\\b(?:ask|urg|beg|press|implor|request|plead)(?:ed|e|s|es)? (?:with )?${WHOM} (?:to (?:share|tell|pass on|say|reveal) (?:what (?:it|they|he|she) knew|what (?:it|they|he|she) had|information|intelligence|its findings)|for (?:information|intelligence|tip-?offs?))\\b`,
    tensed("appealed for intelligence", "appeal for intelligence", 1),
  ),
  row(
    "broke the rules of",
    "\\b(?:br[eo]ak|broke|flout(?:ed)?|violat(?:ed?)|ignor(?:ed?)|disregard(?:ed)?|breach(?:ed)?|defied|defy) (?:the |its |their )?(?:rules|laws?|norms|orders?|decrees?|resolutions?|rulings?|authority) (?:of|from|by|set by)\\b",
    tensed("defied", "defy"),
  ),
  row(
    "broke Freedonia's rules",
    `\\b(?:br[eo]ak|broke|flout(?:ed)?|violat(?:ed?)|ignor(?:ed?)|disregard(?:ed)?|breach(?:ed)?|defied|defy) ${WHOM}['’]s? (?:rules|laws?|norms|orders?|decrees?|resolutions?|rulings?|authority)\\b`,
    tensed("defied", "defy", 1),
  ),
  row(
    "retreated before Freedonia",
    "\\b(retreat(?:ed|s)?|withdrew its troops|fell back|pulled back) (?:before|in the face of|ahead of) (?=(?:the )?\\p{Lu})(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
    "$1 militarily to ",
    "gu",
  ),
  row(
    "would release people held from Freedonia",
    "\\b(release|free|let go|return) (?:the |some |its |any )?(?:people|prisoners?|detainees?|hostages?|captives) (?:held|captured|taken|seized|detained|jailed) (?:from|of)\\b",
    "$1 prisoners of",
  ),
  row(
    "restricted the freedoms of",
    "\\b(?:restrict(?:ed|s)?|curb(?:ed|s)?|curtail(?:ed|s)?|limit(?:ed|s)?|clamp(?:ed)? down on|crack(?:ed)? down on) (?:the )?(?:freedoms?|liberties|liberty|rights) (?:of|for)\\b",
    tensed("restricted political freedoms of", "restrict political freedoms of"),
  ),
  row(
    "put more police on the streets",
    `\\b(?:put|plac(?:ed?)|sen[dt]|deploy(?:ed)?) ${OWN}(?:extra |additional |riot )*police(?:men| officers)? (?:on(?:to)? the streets|out)(?: (?:against|over|of|in))?\\b`,
    tensed("increased police power to", "increase police power to"),
  ),
  row(
    "pleaded with Lind for someone's release",
    `\\b(?:plead|pled|appeal|beg|ask|implor|press|petition|urg)(?:ed|e|s|es|ged)? (?:with |to )?${WHOM} for (?:(?:someone|somebody|people|prisoners?|hostages?|detainees?|captives)(?:['’]s?)? (?:release|freedom)|the (?:release|freedom) of (?:someone|somebody|people|prisoners?|hostages?|detainees?|captives))\\b`,
    tensed("appealed for release", "appeal for release", 1),
  ),
  row(
    "stopped giving Freedonia economic help",
    `\\b(?:stop(?:ped)?|ceased?|halt(?:ed)?|quit) (?:giving|sending|providing|supplying|lending|paying) (?!(?:economic|financial|military|humanitarian|aid|help|money|arms|weapons)\\b)${WHOM} (economic|financial|military|humanitarian)? ?(?:help|aid|assistance|support|money)\\b`,
    (_, whom, kind) =>
      `cut ${/^fin/i.test(kind ?? "") ? "economic" : (kind ?? "")} aid to ${whom}`.replace(/ {2,}/, " "),
  ),
  row(
    "suspended arms supplies to",
    "\\b(?:suspend(?:ed)?|stop(?:ped)?|halt(?:ed)?|cut(?: off)?|end(?:ed)?|froze|freeze|cancel(?:led)?) (?:its |their |the |all )*(?:arms|weapons|military) (?:supplies|supply|deliveries|shipments|sales|exports|transfers|help|support) (?:to|for)\\b|\\bstop(?:ped)? (?:arming|supplying arms to|supplying weapons to)\\b",
    tensed("cut military aid to", "cut military aid to"),
  ),
  row(
    "promised to protect Freedonia militarily",
    `\\b(promis|offer|pledg|vow|volunteer|propos|want)(ed|e|s|es)? to (?:protect|guard|defend|shield) ${WHOM} (?:militarily|with (?:its |their )?(?:troops|soldiers|forces|peace-?keepers))\\b`,
    (_, _verb, ending, whom) => `promise${/ed$/i.test(ending ?? "") ? "d" : ""} peacekeeping to ${whom}`,
  ),
  row(
    "guarded Freedonia with troops",
    `\\b(?:protect(?:ed)?|guard(?:ed)?|shield(?:ed)?|defend(?:ed)?) ${WHOM} (?:militarily|with (?:its |their )?(?:troops|soldiers|forces|peace-?keepers))\\b`,
    tensed("provided military protection to", "provide military protection to", 1),
  ),
  row(
    "agreed to let Freedonia mediate",
    `\\b(?:agree|promis|want|offer|pledg|consent)(?:ed|e|d|s|es)? to (?:let|allow|have|accept) ${WHOM} (?:to )?(?:mediate|as (?:an? )?mediator|act as (?:an? )?mediator|broker)\\b`,
    tensed("promised to accept mediation of", "promise to accept mediation of", 1),
  ),
  row(
    "act as a go-between for",
    "\\b(?:act(?:ed)?|serv(?:ed?)|step(?:ped)? in|work(?:ed)?) as (?:an? )?(?:go-?between|mediator|intermediary|honest broker|peace ?maker)(?: (?:for|between|to|with|in))?\\b",
    tensed("mediated with", "mediate with"),
  ),
  row("let Lind off", `\\blet (?!off\\b)${WHOM} off(?: the hook)?${END}`, "forgave $1"),
  row(
    "kept its restrictions on Freedonia in place",
    `\\b(?:kept|keep|maintain(?:ed)?|left) ${OWN}${RULES} (?:on|against) ${WHOM} (?:in place|in force|up|intact)\\b`,
    tensed("refused to lift restrictions on", "refuse to lift restrictions on", 1),
  ),
  row(
    "gave in to Freedonia and changed its policy",
    `\\b(?:g[ia]ve in|bow(?:ed)?|yield(?:ed)?|cav(?:ed?)(?: in)?|back(?:ed)? down) to ${WHOM} and (?:chang|alter|revers|revis)(?:ed?|es) (?:its|their|his|her) (polic(?:y|ies)|course|leadership|leaders?|government|institutions)\\b`,
    (_, whom, what) =>
      `gave in to ${whom} to demands for ${/^(?:lead|gov)/i.test(what ?? "") ? "a change of leadership" : /^inst/i.test(what ?? "") ? "institutional change" : "policy change"}`,
  ),
  row(
    "admitted inspectors sent by",
    "\\b(inspectors|observers) (?:sent|dispatched|deployed) (?:by|from)\\b",
    "$1 from",
  ),
];
