/**
 * The many ways of saying what an event feed codes in one way. A feed knows some two hundred acts, each done by one to
 * another: "gave a condemnation to", "issued a condemnation of" and "condemned" are one act. Each becomes its plain verb
 * before a question is cut. Only for a table of events: a curated record may tell such things apart.
 */
import { MATTERS } from "./matters.js";
import { type Rewrite, rewritten, row } from "./rewrite.js";

const ARTICLE = "(?:an?|the|its|his|her|their|any|some)";
/** "Appealed for economic aid" is an act of its own. */
const MATTER_NAMES = MATTERS.map(({ name }) => name).join("|");
const FORCE = "(?:conventional (?:military )?|military )forces?";
const VIOLENCE = "unconventional (?:military )?(?:violence|forces?)";
const WILL = "(?:intent|intention|willingness|wish|desire|readiness|interest|hope|determination|plan)s?";

/** "Expressed" → "wanted", "express" → "want". */
const wanting = (verb = ""): string => (/(?:ed|d)$/i.test(verb) ? "wanted" : "want");
const using = (verb = ""): string =>
  /^ma(?:de)$|ed$/i.test(verb) ? "used" : /s$/i.test(verb) ? "uses" : "use";
const force = (said = ""): string =>
  /^un/i.test(said) ? "unconventional violence" : "conventional military force";
/** "Made a request" → "requested". */
const as =
  (base: string, past: string) =>
  (_?: string, verb = "") =>
    /^(?:made|gave|issued|sent|put|lodged|had|uttered|voiced|expressed)$/i.test(verb) ? past : base;

const GIVING = "(make|makes|made|give|gives|gave|issue|issued|send|sent|express|expressed|voice|voiced)";

/** In order: a row may go on with what one before it made. */
const FEED_IDIOMS: readonly Rewrite[] = [
  row("at what time: the day, a feed has no hours", "\\bat (?:what|which) time\\b", "when"),
  row("would be the first to", "\\bwould be the (first|last)\\b", "was the $1"),
  row(
    "when was the last time that X visited Y",
    "\\b(when|in (?:which|what) (?:year|month)|on (?:which|what) (?:day|date)) was the (first|last) time (?:that |when )?",
    "$1 $2 did ",
  ),
  row(
    "tell me the exact month in which X visited Y",
    "\\b(?:could you |can you |please )*(?:tell me )?the (?:exact|specific|precise) (month|year|day|date) (?:when|in which|on which|that) ",
    "in which $1 did ",
  ),
  row(
    "the first country X fought against",
    "\\b(?:[Ww]hich|[Ww]ho|[Ww]hat) (?:was|is) the (first|last) (country|person) (?=(?:the )?[A-Z])",
    "which $2 $1 did ",
    "g",
  ),
  row(
    "who was X most optimistic about",
    "\\b(?:was|were|is|are) ((?:(?!\\bwho\\b).)+?) (?:most |first |last )?(optimistic|pessimistic) about\\b",
    "did $1 make $2 comments about",
  ),
  row("most optimistic about", "\\bmost (optimistic|pessimistic) about\\b", "$1 about"),
  row(
    "attacked with small arms",
    "\\battack(ed|s|ing)? (.*?)(?: ?with| ?using) small arms(?: and light weapons)?",
    (_, ending, whom) => `${ending === "ed" ? "shot" : "shoot"} ${whom}`,
  ),
  row(
    "the last before X to negotiate",
    "\\b((?:who|which|what) (?:was|is) the (?:first|last)(?: country| person| one)?),? ((?:before|after) [^,?]+?),? ((?:to|with which|to which|by which) [^?]+)",
    "$1 $3 $2",
  ),
  row(
    "supported X: who endorses someone stands by them",
    "\\bsupport(ed|s)?(?= by| (?:first|last)\\b|[?]| (?:the )?[A-Z])",
    (_, ending) => `endorse${ending === "ed" ? "d" : (ending ?? "")}`,
    "g",
  ),
  row(
    "recommended X",
    "\\brecommend(ed|s)?\\b",
    (_, ending) => `endorse${ending === "ed" ? "d" : (ending ?? "")}`,
  ),
  row("work with X", "\\bto (?:work|collaborate) with\\b", "to cooperate with"),
  row("working with X", "\\bin (?:working|collaborating) with\\b", "in cooperating with"),
  row(
    "made a telephone discussion with",
    "\\b(?:ma[dk]e|ha[dv]e?|held|hold) (?:an? )?(?:telephone|phone) (?:discussion|conversation|talk)s? with\\b",
    "telephoned",
  ),
  row(
    "spoke to X by telephone",
    "\\b(?:spoke|talked|speak|talk) (?:to|with) ((?:(?!\\bbefore\\b|\\bafter\\b).)+?) (?:by|over the|on the) (?:tele)?phone\\b",
    "telephoned $1",
  ),
  row(
    "made its first visit to",
    "\\b(ma[dk]e|gave|give|pay|paid|issued?|sent|send) (?:its|his|her|their|the) (first|last) ",
    "$2 $1 a ",
  ),
  row("paid a visit to", "\\b(pay|paid) an? visit to\\b", (_, verb) =>
    verb === "paid" ? "visited" : "visit",
  ),
  row("the first to received", "\\b(?:was|is) the (first|last) (?:\\w+ )?to (\\w+ed)\\b", "$1 $2"),
  row(
    "the last country with which X signed",
    "^(?:what|which|who) (?:was|is) the (first|last) (country|person|nation) (with|to|by|against|from|about) (?:which|whom) (.+)$",
    "$3 which $2 $4 $1",
  ),
  row("on the same year as Thailand", "\\bon the same (month|year)\\b", "in the same $1"),
  row("in the same month of Thailand", "\\bthe same (day|month|year|date) of (?=\\D)", "the same $1 as "),
  row(
    "X made Y suffer from violence",
    `\\b(made|makes?|caused?) (.+?) (?:to )?suffer (?:from )?(?:the )?(${FORCE}|${VIOLENCE})\\b`,
    (_, verb, whom, what) => `${using(verb)} ${force(what)} against ${whom}`,
  ),
  row("was made to suffer from", "\\b(?:was|were|been) (?:made|forced) to (suffer)", "suffered"),
  row(
    "last to suffer: of those that suffered",
    "\\b(?:was|is) the (first|last) (?:(?:country|person|one|nation) )?to suffer\\b",
    "$1 suffered",
  ),
  row(
    "suffered from the violence of X",
    `\\b(suffer|suffers|suffered) (?:from )?(?:the )?(${FORCE}|${VIOLENCE}) (?:of|from|by) `,
    (_, verb, what) => `${verb} ${force(what)} from `,
  ),
  row(
    "suffered from X's violence",
    `\\b(suffer|suffers|suffered) (?:from )?((?:(?!\\b(?:before|after|in|on)\\b).)+?)['’]s? (${FORCE}|${VIOLENCE})\\b`,
    (_, verb, whose, what) => `${verb} ${force(what)} from ${whose}`,
  ),
  row(
    "suffered from violence",
    `\\b(suffer|suffers|suffered) from (${FORCE}|${VIOLENCE})\\b`,
    (_, verb, what) => `${verb} ${force(what)}`,
  ),
  row(
    "conventional military forces, used",
    "\\b(us(?:e|es|ed|ing) )(?:conventional )?military forces?\\b",
    "$1conventional military force",
  ),
  row(
    "negative remarks on",
    "\\b(?:negative|pessimistic|gloomy|downbeat) (?:comment|remark|statement|opinion|view)s?(?: on\\b)?",
    (said = "") => `pessimistic comments${/ on$/i.test(said) ? " about" : ""}`,
  ),
  row(
    "positive remarks on",
    "\\b(?:positive|optimistic|hopeful|upbeat) (?:comment|remark|statement|opinion|view)s?(?: on\\b)?",
    (said = "") => `optimistic comments${/ on$/i.test(said) ? " about" : ""}`,
  ),
  row(
    "made a pessimistic comment",
    "\\b(?:an?|any|some|the (?!most)) ?(pessimistic|optimistic) comments\\b",
    "$1 comments",
  ),
  row(
    "the most pessimistic comments: no count",
    `\\bthe most (pessimistic|optimistic) comments\\b`,
    "$1 comments",
  ),
  row(
    "spoke negatively about",
    "\\b(?:speak|speaks|spoke|talk|talked|comment|commented) (negatively|pessimistically|positively|optimistically) (?:about|on|of)\\b",
    (said = "", how) =>
      `${/ke|ed/i.test(said.split(" ")[0] ?? "") ? "made" : "make"} ${/^(?:neg|pes)/i.test(how ?? "") ? "pessimistic" : "optimistic"} comments about`,
  ),
  row(
    "diplomatic cooperation of X",
    "\\b(?:the )?diplomatic co-?operation of\\b",
    "diplomatic cooperation with",
  ),
  row(
    "establish diplomatic cooperation",
    "\\b(?:establish|join|start|begin|enter into|take part in|participate in|pursue|develop)(ing|ed)? (?:the |a )?diplomatic co-?operation\\b",
    (_, ending) =>
      `${ending === "ing" ? "engaging" : ending ? "engaged" : "engage"} in diplomatic cooperation`,
  ),
  row(
    "announced its intention to meet",
    `\\b(announced?|express(?:ed)?|declared?|stated?|voiced?|show(?:ed)?|signal(?:led)?|indicated?|had|have) (?:${ARTICLE} )?${WILL} (?:to|in|of|for) `,
    (_, verb) => `${wanting(verb)} to `,
  ),
  row(
    "expressed an interest in cooperating: what the row above makes of it",
    "\\b(want(?:ed)?) to (cooperat|co-operat|negotiat|engag)ing\\b",
    "$1 to $2e",
  ),
  row("a wish for meeting", "\\b(want(?:ed)?) to (meet|visit)ing\\b", "$1 to $2"),
  row(
    "want to cooperation",
    "\\b(want(?:ed)?) to (?:diplomatic )?co-?operation\\b",
    (said = "", verb) =>
      `${verb} to ${/diplo/i.test(said) ? "engage in diplomatic cooperation" : "cooperate"}`,
  ),
  row(
    "want diplomatic cooperation",
    "\\b(want(?:ed)?) (?:to )?(?:have )?(?:an? )?diplomatic cooperation\\b",
    "$1 to engage in diplomatic cooperation",
  ),
  row(
    "expressed cooperation to X",
    "\\b(express(?:ed)?) co-?operation (?:with|to|towards?)\\b",
    (_, verb) => `${wanting(verb)} to cooperate with`,
  ),
  row(
    "express cooperation",
    "\\b(express(?:ed)?) co-?operation\\b",
    (_, verb) => `${wanting(verb)} to cooperate`,
  ),
  row(
    "with whom did X express an interest",
    "\\bwould (?:want|wish|like) to (visit|negotiate|meet|cooperate)\\b",
    "wanted to $1",
  ),
  row("wish to visit: a feed has the visit", "\\b(?:want|wish|hope)(?:ed|es|s)? to visit\\b", "visited"),
  row(
    "issued a condemnation of",
    `\\b${GIVING} (?:${ARTICLE} )?(?:condemnation|denunciation|criticism)s? (?:of|to|on|against|about|for|towards?)\\b`,
    as("criticise", "criticised"),
  ),
  row(
    "gave an accusation to",
    `\\b${GIVING} (?:${ARTICLE} )?accusations? (?:of|to|on|against|about|for|towards?)\\b`,
    as("accuse", "accused"),
  ),
  row(
    "gave praise to",
    `\\b${GIVING} (?:${ARTICLE} )?(?:praise|endorsement)s? (?:of|to|on|about|for)\\b`,
    as("praise", "praised"),
  ),
  row(
    "made an appeal for",
    `\\b${GIVING} (?:${ARTICLE} )?(?:appeal|request|plea|application)s? (?:to|for|of|on)\\b(?! (?:${MATTER_NAMES}))`,
    as("appeal to", "appealed to"),
  ),
  row(
    "made an appeal",
    `\\b${GIVING} (?:${ARTICLE} )?(?:appeal|request|plea|application)s?\\b`,
    as("appeal", "appealed"),
  ),
  row("applied for X", "\\b(?:apply|applies) (?:for|to)\\b", "appeal to"),
  row("applied for X, past", "\\bapplied (?:for|to)\\b", "appealed to"),
  row(
    "requested for X",
    `\\b(request|appeal|ask)(ed|s)? for\\b(?! (?:${MATTER_NAMES}))`,
    (_, _verb, ending) => `appeal${ending ?? ""} to`,
  ),
  row(
    "received the visit from",
    "\\b(receives?|received|hosts?|hosted) (?:an?|the) visits? (?:from|of|by)\\b",
    "$1",
  ),
  row(
    "tried to negotiate",
    "\\b(tr(?:y|ies|ied)) to (negotiate|meet|cooperate|engage)\\b",
    (_, verb = "", act) => `${/ied/i.test(verb) ? "wanted" : "want"} to ${act}`,
  ),
  row(
    "started negotiations with",
    "\\b(start|begin|open)(ed|s)? negotiations? with\\b",
    (_, _verb, ending) => `negotiate${ending ? "d" : ""} with`,
  ),
];

/** The text with plain verbs; as it was where nothing of the kind is said. */
export const withoutFeedIdioms = (text: string): string => rewritten(text, FEED_IDIOMS);
