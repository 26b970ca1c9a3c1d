/** Everyday words for acts that a feed has one name for, where a phrase of the ontology cannot stand for them: its parts stand apart, or mean something else elsewhere. */
import { type Rewrite, rewritten, row } from "./rewrite.js";
import { tensed, WHOM } from "./split-verbs.js";

const PEOPLE =
  "(?:prisoners?|detainees?|hostages?|captives?|inmates?|people|persons?|citizens?|nationals?|individuals?)";
const AID =
  "((?:economic |financial |military |humanitarian |emergency |material )?(?:aid|assistance|help)|peace-?keepers|military protection)";
const GIVE = "(?:gave|give|given|provided?|suppl(?:y|ied)|lent|lend|sent|send|deliver(?:ed)?|grant(?:ed)?)";

const ADVERBS: Readonly<Record<string, string>> = {
  economic: "economically",
  military: "militarily",
  judicial: "on judicial matters",
  diplomatic: "diplomatically",
};

const ACTS: readonly Rewrite[] = [
  row(
    "planned economic cooperation with",
    "\\b(want|plan|seek|propose)(?:ned|ed|d|s)? (economic|military|judicial|diplomatic) (?:co-?operation|ties) with\\b",
    (said, _, how) =>
      `${/^(?:want|plan|seek|propose)s?\b/i.test(said ?? "") ? "want" : "wanted"} to cooperate ${ADVERBS[how?.toLowerCase() ?? ""] ?? ""} with`,
  ),
  row(
    "said it would support Freedonia diplomatically",
    `\\bto support ${WHOM} diplomatically\\b`,
    "to engage in diplomatic cooperation with $1",
  ),
  row(
    "promised Freedonia policy support",
    `\\b(?:promise[ds]?|offer(?:ed)?|pledged?) (?!diplomatic|policy|political)${WHOM} (?:diplomatic|policy|political) support\\b`,
    tensed(
      "wanted to engage in diplomatic cooperation with",
      "want to engage in diplomatic cooperation with",
      1,
    ),
  ),
  row(
    "promised policy support to Freedonia",
    "\\b(?:promise[ds]?|offer(?:ed)?|pledged?) (?:diplomatic|policy|political) support (?:to|for)\\b",
    tensed(
      "wanted to engage in diplomatic cooperation with",
      "want to engage in diplomatic cooperation with",
    ),
  ),
  row(
    "to cooperate with Freedonia on intelligence",
    `\\b(?:co-?operate|work(?: together)?|collaborate) with ${WHOM} (?:on|in) (intelligence|judicial|legal)(?: matters)?\\b`,
    (_, whom, what) =>
      `cooperate on ${/^i/i.test(what ?? "") ? "intelligence" : "judicial matters"} with ${whom}`,
  ),
  row(
    "granted Freedonia humanitarian access",
    `\\b(?:grant(?:ed)?|g[ia]ve|allow(?:ed)?) (?!humanitarian)${WHOM} humanitarian access\\b`,
    "granted humanitarian access to $1",
  ),
  row(
    "was hopeful about",
    "\\b(was|were|is|been|be|are) (?:most |very |so |rather |fairly )?(?:upbeat|hopeful|positive|confident)(?= about)",
    "$1 optimistic",
  ),
  row(
    "was gloomy about",
    "\\b(was|were|is|been|be|are) (?:most |very |so |rather |fairly )?(?:downbeat|gloomy|negative|doubtful|sceptical|skeptical)(?= about)",
    "$1 pessimistic",
  ),
  row(
    "mulled options on",
    "\\b(?:mull(?:ed)?(?: over)?|weigh(?:ed)?(?: up)?|consider(?:ed)?|ponder(?:ed)?|stud(?:y|ied)|discuss(?:ed)?) (?:its |their |various |policy |different )*options (?:on|for|towards?|about|regarding|concerning)\\b",
    tensed("considered", "consider"),
  ),
  row(
    "denied Freedonia's accusations",
    `\\b(?:den(?:y|ied)|reject(?:ed)?|refuted?) ${WHOM}['’]s? (?:accusations?|allegations?|charges)\\b`,
    tensed("denied responsibility to", "deny responsibility to", 1),
  ),
  row(
    "offered Freedonia condolences",
    `\\b(offer(?:ed)?|g[ia]ve|sen[dt]|made?) ${WHOM} ((?:its |their |his |her )?(?:condolences|sympathy|an apology|apologies|talks|recognition))\\b`,
    "$1 $3 to $2",
  ),
  row(
    "agreed with Freedonia",
    "\\bagreed? with\\b(?! [^?]*\\b(?:to|on|that)\\b)",
    tensed("concurred with", "concur with"),
  ),
  row(
    "backed Lind",
    "\\bback(ed|s)?(?= by\\b| (?:the )?[A-Z])",
    (_, ending) => `endorse${ending === "ed" ? "d" : (ending ?? "")}`,
    "g",
  ),
  row(
    "spoke out in defence of",
    "\\b(?:sp[eo]ke?|spoke|sp[eo]ak|came|come|stood|stand)(?: out| up)? (?:in defen[cs]e of|for the defen[cs]e of)\\b",
    tensed("verbally defended", "verbally defend"),
  ),
  row(
    "struck a deal with",
    "\\b(?:conclude[ds]?|struck|strike|sealed?|reach(?:ed)?|clinch(?:ed)?|made|make|enter(?:ed)? into) (?:an? |several |some |any |the |formal )*(?:agreement|deal|treat(?:y|ie)|accord|pact|contract)s?\\b(?! to (?:settle|end|resolve))",
    tensed("signed an agreement", "sign an agreement"),
  ),
  row(
    "worked with Freedonia diplomatically",
    `\\b(?:work(?:s|ed|ing)?) with ${WHOM} (diplomatically|economically|militarily)\\b`,
    (said, whom, how) => `cooperat${/^worked/i.test(said ?? "") ? "ed" : "e"} ${how} with ${whom}`,
  ),
  row(
    "held a meeting on neutral ground",
    "\\b(?:held|had|hold|have) (?:an? )?(?:meetings?|talks) on neutral ground(?: with)?\\b",
    "met on neutral ground with",
  ),
  row("backed down before", "\\bback(?:ed)? down (?:before|from|to)\\b", tensed("yielded to", "yield to")),
  row(
    "would not release",
    "\\b(?:would|did) ?n[o'’]t (?=(?:release|free|ease|lift|yield|back down|give in|negotiate|meet|accept|allow|de-escalate|comment)\\b)",
    "refused to ",
  ),
  row("relaxed restrictions", "\\brelax(?:ed)?(?= )", tensed("eased", "ease")),
  row(
    "eased its blockade",
    "\\b(eased?|lift(?:ed)?|end(?:ed)?) (?:its |their |the |an? )?(?:military )?blockade\\b",
    "$1 the blockade",
  ),
  row(
    "violated its ceasefire",
    "\\b(violate[ds]?|br[oe]ken?|broke|breach(?:ed)?) (?:its|their|his) (ceasefire|cease-fire|truce)\\b",
    "$1 a $2",
  ),
  row(
    "called off the protests",
    "\\bcall(?:ed)? off (?:the |its |all |their )*(?:protests?|strikes?|demonstrations?)\\b",
    tensed("eased political dissent", "ease political dissent"),
  ),
  row(
    "granted Freedonia rights",
    `\\b(?:grant(?:ed)?|g[ia]ve|conceded?) (?!rights|in\\b)${WHOM} (?:more |equal |its |their )?rights\\b`,
    "conceded rights to $1",
  ),
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
    "attacked Freedonia verbally",
    `\\b(?:attack(?:ed)? ${WHOM} verbally|verbally attack(?:ed)?)`,
    tensed("criticised", "criticise", 1),
  ),
  row(
    "filed a formal complaint against",
    "\\b(?:filed?|lodged?|ma[dk]e|submit(?:ted)?|register(?:ed)?|sent) (?:an? |any )?(?:(?:official|formal) )+(?:complaints?|protests?)(?: (?:to|with|against|about))?\\b",
    tensed("complained officially to", "complain officially to"),
  ),
  row("turned Freedonia down", `\\bturn(?:ed)? (?!down)${WHOM} down\\b`, tensed("rejected", "reject", 1)),
  row(
    "rallied against",
    "\\brall(?:y|ied|ies) against\\b",
    tensed("demonstrated against", "demonstrate against"),
  ),
  row(
    "blocked the passage of",
    "\\bblock(?:ed)? (?:the )?(?:passage|way|path|roads?)(?: of| for| to| in)?\\b",
    tensed("obstructed", "obstruct"),
  ),
  row(
    "put its police on alert",
    "\\b(increase[ds]?|raised?|put|placed?|mobili[sz]ed?) (?:its|their|his|the) police\\b",
    "$1 police",
  ),
  row(
    "built up armed forces in Freedonia",
    "\\b(?:buil(?:t|d)|beef(?:ed)?|mass(?:ed)?|amass(?:ed)?|mobili[sz]ed?|gather(?:ed)?|concentrated?)(?: up)? (?:its |their |his |the |some |more )*(?:armed |military |ground )?(?:forces|troops|armies) (?:in|on|at|against|near|around|along|towards?)(?! (?:\\d|the border))",
    tensed("mobilised against", "mobilise against"),
  ),
  row(
    "stepped up policing",
    "\\b(?:step(?:ped)? up|increased?|boost(?:ed)?) policing\\b",
    tensed("increased police power", "increase police power"),
  ),
  row(
    "put Freedonia under curfew",
    `\\b(?:put|placed?) ${WHOM} under (?:an? )?(sanctions|embargo|curfew|martial law|state of emergency)\\b`,
    "imposed $2 on $1",
  ),
  row(
    "pulled out of the talks",
    "\\b(?:pull(?:ed)? out of|walk(?:ed)? (?:out of|away from)|quit|left|withdr[ae]wn? from|withdrew from) (?:the |its |all |their )?(?:\\w+ )?(?:negotiations?|talks)\\b",
    tensed("halted negotiations", "halt negotiations"),
  ),
  row(
    "pulled its peacekeepers out of",
    "\\b(?:pull(?:ed)?|withdrew|withdr[ae]wn?|recall(?:ed)?|expel(?:led)?|took) (?:out )?(?:its |their |the |all )?peace-?keepers(?: out| back)?(?: of| from)?\\b",
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
    `\\b(seized?(?: or damaged?)?|damaged?|confiscated?|destroy(?:ed)?|return(?:ed)?|impound(?:ed)?) ${WHOM}['’]s? (?:property|assets|goods|belongings|possessions)\\b`,
    "$1 property $2",
  ),
  row(
    "confiscated goods from",
    "\\b(seized?(?: or damaged?)?|damaged?|confiscated?|destroy(?:ed)?|return(?:ed)?) (?:the )?(?:property|assets|goods|belongings|possessions) (?:from|of|in|belonging to|to)\\b",
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
  row(
    "took in refugees from",
    "\\b(?:took|take|taken) in refugees (?:from|of)\\b",
    tensed("granted asylum to", "grant asylum to"),
  ),
];

export const withPlainActs = (text: string): string => rewritten(text, ACTS);
