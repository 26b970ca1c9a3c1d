/** Discord's signature under what it sends by HTTP: Ed25519, over the timestamp and the body as it came. */
import { createPublicKey, verify } from "node:crypto";

export interface Signed {
  /** `X-Signature-Ed25519`: 128 hexadecimal digits. */
  readonly signature: string | undefined;
  /** `X-Signature-Timestamp`: seconds since 1970. */
  readonly timestamp: string | undefined;
  readonly body: Buffer;
}

export type CheckSignature = (signed: Signed) => boolean;

const SIGNATURE = /^[\da-f]{128}$/i;
const TIMESTAMP = /^\d{1,12}$/;
/** Seconds. What was overheard is of no use later; Discord's own way here takes less than one. */
const OLDEST = 5 * 60;

/**
 * `publicKey` has 64 hexadecimal digits. `clocks` give milliseconds since 1970; a timestamp is refused if it is more
 * than five minutes off by all of them, so that no one clock that was set wrong or jumps silences the bot.
 */
export function createSignatureCheck(publicKey: string, clocks: readonly (() => number)[]): CheckSignature {
  const x = Buffer.from(publicKey, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return ({ signature = "", timestamp = "", body }) => {
    if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return false;
    const isOld = clocks.every((now) => Math.abs(now() / 1000 - Number(timestamp)) > OLDEST);
    const signed = Buffer.concat([Buffer.from(timestamp), body]);
    return !isOld && verify(null, signed, key, Buffer.from(signature, "hex"));
  };
}
