/**
 * All that is put into plain words before a question of an event feed is cut; the order of the steps is their precedence.
 * Rooms: `spelling/` slips in everyday words; `asking/` the sentences around a question and the turns of asking; `acts/`
 * everyday words for what was done; `matters/` acts that are divided by what they are about; `patterns/` how a row is tried
 * and written; `kinds/`, no step here, an act told by the words of its description.
 */

import type { Lexicon } from "../words/lexicon.js";
import { withPlainAccusing } from "./acts/accusing.js";
import { withCarriedOut } from "./acts/carried-out.js";
import { withPlainCauses } from "./acts/causes.js";
import { withPlainDeeds } from "./acts/deeds.js";
import { withPlainEasings } from "./acts/easings.js";
import { withPlainActs } from "./acts/everyday/everyday.js";
import { withPlainForcing } from "./acts/forcing/forcing.js";
import { withPlainGiving } from "./acts/giving.js";
import { withoutFeedIdioms } from "./acts/idioms.js";
import { withPlainIntentions } from "./acts/intentions.js";
import { withPlainMeasures } from "./acts/measures.js";
import { withNewspaperWords } from "./acts/newspaper-words.js";
import { withRarerActs } from "./acts/rarer-acts.js";
import { withSplitVerbs } from "./acts/split-verbs/split-verbs.js";
import { withPlainUrging } from "./acts/urging.js";
import { withoutAsides } from "./asking/asides.js";
import { withPlainComparisons } from "./asking/compared.js";
import { withoutContractions } from "./asking/contracted.js";
import { withoutGlosses } from "./asking/glosses.js";
import { withInterest } from "./asking/interest.js";
import { withKeywordsAsked } from "./asking/keywords.js";
import { withMoment } from "./asking/moments.js";
import { withPlainMost } from "./asking/most.js";
import { withoutOpening } from "./asking/openings.js";
import { withPair } from "./asking/pairs.js";
import { withPlainPeriods } from "./asking/periods.js";
import { withPlainerWords } from "./asking/plainer.js";
import { withoutRemark } from "./asking/remarks.js";
import { withPlainScenes } from "./asking/scenes.js";
import { withPlainSequels } from "./asking/sequels.js";
import { withWhose } from "./asking/whose.js";
import { withPlainWording } from "./asking/wordings/wordings.js";
import { withComposedActs } from "./matters/composed.js";
import { respelled } from "./spelling/respelled.js";

/** In order: each goes on with what the ones before it made. */
const STEPS: readonly ((text: string) => string)[] = [
  withInterest,
  withoutOpening,
  withoutGlosses,
  withPlainScenes,
  withPlainerWords,
  withMoment,
  withPair,
  withoutRemark,
  withoutContractions,
  withPlainPeriods,
  withPlainMost,
  withoutAsides,
  withKeywordsAsked,
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
