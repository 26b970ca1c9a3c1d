/** All that is put into plain words before a question of an event feed is cut; the order of the steps is their precedence. */
import { withoutFeedIdioms } from "../spans/feed-idioms.js";
import { withComposedActs } from "./composed.js";
import { withSplitVerbs } from "./split-verbs.js";
import { withPlainWording } from "./wordings.js";

export const plainly = (text: string): string =>
  withoutFeedIdioms(withComposedActs(withSplitVerbs(withPlainWording(text))));
