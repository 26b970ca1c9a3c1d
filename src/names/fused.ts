/** What fuse.js finds among a few choices: the last resort for what is more than a slip away from all of them. */
import { createRequire } from "node:module";
import { lazy } from "../lazy.js";
import type { Choice } from "./choices.js";

/** Read when someone's typing first finds nothing: no question needs it. */
const fuseClass = lazy((): typeof import("fuse.js").default => createRequire(import.meta.url)("fuse.js"));

/** How many slips fuse.js forgives, 0 (none) to 1 (anything): two in a word of six letters still find it. */
const FORGIVES = 0.4;
/** fuse.js compares at most 32 characters; what is longer is no prefix that anyone types. */
const LONGEST = 32;
/** It looks at every choice, some ten microseconds each: of more there would be a pause after every letter. */
const MOST = 1000;

/** The nearest first, of the first thousand choices. */
export function createFused(choices: () => readonly Choice[]): (key: string) => readonly Choice[] {
  const fuse = lazy(() => {
    const Fuse = fuseClass();
    return new Fuse(choices().slice(0, MOST), {
      keys: ["keys"],
      threshold: FORGIVES,
      ignoreLocation: true,
      includeScore: true,
    });
  });
  return (key) =>
    fuse()
      .search(key.slice(0, LONGEST))
      .map(({ item }) => item);
}
