import MiniSearch from "minisearch";
import type { Peer } from "./peer.js";

export const minisearch: Peer = {
  name: "MiniSearch",
  async build(sentences) {
    const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ["text"] });
    index.addAll(sentences.map((text, id) => ({ id, text })));
    return async (words) => {
      const id: unknown = index.search(words)[0]?.id;
      return typeof id === "number" ? id : undefined;
    };
  },
};
