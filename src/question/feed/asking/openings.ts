/** What is said before a question or behind it, to be polite or out of curiosity, and tells nothing. */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const ASKS =
  "(?:(?:in|on|at|to|from|by|with|against|for|after|before|during) )?(?:which|what|who|whom|whose|when|where|how|did|has|have|had|was|were|is|are|does|do|list|name)\\b";
/** Small letters, or whoever asks: a name in front may be what "it" stands for. */
const CHAT = "(?:[a-z'’,-]+|I(?:['’][a-z]+)?)";
const STANDS_FOR = "(?![^?]*\\b(?:it|he|she|they|them|him|there|its|their|his)\\b)";
const YOU =
  "(?:can|could|would|will) (?:you|u|ya|anyone|someone|somebody)(?: please| kindly| perhaps| possibly)?";
const QUESTION =
  "(?:(?:in|on|at|to|from|by|with|about|for|against|after|before|during|of) )?(?:which|what|who|who['’]s|whom|whose|when|where|how (?:many|often)|did|has|have|had)\\b";

/** In order: a row may go on with what one before it made. */
const OPENINGS: readonly Rewrite[] = [
  row(
    "probably not, but I would like to rule it out: has Freedonia ever …",
    `^\\s*[A-Za-z'’]+,?(?: ${CHAT}){0,14}(?::| [–—-]+) ?(?=(?:[A-Z][a-z]+|${ASKS}))${STANDS_FOR}`,
    "",
    "g",
  ),
  row(
    "I was wondering who …",
    `^(?:(?:hi|hey|hello|ok|okay|right|so|well|sorry|please|quick question|just curious|out of curiosity|one more|question)[,.!:]? +)*(?:(?:i (?:was|am)|i['’]m|im|we['’]re|just|been)(?: just)? (?:wondering|curious|asking|trying to (?:work out|find out|figure out|remember|recall))(?: about| if you know| whether you know)?|i(?:['’]d| would) (?:like|love|want) to (?:know|find out|learn|hear)|i (?:want|need) to (?:know|find out)|${YOU} (?:tell me|say|remind me|help me (?:find out|work out|remember)|let me know|check|look up)|do you (?:happen to )?(?:know|remember|recall)|any(?:one|body)? (?:know|idea|recall|remember)|(?:please )?(?:tell|remind) me|i (?:can['’]?t|don['’]?t|cannot) (?:remember|recall|know|think))[,:]? +(?=${ASKS}|the (?:\\w+ )?(?:month|day|date|year|time)\\b)(?!if |whether )`,
    "",
  ),
  row("could you name all those to whom Freedonia …", `^${YOU} (?=(?:name|list|give|show)\\b)`, ""),
  row(
    "name all those whom Freedonia visited",
    "^(?:please )?(?:name|list|give me|show me) (?:me )?(?:all )?(?:of )?(?:those|the ones|the (?:people|countries|parties|actors|bodies|groups)|everyone|anyone|whoever|(?:the )?names of (?:all |those|the )*),? ?(?=(?:(?:to|with|from|by|against|for|of|about) )?(?:whom|who|which)\\b)",
    "",
  ),
  row(
    "give me the names of all countries that …",
    "^(?:please )?(?:name|list|give me|show me|tell me|i(?:['’]d| would) (?:like|be grateful for)|i (?:need|want)) (?:a list of |the names? of |the list of )(?:all )?(?:the )?(?:those |countries |people |everyone |leaders |groups |ones )*(?=(?:that|who|which) )(?:that|which) ",
    "which countries ",
  ),
  row(
    "…, do you know?",
    "[,.]? +(?:do you (?:happen to )?know|any idea|can you (?:tell me|say)|if you (?:know|can|please)|please|thanks|thank you|i wonder|if i may ask)[.!? ]*$",
    "",
  ),
  // No name, no figure, no question in it, up to a pause or a joining word.
  row(
    "Grim topic, but who …?",
    `^(?:\\p{Lu}?(?:(?!\\b(?:who|whom|whose|which|what|when|where|did|after|before)\\b)(?:[\\p{Ll}'’, -]|\\bI\\b)){3,90}?)(?::|,? but|,? though|,? so|\\.\\.\\.|…| -| –| —)[,:]? (?=${QUESTION})(\\p{Ll})`,
    (_, first = "") => first.toUpperCase(),
    "u",
  ),
];

export const withoutOpening = (text: string): string => rewritten(text, OPENINGS);
