/** What a client sends to log in to the gateway, or to take up where it left off. */
import { z } from "zod";

const wholeNumber = z.number().int().min(0);

export const Identify = z.looseObject({
  token: z.string(),
  intents: z.number().int(),
  properties: z.looseObject({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([wholeNumber, wholeNumber.min(1)]).optional(),
});

export const Resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number().int() });
