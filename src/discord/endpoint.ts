/** Discord's interactions by HTTP, answered by the same handlers as those of the gateway, within the response. */
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from "discord.js";
import { z } from "zod";
import { type Given, json, type Received } from "../operate/received.js";
import type { Reaction } from "./callback.js";
import type { Attachment } from "./command.js";
import { formOf } from "./form-data.js";
import type { InHand } from "./in-hand.js";
import { type CheckSignature, createSignatureCheck } from "./signature.js";

/** Answers what was signed for the application, and nothing else. Never rejects. */
export type Endpoint = (received: Received) => Promise<Given>;

export interface EndpointOptions {
  /** Of the application, in hexadecimal digits. */
  readonly publicKey: string;
  readonly inHand: InHand;
  /** Calls `send` once, or not at all where nothing is to be answered. Must not reject. */
  readonly attend: (
    interaction: APIInteraction,
    send: (reaction: Reaction) => Promise<void>,
  ) => Promise<void>;
  /** Deletes the message whose button was pressed. Must not reject. */
  readonly remove: (interaction: APIInteraction) => Promise<void>;
}

/** What the handlers cannot do without; all else of an interaction is Discord's word for it, as at the gateway. */
const Interaction = z.looseObject({
  id: z.string(),
  token: z.string(),
  type: z.enum(InteractionType),
  locale: z.string().optional(),
  guild_id: z.string().optional(),
  channel: z.looseObject({ id: z.string() }).optional(),
  user: z.looseObject({ id: z.string() }).optional(),
  member: z
    .looseObject({ user: z.looseObject({ id: z.string() }), permissions: z.string().regex(/^\d{1,40}$/) })
    .optional(),
});

const isInteraction = (value: unknown): value is APIInteraction => Interaction.safeParse(value).success;

export function createEndpoint({ publicKey, inHand, attend, remove }: EndpointOptions): Endpoint {
  const isSigned = createSignatureCheck(publicKey, CLOCKS);
  return async ({ headers, body }) => {
    if (!isSigned(signedOf({ headers, body }))) return json(401, { error: "invalid request signature" });
    const interaction = parse(body);
    if (!isInteraction(interaction)) return json(400, { error: "not an interaction" });
    if (interaction.type === InteractionType.Ping) return json(200, { type: InteractionResponseType.Pong });
    return await new Promise<Given>((resolve) => {
      const taken = inHand.take(async () => {
        await attend(interaction, async (reaction) => {
          const written = new Promise<void>((done) => resolve({ ...givenOf(reaction), written: done }));
          if (reaction.removes !== true) return;
          await written;
          await remove(interaction);
        });
        resolve(json(400, { error: "no answer to that" }));
      });
      if (!taken) resolve(json(503, { error: "stopping" }));
    });
  };
}

/** Discord does not say whether it took a response, so there is no second try with another layout, as over REST. */
const givenOf = ({ answer, files = [] }: Answered): Given => formOf(answer, files);

interface Answered {
  readonly answer: APIInteractionResponse;
  readonly files?: readonly Attachment[];
}

/** The wall's, and one that started right and does not jump. */
const CLOCKS = [Date.now, () => performance.timeOrigin + performance.now()];

function signedOf({ headers, body }: Received): Parameters<CheckSignature>[0] {
  const { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp } = headers;
  return { signature: one(signature), timestamp: one(timestamp), body };
}

/** A header that is given twice is none of Discord's. */
const one = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === "string" ? header : undefined;

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
