/** What the benchmark asks of the probe in the bot's process, and what that answers. */
import { z } from "zod";

export const Question = z.discriminatedUnion("ask", [
  z.object({ ask: z.literal("memory") }),
  z.object({ ask: z.literal("processor") }),
  /** `by` milliseconds away from the true time. */
  z.object({ ask: z.literal("clock"), by: z.number() }),
]);
export type Question = z.infer<typeof Question>;

/** Bytes, after the garbage has been collected. */
export const Memory = z.object({ resident: z.number(), heap: z.number() });
export type Memory = z.infer<typeof Memory>;

/** Ms of processor time that the process has used. */
export const Processor = z.number();
