/** All that is put into plain words before a question of an event feed is cut; the order of the steps is their precedence. */
import { withoutFeedIdioms } from "../spans/feed-idioms.js";
import type { Lexicon } from "../words/lexicon.js";
import { withPlainActs } from "./acts.js";
import { withPlainComparisons } from "./compared.js";
import { withComposedActs } from "./composed.js";
import { withCarriedOut } from "./carried-out.js";
import { withPlainIntentions } from "./intentions.js";
import { withNewspaperWords } from "./newspaper-words.js";
import { withoutOpening } from "./openings.js";
import { withRarerActs } from "./rarer-acts.js";
import { withoutRemark } from "./remarks.js";
import { respelled } from "./respelled.js";
import { withPlainScenes } from "./scenes.js";
import { withPlainSequels } from "./sequels.js";
import { withSplitVerbs } from "./split-verbs.js";
import { withPlainWording } from "./wordings.js";

/** In order: each goes on with what the ones before it made. */
const STEPS: readonly ((text: string) => string)[] = [
  withoutOpening,
  withPlainScenes,
  withoutRemark,
  withPlainSequels,
  withPlainIntentions,
  withPlainComparisons,
  withPlainWording,
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
