/** What one does to another as chatters and reporters turn it: "paid Lind a visit", "opened fire on", "aimed its threat at", "got Lind replaced". */
import { tensed } from "../../patterns/forms.js";
import { WHOM } from "../../patterns/parts.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const ASKED = "(who|whom|(?:which|what) (?!time|day|date|month|year)\\p{L}+)";
const SPEECH =
  "((?:threat|accusation|criticism|appeal|request|demand|call|plea|protest|offer|promise|warning|ultimatum|complaint|apology|allegation)s?)";
const FORCES = "(?:(?:its|their|the|his|more|extra) )*(?:(?:armed|military) )?(?:forces|troops|army)";

/** In order: a row may go on with what one before it made. */
export const TURNING: readonly Rewrite[] = [
  row(
    "paid Lind a visit",
    `\\b(?:pa(?:id|ys?)|made) (?!an?\\b|its\\b|his\\b|her\\b|their\\b)${WHOM} an? (?:\\w+ )?(?:visit|call)\\b(?! to)`,
    tensed("visited", "visit", 1),
  ),
  row(
    "spoken up in defence of",
    "\\b(?:spoke|speak|spoken|st(?:oo|an)d|c[ao]me)(?: out| up)? in (?:the )?defen[cs]e of\\b",
    tensed("verbally defended", "verbally defend"),
  ),
  row(
    "defended in words",
    "\\b(defend(?:ed|s)?) (?:in words|with words|verbally)\\b|\\bma[dk]e an? (?:verbal )?defen[cs]e of\\b",
    (said) => (/^(?:defended|made)/i.test(said ?? "") ? "verbally defended" : "verbally defend"),
  ),
  row(
    "voiced agreement with",
    "\\b(?:voic|express|signal|stat|declar|announc)(?:ed|ed|e|es|s|led)? (?:its |his |her |their |full |broad |complete )*(?:agreement|accord) with\\b",
    tensed("expressed accord with", "express accord with"),
  ),
  row(
    "used force: attacked Freedonia militarily",
    `\\battack(?:ed|s)? ${WHOM} militarily\\b|\\battack(?:ed|s)? militarily\\b`,
    tensed("used military force against", "use military force against", 1),
  ),
  row(
    "at whom did Freedonia aim its threat",
    `\\b(?:at|against|to) ${ASKED} (did|has|had) ([^?,]{2,60}?) (?:aim|direct|level|address|issue|make|point|send|launch|voice|put|mount|file|lodge)(?:ed|d)? (?:its|their|his|her|an?|the) ${SPEECH}\\b`,
    (_, who, did, actor, what) =>
      `${who?.replace(/^who$/i, "whom")} ${did} ${actor} make a ${what?.replace(/s$/, "")}`,
    "giu",
  ),
  row(
    "faced a protest by",
    "\\b(who|(?:which|what) [^?,]{2,40}?) (?:has |had )?faced (?:an? |the |another )?([^?,]{2,50}?) (demonstration|protest|rally|riot|strike|boycott|hunger strike)s?(?= (?:for|over|in|on|during)\\b|[?.\\s]*$)(?<! by [^?]*)",
    (_, who, actors, what) =>
      `against ${who?.replace(/^who$/i, "whom")} did ${actors} ${/^(?:hunger)/i.test(what ?? "") ? "go on hunger strike" : (what ?? "").replace(/^demonstration$/i, "demonstrate")}`,
    "giu",
  ),
  row(
    "offered its services as a mediator",
    `\\b(?:offer|volunteer|propos)(?:ed|e|s)? (?:${WHOM} )?(?:its|his|her|their) (?:good )?(?:services|help|offices|assistance)(?: (?:as (?:an? )?(?:mediators?|go-between|intermediary)|to mediate|in mediating))(?: (?:to|for|between|with))?`,
    tensed("offered to mediate with", "offer to mediate with", 1),
  ),
  row(
    "peacekeepers offered protection",
    "\\b(?:peace-?keepers |peace-?keeping (?:troops|forces) )?(?:offer|provid|giv|gave|extend|lend|lent)(?:ed|e|en|s)? (?:military )?protection\\b(?: to)?",
    (said) =>
      /^(?:peace\S* (?:\S+ )?)?(?:gave|lent|\w+ed)\b/i.test(said ?? "")
        ? "provided military protection to"
        : "provide military protection to",
  ),
  row(
    "was hit by a suicide bombing from",
    "\\b(who(?: else)?|(?:which|what) (?:other )?\\p{L}+(?: else)?) (?:was|were|has been|got) (?:hit|struck|targeted|attacked|killed|hurt|wounded) (?:by|in|with) (?:an? |another )?(suicide|car|roadside) (?:bomb(?:ing|ings|s|er|ers)?|attacks?) (?:from|of|by|carried out by|staged by) ",
    "$1 was the target of a $2 bombing by ",
    "giu",
  ),
  row(
    "a suicide, car or similar bombing",
    "\\bsuicide,? (?:or )?car,? (?:or|and) (?:similar|other|such)(?: non-?military)? (?=bomb)",
    "suicide ",
  ),
  row(
    "set off a nuke",
    "\\b(?:set(?:ting)? off|let off|drop(?:ped)?|explod(?:ed?)|detonat(?:ed?)|fir(?:ed?)|us(?:ed?)) (?:an? |any |its )?nukes?\\b(?: (?:on|in|against|at))?",
    tensed("detonated nuclear weapons", "detonate nuclear weapons"),
  ),
  row(
    "cut or downgraded relations with",
    "\\b(?:cut(?: off)?|reduc(?:ed?|es)|downgrad(?:ed?|es)|scal(?:ed?|es) (?:back|down)|br(?:eak|oken?)(?: off)?|sever(?:ed|s)?) or (?:cut(?: off)?|reduced?|downgraded?|scaled? (?:back|down)|br(?:eak|oken?)(?: off)?|sever(?:ed)?) (?:its |their |the |all )?(?:diplomatic )?(?:relations|ties|links)\\b",
    tensed("broke diplomatic relations", "break diplomatic relations"),
  ),
  row(
    "kicked out or deported",
    "\\b(?:kick(?:ed)? out|thr[eo]w(?:n)? out|expel(?:led)?|banish(?:ed)?) or deport(?:ed)?\\b",
    tensed("deported", "deport"),
  ),
  row(
    "stood down armed forces in",
    `\\b(?:st(?:oo|an)d down|demobili[sz]ed?) ${FORCES}(?: (?:in|of|against)(?! \\d))?`,
    tensed("demobilised armed forces to", "demobilise armed forces to"),
  ),
  row(
    "stepped up armed forces in",
    `\\b(?:step(?:ped|s)? up|increas(?:ed?|es)|boost(?:ed|s)?|strengthen(?:ed|s)?|reinforc(?:ed?|es)|mobili[sz](?:ed?|es)|beef(?:ed|s)? up|built up|build up) ${FORCES}(?: (?:in|against|at|towards?)(?! \\d))`,
    tensed("mobilised armed forces to", "mobilise armed forces to"),
  ),
  row("intel", "\\bintel\\b(?! corp)", "intelligence"),
];
