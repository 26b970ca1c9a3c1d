import { create, insertMultiple, search } from "@orama/orama";
import type { Peer } from "./peer.js";

/** Sentences that it takes in at a time. */
const BATCH = 5000;

export const orama: Peer = {
  name: "Orama",
  async build(sentences) {
    const index = create({ schema: { text: "string" } });
    const documents = sentences.map((text, at) => ({ id: String(at), text }));
    await insertMultiple(index, documents, BATCH);
    return async (words) => {
      const { hits } = await search(index, { term: words, limit: 1 });
      return hits[0] && Number(hits[0].id);
    };
  },
};
