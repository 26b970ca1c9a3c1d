/** The pages that rows point to, each kept once. */
export interface Links {
  /** Its place in the list plus one; 0 for no address, or what is none. */
  at(url: string): number;
  readonly all: readonly string[];
}

export function createLinks(): Links {
  const places = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    at(url) {
      if (!/^https?:\/\/[^\s]+$/i.test(url)) return 0;
      const known = places.get(url);
      if (known !== undefined) return known;
      all.push(url);
      places.set(url, all.length);
      return all.length;
    },
  };
}
