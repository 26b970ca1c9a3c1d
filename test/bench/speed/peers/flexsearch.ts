import { Index } from "flexsearch";
import type { Peer } from "./peer.js";

/** With `suggest`, since no sentence has all words of a question. */
export const flexsearch: Peer = {
  name: "FlexSearch",
  async build(sentences) {
    const index = new Index();
    sentences.forEach((text, id) => {
      index.add(id, text);
    });
    return async (words) => {
      const [id] = index.search(words, { limit: 1, suggest: true });
      return typeof id === "number" ? id : undefined;
    };
  },
};
