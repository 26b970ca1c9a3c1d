/** All that is put into plain words before a question of an event feed is cut; the order of the steps is their precedence. */

import type { Lexicon } from "../words/lexicon.js";
import { withPlainAccusing } from "./accusing.js";
import { withPlainActs } from "./acts.js";
import { withoutAsides } from "./asides-of-asking.js";
import { withCarriedOut } from "./carried-out.js";
import { withPlainCauses } from "./causes.js";
import { withPlainComparisons } from "./compared.js";
import { withComposedActs } from "./composed.js";
import { withPlainDeeds } from "./deeds.js";
import { withPlainEasings } from "./easings.js";
import { withPlainForcing } from "./forcing.js";
import { withPlainGiving } from "./giving.js";
import { withoutFeedIdioms } from "./idioms.js";
import { withPlainIntentions } from "./intentions.js";
import { withPlainMeasures } from "./measures.js";
import { withNewspaperWords } from "./newspaper-words.js";
import { withoutOpening } from "./openings.js";
import { withPair } from "./pairs.js";
import { withRarerActs } from "./rarer-acts.js";
import { withoutRemark } from "./remarks.js";
import { respelled } from "./respelled.js";
import { withPlainScenes } from "./scenes.js";
import { withPlainSequels } from "./sequels.js";
import { withSplitVerbs } from "./split-verbs.js";
import { withPlainUrging } from "./urging.js";
import { withWhose } from "./whose.js";
import { withPlainWording } from "./wordings.js";

/** In order: each goes on with what the ones before it made. */
const STEPS: readonly ((text: string) => string)[] = [
  withoutOpening,
  withPlainScenes,
  withPair,
  withoutRemark,
  withoutAsides,
  withPlainCauses,
  withPlainSequels,
  withPlainIntentions,
  withPlainComparisons,
  withPlainWording,
  withPlainDeeds,
  withWhose,
  withPlainMeasures,
  withPlainAccusing,
  withPlainGiving,
  withPlainForcing,
  withPlainEasings,
  withPlainUrging,
  withCarriedOut,
  withRarerActs,
  withNewspaperWords,
  withSplitVerbs,
  withPlainActs,
  withComposedActs,
  withoutFeedIdioms,
];

export const plainly = (text: string, lexicon: Lexicon): string =>
  STEPS.reduce((said, step) => step(said), respelled(text, lexicon));
