/**
 * Damerau–Levenshtein distance (optimal string alignment): insert, delete, replace, and swap of neighbours cost 1 each.
 *
 *         d r i a n
 *       0 1 2 3 4 5        drain → drian: the swap "ai" → "ia" is one step, so the
 *     d 1 0 1 2 3 4        bottom right is 1, not 2.
 *     r 2 1 0 1 2 3
 *     a 3 2 1 1 1 2
 *     i 4 3 2 1 1 2
 *     n 5 4 3 2 2 1
 *
 * Returns `limit + 1` as soon as the distance must exceed `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j - 1] ?? 0) + (same ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
