/** A request that was turned down, told from the request: "Sylvania's request for aid was rejected by Freedonia". */

const REQUEST = "(?:request|demand|appeal|call|plea|proposal|offer)s?";
const TURNED_DOWN = "(?:rejected|refused|turned down|declined|rebuffed|denied|dismissed|spurned)";

interface Row {
  readonly name: string;
  readonly said: RegExp;
  readonly plain: string;
}

const ROWS: readonly Row[] = [
  {
    name: "whose request for aid was rejected by Freedonia",
    said: new RegExp(
      `\\bwhose (?:\\w+ )?${REQUEST} (?:for|to|of) ([^?.,]+?) (was|were|has been|had been|got) ${TURNED_DOWN}`,
      "gi",
    ),
    plain: "who $2 rejected $1",
  },
  {
    name: "Sylvania's request for aid was rejected by Freedonia",
    said: new RegExp(
      `['’]s? ${REQUEST} (?:for|to|of) ([^?.,]+?) (was|were|been|being|get|got) ${TURNED_DOWN}`,
      "gi",
    ),
    plain: " $2 rejected $1",
  },
  {
    name: "whose request for aid did Freedonia reject",
    said: new RegExp(
      `\\bwhose (?:\\w+ )?${REQUEST} (?:for|to|of) ([^?.,]+?) (did|has|had) ([^?.,]+?) (reject(?:ed)?|refused?|turn(?:ed)? down|declined?|den(?:y|ied))\\b`,
      "gi",
    ),
    plain: "whom $2 $3 $4 $1",
  },
];

export const rejectedRequests = (text: string): string =>
  ROWS.reduce((said, { said: pattern, plain }) => said.replace(pattern, plain), text);
