/** Two sentences, of which the second only asks who or when it was: "A North African leader visited Lind. Who was he?" */
import { type Rewrite, rewritten, row } from "../patterns/rewrite.js";

const PERSON =
  "(?:(?:prime |foreign |defen[cs]e |interior )?ministers?|presidents?|leaders?|politicians?|officials?|diplomats?|person|man|woman|figure|general|commander|lawyer|judge|mp|king|militant|rebel|head of (?:state|government))";
const BODY =
  "(?:countr(?:y|ies)|states?|nations?|groups?|part(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|militias?|army|governments?|compan(?:y|ies)|agenc(?:y|ies)|neighbou?rs?|powers?|actors?|sides?)";
/** A part of the world, of which a feed's names tell nothing. */
const REGION =
  "(?:(?:north|south|east|west|central|northern|southern|eastern|western|sub-saharan|latin|middle|far)[ -]*)*(?:african|asian|european|american|eastern|arab|balkan|nordic|caribbean|gulf)";
const LOOSE = `(?:(?:certain|particular|foreign|senior|top|high-ranking|prominent|fellow|neighbou?ring|other|single|different|world|${REGION}) )*`;
const WAS = "(?:was|were|is|are|might|could)(?: have been)?";
const IT = "(?:he|she|it|they|that|this|the (?:one|person|country|leader|group)|(?:that|this) \\w+)";
const ASKED = `(?:who|which|what)(?: one| country| group| person| ${PERSON}| ${BODY})? ${WAS} ${IT}`;

/** "A Ghanaian minister" is one of Ghana's; an "African leader" is anyone. */
const kind = (described: string | undefined, noun: string): string =>
  described === undefined || described.trim() === ""
    ? /^countr/i.test(noun)
      ? "which country"
      : "who"
    : `which ${described}${noun}`;

const SCENES: readonly Rewrite[] = [
  row(
    "in 2010 a North African leader visited Lind. Who was he?",
    `^((?:in|on|during|back in) [^.?,]{3,30}?,? )?(?:an?|one|some) ${LOOSE}((?:[A-Z]\\w+ )?)(${PERSON}|${BODY}) ([^.?]+)[.] +(?:and )?${ASKED}[?. ]*$`,
    (_, when, described, noun, act) =>
      `${kind(described, noun ?? "")} ${act}${when ? ` ${when.replace(/,? $/, "")}` : ""}?`,
    "i",
  ),
  row(
    "Lind visited a North African country. Which one was it?",
    `^([^.?]+?) (?:an?|one|some) ${LOOSE}((?:[A-Z]\\w+ )?)(${PERSON}|${BODY})((?: (?:in|on|during) [^.?]+)?)[.] +(?:and )?(?:${ASKED}|(?:which|who|what)(?: one| country)?)[?. ]*$`,
    (_, act, described, noun, when) =>
      `${act} ${kind(described, noun ?? "").replace(/^who$/, "whom")}${when ?? ""}?`,
    "i",
  ),
];

export const withPlainScenes = (text: string): string => rewritten(text, SCENES);
