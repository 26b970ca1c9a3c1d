/** The ids of what came last: Discord may deliver a thing twice, and it is to be answered once. */
export interface Seen {
  /** Whether it is new. From now on it is not, until as many others came as are remembered. */
  isNew(id: string): boolean;
}

/** Remembers the last `most` ids. */
export function createSeen(most: number): Seen {
  const ids = new Set<string>();
  return {
    isNew(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      // A set keeps the order in which it was filled.
      for (const oldest of ids) {
        if (ids.size <= most) break;
        ids.delete(oldest);
      }
      return true;
    },
  };
}
