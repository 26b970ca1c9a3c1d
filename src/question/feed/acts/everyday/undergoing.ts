/** What one undergoes, put as if one did it: "came under attack from", "stood accused of", "was handed an ultimatum by", "underwent an inspection by". */
import { inflect } from "../../../../ontology/inflect.js";
import { type Rewrite, row } from "../../patterns/rewrite.js";

const BE = "(was|were|is|are|been|being|got|get)";
const FROM = "(?:from|by|at the hands of|of)";
const AIR = "(?:air[- ]?strikes?|air[- ]?raids?|aerial bombing|bombs from the air|bombing raids?)";
const SUFFERED =
  "(?:faced?|suffered|came in for|drew|attracted|earned|met with|endured|took|incurred|sustained)";
/** Whose it was, and what was done. */
const DEEDS: Readonly<Record<string, string>> = {
  abduction: "abduct",
  kidnapping: "kidnap",
  murder: "murder",
  killing: "kill",
  torture: "torture",
  arrest: "arrest",
  assassination: "assassinate",
  deportation: "deport",
  expulsion: "deport",
  detention: "arrest",
  release: "release",
  rape: "rape",
};

/** In order: a row may go on with what one before it made. */
export const UNDERGOING: readonly Rewrite[] = [
  row("was taken prisoner by", `\\b${BE} (?:ever )?(?:taken|made|held) prisoners?\\b`, "$1 arrested"),
  row(
    "took Lind prisoner, whom did Freedonia take prisoner",
    "\\b(take|took|taken) (?:((?:(?!\\b(?:who|when|which|before|after)\\b)[^?,;]){2,50}?) )?prisoners?(?=[?.,\\s]*$| (?:in|on|during|between|before|after|first|last|most)\\b)",
    (_, took, whom) => `${took === "take" ? "arrest" : "arrested"}${whom ? ` ${whom}` : ""}`,
  ),
  row(
    "came under attack from",
    `\\b(?:came|come|comes|fell|fall|was|were|been) under (?:military |armed )?attack ${FROM}\\b`,
    "was attacked by",
  ),
  row(
    "was hit by air strikes from",
    `\\b${BE} (?:hit|struck|pounded|targeted|attacked|bombed|killed) (?:by|in|with) (?:an? |the |some )?${AIR} (?:${FROM}|carried out by|launched by)\\b`,
    "$1 bombed from the air by",
  ),
  row(
    "was hit by Freedonia's air strikes",
    `\\b${BE} (?:hit|struck|pounded|targeted|attacked|bombed|killed) (?:by|in) ([^?,]{2,50}?)(?:['’]s?)? ${AIR}(?=[?.,\\s]*$| (?:in|on|during|between|before|after|first|last|most)\\b)`,
    "$1 bombed from the air by $2",
  ),
  row(
    "whose warplanes struck Freedonia",
    "\\bwhose (?:war ?planes|planes|jets|fighter jets|aircraft|air force|bombers|drones) (?:struck|hit|bombed|attacked|pounded|targeted|raided)\\b",
    "who bombed from the air",
  ),
  row(
    "came in for criticism from",
    `\\b${SUFFERED} (?:some |much |harsh |sharp |strong |fierce |heavy |the )*(?:criticism|condemnation|flak|censure|a rebuke|rebukes|scorn)(?: from| by| at the hands of)\\b`,
    "was criticised by",
  ),
  row(
    "won praise from",
    "\\b(?:earned|won|drew|attracted|received|got|enjoyed|came in for) (?:some |much |high |warm |the |an? )*(?:praise|plaudits|compliments|endorsement|accolades) (?:from|by|of)\\b",
    "was praised by",
  ),
  row(
    "was kicked out by",
    `\\b${BE} (?:(?:kicked|thrown|chucked|turfed|booted|driven|ordered) out|sent (?:packing|home)|shown the door) by\\b`,
    "$1 deported by",
  ),
  row("stood accused of", "\\bst(?:oo|an)ds? accused\\b", "was accused"),
  row(
    "was handed an ultimatum by",
    `\\b${BE} (?:handed|served|presented|issued|slapped|faced)(?: with)? (an? ultimatum|a deadline)\\b`,
    (_, be) => `${be} given an ultimatum`,
  ),
  row(
    "faced an ultimatum from",
    "\\b(?:faced|received|got) (?:an ultimatum|a deadline) from\\b",
    "was given an ultimatum by",
  ),
  row(
    "whose abduction was blamed on Freedonia",
    `\\bwhose (${Object.keys(DEEDS).join("|")}) (?:was|is|has been) (?:blamed on|put down to|pinned on|attributed to|the work of|carried out by|ordered by|laid at the door of)\\b`,
    (_, deed = "") => `who was ${inflect(DEEDS[deed.toLowerCase()] ?? deed, "participle")} by`,
  ),
  row(
    "whose inspection did Freedonia undergo",
    "\\bwhose inspections? (did|has|had|have) ([^?,]{2,50}?) (?:undergo|undergone|face|faced|accept|accepted|receive|received)\\b",
    "whom $1 $2 receive inspectors",
  ),
  row(
    "underwent an inspection by",
    "\\b(?:under(?:went|go|gone)) (?:an? )?inspections? (?:by|from|of)\\b",
    "received inspectors",
  ),
];
