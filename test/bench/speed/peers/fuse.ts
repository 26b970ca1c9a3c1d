import Fuse from "fuse.js";
import type { Peer } from "./peer.js";

/** As it comes, but for where in the sentence the words stand, which says nothing here. */
export const fuse: Peer = {
  name: "fuse.js",
  async build(sentences) {
    const index = new Fuse(sentences, { ignoreLocation: true });
    return async (words) => index.search(words, { limit: 1 })[0]?.refIndex;
  },
};
