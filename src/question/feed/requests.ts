/** A request that was turned down, told from the request: "Sylvania's request for aid was rejected by Freedonia". */
import { type Rewrite, rewritten, row } from "./rewrite.js";

const REQUEST = "(?:request|demand|appeal|call|plea|proposal|offer)s?";
const TURNED_DOWN = "(?:rejected|refused|turned down|declined|rebuffed|denied|dismissed|spurned)";

const ROWS: readonly Rewrite[] = [
  row(
    "whose request for aid was rejected by Freedonia",
    `\\bwhose (?:\\w+ )?${REQUEST} (?:for|to|of) ([^?.,]+?) (was|were|has been|had been|got) ${TURNED_DOWN}`,
    "who $2 rejected $1",
  ),
  row(
    "Sylvania's request for aid was rejected by Freedonia",
    `['’]s? ${REQUEST} (?:for|to|of) ([^?.,]+?) (was|were|been|being|get|got) ${TURNED_DOWN}`,
    " $2 rejected $1",
  ),
  row(
    "whose request for aid did Freedonia reject",
    `\\bwhose (?:\\w+ )?${REQUEST} (?:for|to|of) ([^?.,]+?) (did|has|had) ([^?.,]+?) (reject(?:ed)?|refused?|turn(?:ed)? down|declined?|den(?:y|ied))\\b`,
    "whom $2 $3 $4 $1",
  ),
];

export const rejectedRequests = (text: string): string => rewritten(text, ROWS);
