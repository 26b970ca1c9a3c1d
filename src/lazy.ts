/** What is costly to make and often not needed: made when it is first asked for, and only once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is worked out for each key once. Only for keys of which there are few: all are kept. */
export function remembered<T, K = string>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same of an object, for as long as there is one. */
export function rememberedOf<T extends object, R>(make: (object: T) => R): (object: T) => R {
  const made = new WeakMap<T, { readonly value: R }>();
  return (object) => {
    const known = made.get(object) ?? { value: make(object) };
    made.set(object, known);
    return known.value;
  };
}
