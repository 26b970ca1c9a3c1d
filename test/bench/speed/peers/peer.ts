/** A search engine that one would otherwise use. */
export interface Peer {
  readonly name: string;
  /** Of each sentence its position is its id. */
  build(sentences: readonly string[]): Promise<FindFirst>;
}

/** The position of the first sentence that is found for the words; undefined for none. */
export type FindFirst = (words: string) => Promise<number | undefined>;
