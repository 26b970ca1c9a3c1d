/** Whom we are compared with, in the order of the table. */
import { flexsearch } from "./flexsearch.js";
import { fuse } from "./fuse.js";
import { minisearch } from "./minisearch.js";
import { orama } from "./orama.js";
import type { Peer } from "./peer.js";

export const PEERS: readonly Peer[] = [minisearch, flexsearch, orama, fuse];
