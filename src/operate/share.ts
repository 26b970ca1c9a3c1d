/** Of the last so many, how many were of one sort. */
export interface Share {
  add(counts: boolean): void;
  /** From 0 to 1; 0 before the first. */
  value(): number;
}

/** `size` is how many are looked back on, at least 1. */
export function createShare(size: number): Share {
  const last: boolean[] = [];
  let next = 0;
  let counted = 0;
  return {
    add(counts) {
      if (last[next] === true) counted -= 1;
      if (counts) counted += 1;
      last[next] = counts;
      next = (next + 1) % size;
    },
    value: () => (last.length === 0 ? 0 : counted / last.length),
  };
}
