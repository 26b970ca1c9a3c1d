/** Signs what a test sends to the interactions endpoint, as Discord does with a key that it alone has. */
import { generateKeyPairSync, sign } from "node:crypto";
import type { Received } from "../../src/operate/received.js";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const { x = "" } = publicKey.export({ format: "jwk" });

/** As the developer portal shows it. */
export const PUBLIC_KEY = Buffer.from(x, "base64url").toString("hex");

export interface SignedOptions {
  /** Seconds since 1970; now if left out. */
  readonly at?: number;
}

export function signed(value: unknown, { at = Math.floor(Date.now() / 1000) }: SignedOptions = {}): Received {
  const body = Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value));
  const timestamp = String(at);
  const signature = sign(null, Buffer.concat([Buffer.from(timestamp), body]), privateKey).toString("hex");
  return { headers: { "x-signature-ed25519": signature, "x-signature-timestamp": timestamp }, body };
}
