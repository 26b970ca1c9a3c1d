/** What is measured in a process of its own, so that each has its own memory, and what comes of it. */
import { z } from "zod";
import { Asked } from "./measure.js";

/** An engine that is built and asked. */
export const Engine = z.object({
  /** From what lies on the disk, or in memory, to something that answers. */
  build_ms: z.number(),
  /** Resident memory of the process thereafter, in MiB. */
  rss_mb: z.number(),
  ...Asked.shape,
});
export type Engine = z.infer<typeof Engine>;

/** Names typed with one slip; `right` is the share of which the name is among 25 choices. */
export const Typed = z.object({ part: z.string(), slip: z.string(), ...Asked.shape });
export type Typed = z.infer<typeof Typed>;

export const Typing = z.object({
  names: z.int(),
  /** The first letter of all, for which the index is made. */
  first_ms: z.number(),
  own: z.array(Typed),
  fuse: z.array(Typed),
});
export type Typing = z.infer<typeof Typing>;

export const Growth = z.object({
  times: z.int(),
  events: z.int(),
  names: z.int(),
  ...Engine.shape,
});
export type Growth = z.infer<typeof Growth>;

const asking = { questions: z.string(), limit: z.int() };
export const Job = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("peer"), name: z.string(), graph: z.string(), ...asking }),
  z.object({ kind: z.literal("own"), dir: z.string(), ...asking }),
  z.object({ kind: z.literal("typing"), dir: z.string() }),
  z.object({ kind: z.literal("growth"), dir: z.string(), times: z.int(), ...asking }),
]);
export type Job = z.infer<typeof Job>;
