/** All that is put into plain words before a question of an event feed is cut; the order of the steps is their precedence. */

import type { Lexicon } from "../words/lexicon.js";
import { withPlainAccusing } from "./accusing.js";
import { withPlainActs } from "./acts.js";
import { withoutAsides } from "./asides-of-asking.js";
import { withPlainCauses } from "./causes.js";
import { withComposedActs } from "./composed.js";
import { withPlainDeeds } from "./deeds.js";
import { withPlainEasings } from "./easings.js";
import { withoutFeedIdioms } from "./feed-idioms.js";
import { withPlainForcing } from "./forcing.js";
import { withPlainGiving } from "./giving.js";
import { withPlainMeasures } from "./measures.js";
import { withoutOpening } from "./openings.js";
import { withPair } from "./pairs.js";
import { withoutRemark } from "./remarks.js";
import { respelled } from "./respelled.js";
import { withSplitVerbs } from "./split-verbs.js";
import { withPlainUrging } from "./urging.js";
import { withWhose } from "./whose.js";
import { withPlainWording } from "./wordings.js";

/** In order. */
const STEPS: readonly ((text: string) => string)[] = [
  withoutOpening,
  withPair,
  withoutRemark,
  withoutAsides,
  withPlainWording,
  withPlainCauses,
  withPlainDeeds,
  withWhose,
  withPlainMeasures,
  withPlainAccusing,
  withPlainGiving,
  withPlainForcing,
  withPlainEasings,
  withPlainUrging,
  withSplitVerbs,
  withPlainActs,
  withComposedActs,
  withoutFeedIdioms,
];

export const plainly = (text: string, lexicon: Lexicon): string =>
  STEPS.reduce((said, step) => step(said), respelled(text, lexicon));
