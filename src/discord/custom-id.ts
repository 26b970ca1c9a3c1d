/**
 * The custom_id of a button that asks a question: what it asks and a seal, so that it works after a restart and on any
 * shard, and nobody can forge one. `ask:` + 16 characters of seal + the question.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { LIMITS } from "./limits.js";

export interface Seal {
  /** Undefined where the question is too long for a custom_id. */
  write(question: string): string | undefined;
  /** Undefined where it is not one of ours, or was tampered with. */
  read(customId: string): string | undefined;
}

const PREFIX = "ask:";
const SEAL_LENGTH = 16;

/** The key comes from the bot's token, which stays what it is over a restart and never leaves the process. */
export function createSeal(token: string): Seal {
  const key = createHmac("sha256", token).update("dateline custom_id").digest();
  const sealOf = (question: string): string =>
    createHmac("sha256", key).update(question).digest("base64url").slice(0, SEAL_LENGTH);

  return {
    write(question) {
      const customId = `${PREFIX}${sealOf(question)}${question}`;
      return customId.length > LIMITS.button.customId ? undefined : customId;
    },
    read(customId) {
      if (!customId.startsWith(PREFIX)) return undefined;
      const seal = Buffer.from(customId.slice(PREFIX.length, PREFIX.length + SEAL_LENGTH));
      const question = customId.slice(PREFIX.length + SEAL_LENGTH);
      const expected = Buffer.from(sealOf(question));
      return seal.length === expected.length && timingSafeEqual(seal, expected) ? question : undefined;
    },
  };
}
