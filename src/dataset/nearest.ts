/** Suggests what was meant by an id, a key or a word that does not exist. */
import Fuse from "fuse.js";

/** Up to this many choices are listed in full where none is near. */
const LISTED = 12;

export type Suggest = (text: string) => string | undefined;

/** The index is built at the first use, so that a sound dataset costs nothing. */
export function createSuggest(choices: () => Iterable<string>): Suggest {
  let fuse: Fuse<string> | undefined;
  let known: readonly string[] = [];
  const made = new Map<string, string | undefined>();
  const suggest: Suggest = (text) => {
    if (!fuse) {
      known = [...choices()];
      fuse = new Fuse(known, { threshold: 0.45, ignoreLocation: true });
    }
    const [best] = fuse.search(text, { limit: 1 });
    if (best) return `did you mean “${best.item}”?`;
    return known.length > 0 && known.length <= LISTED ? `known: ${known.join(", ")}` : undefined;
  };
  return (text) => {
    if (!made.has(text)) made.set(text, suggest(text));
    return made.get(text);
  };
}
