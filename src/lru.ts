/** What was worked out or read for the keys that were asked for last; those not asked for the longest leave first. */
export interface Lru<K, V> {
  /** Makes the key the last asked for. */
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
}

/** Holds at most `most` keys. */
export function createLru<K, V>(most: number): Lru<K, V> {
  // A Map gives its keys in the order in which they came.
  const held = new Map<K, V>();
  const set = (key: K, value: V): void => {
    held.delete(key);
    held.set(key, value);
    if (held.size <= most) return;
    for (const oldest of held.keys()) {
      held.delete(oldest);
      return;
    }
  };
  return {
    get(key) {
      const value = held.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => void held.delete(key),
  };
}
