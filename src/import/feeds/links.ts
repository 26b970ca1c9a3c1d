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
      const own = detached(url);
      all.push(own);
      places.set(own, all.length);
      return all.length;
    },
  };
}

/** A part of a text keeps the whole of it in memory, here hundreds of lines of the feed for one address; a copy does not. */
const detached = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
