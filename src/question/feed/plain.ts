/** All that is put into plain words before a question of an event feed is cut; the order of the steps is their precedence. */

import type { Lexicon } from "../words/lexicon.js";
import { withPlainActs } from "./acts.js";
import { withComposedActs } from "./composed.js";
import { withoutFeedIdioms } from "./idioms.js";
import { withoutRemark } from "./remarks.js";
import { respelled } from "./respelled.js";
import { withSplitVerbs } from "./split-verbs.js";
import { withPlainWording } from "./wordings.js";

export const plainly = (text: string, lexicon: Lexicon): string =>
  withoutFeedIdioms(
    withComposedActs(
      withPlainActs(withSplitVerbs(withPlainWording(withoutRemark(respelled(text, lexicon))))),
    ),
  );
