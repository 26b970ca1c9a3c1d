/** The stems of words that may tell of an act. */
import { root } from "../../../text/stem.js";
import { keyOf } from "../../../text/tokens.js";

/** What stands in every label. */
const SMALL = new Set(
  "a an the of to for with on in or and not by from at its their be is as whom made make makes express engage it he she they him her them his that this those these who what which".split(
    " ",
  ),
);

/** What people say of any act and of its time; it tells of none. */
const VAGUE = new Set(
  "stuff thing things matters something anything someone somebody anyone anybody else there their then ever once frequent frequently occasion occasions times number greatest highest biggest largest perpetrator perpetrators culprit exact exactly date dates same such very just right immediately recently previously earlier later others another various several many some any all kind kinds sort sorts would could should have has had been being was were did does doing done get got while when said say says saying announce announced announces declare declared declares took take taken put kept keep record records recorded report reported found find one ones way ways point other".split(
    " ",
  ),
);

export const stemsOf = (text: string): readonly string[] =>
  keyOf(text)
    .split(" ")
    .filter((word) => word.length > 2 && !SMALL.has(word) && !VAGUE.has(word))
    .map(root);
