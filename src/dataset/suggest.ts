/** Suggests what was meant by an id, a key or a word that does not exist. */
import { nearest } from "../text/nearest.js";

/** Up to this many choices are listed in full where none is near. */
const LISTED = 12;
/** A dataset that is wrong throughout is not worth a search for each of its records. */
const SEARCHES = 200;

/** A hint, "did you mean “joe-biden”?", or undefined where nothing is near. */
export type Suggest = (text: string) => string | undefined;

/** `choices` is called at the first use only, so that a sound dataset costs nothing. */
export function createSuggest(choices: () => Iterable<string>): Suggest {
  let known: readonly string[] | undefined;
  const made = new Map<string, string | undefined>();
  const suggest: Suggest = (text) => {
    known ??= [...choices()];
    const best = nearest(text, known) ?? sharing(text, known) ?? within(text, known);
    if (best !== undefined) return `did you mean “${best}”?`;
    return known.length > 0 && known.length <= LISTED ? `known: ${known.join(", ")}` : undefined;
  };
  return (text) => {
    if (!made.has(text) && made.size < SEARCHES) made.set(text, suggest(text));
    return made.get(text);
  };
}

/** The one that shares most words, where one has all words of the other: biden, joe-biden. */
function sharing(text: string, known: readonly string[]): string | undefined {
  const words = new Set(text.split("-"));
  let best: string | undefined;
  let most = 0;
  for (const each of known) {
    const others = each.split("-");
    const shared = others.filter((word) => words.has(word)).length;
    if (shared > most && (shared === words.size || shared === others.length)) [best, most] = [each, shared];
  }
  return best;
}

/** The longest that the text begins or ends with: call in phonecall. */
function within(text: string, known: readonly string[]): string | undefined {
  return known
    .filter((each) => each.length >= 4 && (text.startsWith(each) || text.endsWith(each)))
    .sort((one, other) => other.length - one.length)[0];
}
