/** What a review may find odd in a sound dataset, and a curator's word that it is right all the same. */
import { z } from "zod";

/** The kinds of warning, in the order of the review; src/review/ finds them. */
export const WarningKind = z.enum([
  "likely-duplicate",
  "out-of-term",
  "office-held-twice",
  "outside-its-country",
  "plan-without-outcome",
  "unused-entity",
  "unused-topic",
  "unused-source",
  "no-locator",
  "no-evidence-for",
  "date-after-publication",
  "placeless-visit",
  "alias-shared",
  "stale-acceptance",
]);

/** One record of accepted.json: every warning of that kind at those records is explained by it. */
export const Acceptance = z.strictObject({
  // A stale acceptance is mended by taking it out.
  warning: WarningKind.exclude(["stale-acceptance"]).describe("the kind of warning, as `check` prints it"),
  records: z.array(z.string().trim().min(1)).min(1).describe("the ids of the records that `check` warns of"),
  why: z.string().trim().min(1).describe("why they are right as they are"),
});

export type WarningKind = z.infer<typeof WarningKind>;
export type Acceptance = z.infer<typeof Acceptance>;
