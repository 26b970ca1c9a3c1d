import { distance } from "../text/distance.js";

/**
 * The one of `words` that was most likely meant by `typed`: at most a third of its letters (at least one) are wrong,
 * or it begins with what was typed. Undefined where none is near.
 */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const [best] = words
    .map((word) => {
      const limit = Math.max(1, Math.floor(word.length / 3));
      return { word, limit, mistakes: distance(wanted, word, limit) };
    })
    .filter(({ mistakes, limit }) => mistakes <= limit)
    .toSorted((one, other) => one.mistakes - other.mistakes);
  return best?.word ?? (wanted.length > 1 ? words.find((word) => word.startsWith(wanted)) : undefined);
}
