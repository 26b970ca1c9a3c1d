/** An act that is asked of, so that nobody stands within it: "whom did Freedonia throw in jail", "turn to for help", "let mediate". */
import { tensed } from "../../patterns/forms.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const NEUTRAL =
  "(?:on (?:some )?neutral (?:ground|territory|soil)|(?:at|in) (?:an?|some|any|another) (?:third|neutral) (?:country|location|place|venue|spot|city|site))";
/** What is asked goes on with a time, or ends. */
const END = "(?=[?.,\\s]*$| (?:in|on|during|between|before|after|most|first|last|since)\\b)";

const MANNERS: Readonly<Record<string, string>> = {
  diplomatic: "diplomatically",
  economic: "economically",
  military: "militarily",
  judicial: "judicially",
  legal: "judicially",
  material: "materially",
};

/** In order: a row may go on with what one before it made. */
export const LEFT_OPEN: readonly Rewrite[] = [
  row(
    "throw in jail",
    `\\b(?:thr[eo]w|put|lock(?:ed)?|clap(?:ped)?) (?:in(?:to)? (?:jail|prison|custody|irons|detention)|behind bars|away|under arrest)${END}`,
    tensed("arrested", "arrest"),
  ),
  row(
    "pay compliments to",
    "\\b(?:pa(?:id|ys?)|gave|give) (?:its |his |her |their |a |warm |glowing )*compliments? to\\b",
    tensed("praised", "praise"),
  ),
  row(
    "build diplomatic ties with",
    "\\b(?:buil[dt]|forg(?:ed?)|develop(?:ed)?|strengthen(?:ed)?|deepen(?:ed)?|foster(?:ed)?|improv(?:ed?)|expand(?:ed)?) (?:its |their |closer |stronger |good |new )*diplomatic (?:ties|relations|links|bonds)(?: (?:with|to))?\\b",
    tensed("cooperated diplomatically with", "cooperate diplomatically with"),
  ),
  row(
    "work with on diplomatic matters",
    `\\b(?:work(?:ed)?|co-?operat(?:ed?)|collaborat(?:ed?)) with (?:on|in) (diplomatic|economic|military|judicial|legal|material) (?:matters|affairs|issues|questions)${END}`,
    (said, kind) =>
      `${/^\w+ed\b/i.test(said ?? "") ? "cooperated" : "cooperate"} ${MANNERS[kind?.toLowerCase() ?? ""] ?? ""} with`,
  ),
  row(
    "send its army against",
    "\\b(?:sent|send|march(?:ed)?|mov(?:ed?)|turn(?:ed)?|hurl(?:ed)?|threw|throw) (?:its|their|his|the) (?:army|troops|soldiers|forces|military) (?:against|on)\\b",
    tensed("used military force against", "use military force against"),
  ),
  row(
    "hold talks with at a neutral venue",
    `\\b(?:meet|met|h[eo]ld (?:talks|a meeting|discussions)|talk(?:ed)?|sit down|sat down) (?:with )?${NEUTRAL}`,
    tensed("met on neutral ground with", "meet on neutral ground with"),
  ),
  row(
    "feel sorry for",
    "\\b(?:felt|feel|was|were|be) (?:very |so |deeply )?sorry for\\b|\\b(?:took|take) pity on\\b",
    tensed("expressed condolences to", "express condolences to"),
  ),
  row(
    "attack physically",
    "\\b(?:attack(?:ed|s)?|assail(?:ed)?|set (?:up)?on|la(?:id|y) hands on) physically\\b|\\bphysically attack(?:ed|s)?\\b|\\bmanhandl(?:ed?|es)\\b|\\bla(?:id|y) hands on\\b",
    (said) => (/ed\b|laid/i.test(said ?? "") ? "physically assaulted" : "physically assault"),
  ),
  row(
    "throw out: whoever it is",
    `\\b((?:whom?|which \\w+) (?:did|has|had) (?:[^?,]{2,50}?) )(?:throw|kick|chuck|boot|turf|thrown|kicked) out(?: of (?:the|its) country)?${END}`,
    "$1deport",
  ),
  row(
    "beg forgiveness of",
    "\\b(?:beg(?:ged)?|ask(?:ed)?|plead(?:ed)?|seek|sought) (?:for )?(?:forgiveness|pardon) (?:of|from)\\b|\\b(?:beg|ask)(?:ged|ed)? (?:for )?forgiveness\\b",
    tensed("apologised to", "apologise to"),
  ),
  row("stand in the way of", "\\b(?:stood|stand|got|get) in the way of\\b", tensed("obstructed", "obstruct")),
  row(
    "block: nobody but those who pass",
    `\\b((?:whom?|which \\w+) (?:did|has|had) (?:[^?,]{2,50}?) )block(?:ed)?${END}`,
    "$1obstruct",
  ),
  row(
    "turn to for help",
    "\\b(?:turn(?:ed)?|look(?:ed)?|appeal(?:ed)?|go|went) to for (?:some |more )?((?:\\w+ )?(?:help|aid|assistance|support|relief|loans?|money|weapons|arms|protection|mediation|intelligence))\\b",
    (said, what) => `${/^(?:\w+ed|went)\b/i.test(said ?? "") ? "asked" : "ask"} for ${what}`,
  ),
  row(
    "help with a legal case",
    `\\b(?:help(?:ed)?|assist(?:ed)?) (?:out )?(?:with|in) (?:an? |the |some )?(?:legal|court|judicial|criminal) (?:cases?|matters?|proceedings|affairs|investigations?)${END}`,
    tensed("cooperated judicially with", "cooperate judicially with"),
  ),
  row(
    "refuse to let mediate, turn down as a mediator",
    `\\b(?:turn(?:ed)? down|reject(?:ed)?|refus(?:ed?)|rul(?:ed?) out) as (?:an? |the |its )?(?:mediators?|go-betweens?)${END}|\\b(?:refus(?:ed?)|declin(?:ed?)) to (?:let|allow|have|accept) (?:mediate|to mediate|as (?:an? )?mediator)${END}`,
    tensed("rejected mediation", "reject mediation"),
  ),
  row(
    "welcome as a mediator",
    `\\b(?:would |was willing to |were willing to |agreed to |agree to )?(?:welcom(?:ed?)|accept(?:ed)?|let|want(?:ed)?|hav(?:e)) (?:mediate|to mediate|as (?:an? |the |its )?(?:mediator|go-between))${END}`,
    (said) =>
      /^(?:agreed|was|were|would|\w+ed)\b/i.test(said ?? "")
        ? "promised to accept mediation"
        : "promise to accept mediation",
  ),
];
