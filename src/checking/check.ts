/** What came of checking a message: data, not words. Nothing here says that anything is false: the data may not have it. */
import type { Event, Status } from "../dataset/schema.js";
import type { Mode } from "../ontology/schema.js";
import type { Interval } from "../time/interval.js";
import type { Amount, Claim } from "./claim.js";
import type { Times } from "./how-often.js";

export type Check =
  | {
      readonly kind: "checked";
      /** In the order of the message; at least one. */
      readonly findings: readonly Finding[];
      /** Sentences in which there is nothing to look up. */
      readonly leftOut: number;
      /** The message is longer than is read, or has more claims than are looked up. */
      readonly cut: boolean;
    }
  /** There is text, and nothing in it that could be looked up. */
  | { readonly kind: "no-claim"; readonly leftOut: number; readonly cut: boolean }
  /** There is no text. */
  | { readonly kind: "no-text" };

/** A claim, and the events that come nearest to it, the nearest first. */
export interface Finding {
  readonly claim: Claim;
  /**
   * `agrees`: in all that it says. `partly`: nothing differs, but something is left open or was not compared. `near`:
   * nothing differs, but it names someone whom the data does not know. `none`: no event is near.
   */
  readonly verdict: "agrees" | "partly" | "differs" | "near" | "none";
  readonly nearest: readonly Comparison[];
  /** Words of the message with which nothing of the nearest event was compared. */
  readonly unchecked: readonly string[];
}

export interface Comparison {
  readonly event: Event;
  readonly aspects: readonly Aspect[];
}

/** `open`: not recorded, or recorded so loosely that both may be right. */
export type Outcome = "agrees" | "differs" | "open";

/** One thing that a claim says, beside what the event has there. */
export type Aspect = { readonly outcome: Outcome } & (
  | {
      readonly of: "participant";
      /** Entity ids, any of which is meant. */
      readonly said: readonly string[];
      /** Where it differs: who took part that the claim does not name. */
      readonly recorded: readonly string[];
    }
  /** Both took part, but each in the other's place. */
  | { readonly of: "direction" }
  | { readonly of: "kind"; readonly type: string; readonly mode: Mode | undefined }
  | { readonly of: "date"; readonly said: Interval; readonly recorded: Interval }
  | { readonly of: "place"; readonly said: readonly string[]; readonly recorded: string | undefined }
  | { readonly of: "status"; readonly said: "occurred" | "not" | "off"; readonly recorded: Status }
  | { readonly of: "quantity"; readonly said: Amount; readonly recorded: Event["quantity"] }
  /** How often such a thing happened. */
  | { readonly of: "times"; readonly said: Times; readonly recorded: number }
  /** `recorded`: when it was for the first or the last time, as far as the data goes. */
  | { readonly of: "order"; readonly said: "first" | "last"; readonly recorded: Interval }
  | { readonly of: "topic"; readonly topics: readonly string[] }
);
