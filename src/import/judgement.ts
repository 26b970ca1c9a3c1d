/** What becomes of a document. */
import type { Draft } from "./event/draft.js";
import type { Finding, LeftOut } from "./reasons.js";

export type Judgement =
  /** `open`: what of it is left for a person. */
  | { readonly kind: "events"; readonly drafts: readonly Draft[]; readonly open: readonly Finding[] }
  | { readonly kind: "left-out"; readonly reason: LeftOut; readonly sentence: string }
  /** `understood`: what could be told, in a few words. */
  | { readonly kind: "decide"; readonly findings: readonly Finding[]; readonly understood?: string };

export const decide = (findings: readonly Finding[], understood?: string): Judgement => ({
  kind: "decide",
  findings,
  ...(understood !== undefined && { understood }),
});

export const DOMESTIC: Judgement = {
  kind: "left-out",
  reason: "domestic",
  sentence:
    "Nobody from another country or international body takes part, and the title has no foreign matter.",
};
